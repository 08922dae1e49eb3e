//! `text-english`

use super::{Check, Group, Rule, is_han};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "text-english",
    group: Group::Text,
    severity: Severity::Error,
    summary: Text::fixed("The text under `en` is English.", "`en` 下的文本是英文。"),
    why: Text::fixed("A reader of English can't read what was left in Chinese.", "读英文的人看不懂没译的中文。"),
    mend: Text::fixed("Translate it; a label of the app may be quoted in its own script between “ and ”.", "翻译过来；App 里的原文标签可以放在 “ ” 之间。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for prose in document.prose.iter().filter(|prose| prose.language == "en" && !prose.is_name && holds_unquoted_han(prose.text)) {
        found.push(document.finding(&RULE, document.at(&prose.spot), Text::fixed("Chinese characters in an English text", "英文文本中有汉字")));
    }
}

/// Whether a Chinese character stands outside quotation marks and brackets.
fn holds_unquoted_han(text: &str) -> bool {
    if text.is_ascii() {
        return false;
    }
    let mut quoted = 0_u32;
    for c in text.chars() {
        match c {
            '“' | '(' | '《' | '「' => quoted += 1,
            '”' | ')' | '》' | '」' => quoted = quoted.saturating_sub(1),
            c if quoted == 0 && is_han(c) => return true,
            _ => {}
        }
    }
    false
}
