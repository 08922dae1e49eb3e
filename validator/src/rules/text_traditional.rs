//! `text-traditional`

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
            found.push(document.finding(&RULE, prose.pointer, message));
        }
    }
}

/// Whether a character is one of the 6,763 of GB/T 2312-1980: in GBK they are the rows B0 to F7 from column A1 on.
fn is_in_gb2312(c: char) -> bool {
    let mut utf8 = [0; 4];
    let (gbk, _, failed) = encoding_rs::GBK.encode(c.encode_utf8(&mut utf8));
    !failed && matches!(*gbk, [0xb0..=0xf7, 0xa1..=0xfe])
}
