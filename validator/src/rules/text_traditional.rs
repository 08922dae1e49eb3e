//! `text-traditional`

use std::sync::LazyLock;

use super::{Check, Group, Rule, is_han};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "text-traditional",
    group: Group::Text,
    severity: Severity::Warning,
    summary: Text::fixed("Text under `zh` is in simplified characters.", "`zh` 下的文本用简体字。"),
    why: Text::fixed("Readers and search expect one script; 繁體 has `zh-Hant`.", "读者和搜索都以简体为准；繁体写在 `zh-Hant` 下。"),
    mend: Text::fixed("Write the simplified character.", "改成简体字。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for prose in document.prose.iter().filter(|prose| prose.language == "zh" && !prose.is_name) {
        if let Some(c) = prose.text.chars().find(|c| is_han(*c) && !is_in_gb2312(*c)) {
            let message = text!("`{c}` is not among the simplified characters of GB/T 2312", "“{c}”不在 GB/T 2312 的简体字中");
            found.push(document.finding(&RULE, document.at(&prose.spot), message));
        }
    }
}

/// Whether a character is one of the 6,763 of GB/T 2312-1980.
fn is_in_gb2312(c: char) -> bool {
    let place = (c as usize).wrapping_sub(FIRST);
    GB2312.get(place / 64).is_some_and(|bits| bits >> (place % 64) & 1 == 1)
}

/// The first of the unified ideographs, among which all characters of the standard are.
const FIRST: usize = 0x4e00;

/// A bit for each unified ideograph, set for those of the standard: in GBK they are the rows B0 to F7 from column A1 on.
static GB2312: LazyLock<[u64; 328]> = LazyLock::new(|| {
    let mut set = [0; 328];
    for bytes in (0xb0..=0xf7_u8).flat_map(|row| (0xa1..=0xfe_u8).map(move |column| [row, column])) {
        let (text, failed) = encoding_rs::GBK.decode_without_bom_handling(&bytes);
        let place = text.chars().next().filter(|_| !failed).map(|c| (c as usize).wrapping_sub(FIRST));
        if let Some((place, bits)) = place.and_then(|place| Some((place, set.get_mut(place / 64)?))) {
            *bits |= 1_u64 << (place % 64);
        }
    }
    set
});
