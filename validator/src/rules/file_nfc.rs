//! `file-nfc`

use unicode_normalization::is_nfc;

use super::{Check, Group, Rule};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "file-nfc",
    group: Group::File,
    severity: Severity::Error,
    summary: Text::fixed("Text is in Unicode normalisation form C.", "文本采用 Unicode 规范化形式 C。"),
    why: Text::fixed("Two spellings of one letter look the same and compare as different.", "同一个字的两种编码看起来一样，比较起来却不同。"),
    mend: Text::fixed("Type the letter as one character; most editors can normalise a file to NFC.", "把字母打成一个字符；多数编辑器可以把文件规范化为 NFC。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for spot in document.nodes {
        if spot.value.as_str().is_some_and(|text| !text.is_ascii() && !is_composed(text)) {
            let message = Text::fixed("this text is not in normalisation form C", "这段文本不是规范化形式 C");
            found.push(document.finding(&RULE, document.at(spot), message));
        }
    }
}

/// Whether a text is in normalisation form C. Most are of characters that never change in it.
fn is_composed(text: &str) -> bool {
    let stable = |c| matches!(c, '\0'..='\u{2ff}' | '‐'..='‧' | '、'..='〩' | '\u{4e00}'..='\u{9fff}' | '！'..='～');
    text.chars().all(stable) || is_nfc(text)
}
