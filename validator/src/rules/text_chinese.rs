//! `text-chinese`

use super::{Check, Group, Rule, is_han};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "text-chinese",
    group: Group::Text,
    severity: Severity::Error,
    summary: Text::fixed("The text under `zh` is Chinese.", "`zh` 下的文本是中文。"),
    why: Text::fixed("A reader of Chinese can't read what was left in English.", "读中文的人看不懂没译的英文。"),
    mend: Text::fixed("Translate it.", "翻译过来。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for prose in document.prose.iter().filter(|prose| prose.language == "zh" && !prose.is_name && !prose.is_menu && is_foreign(prose.text)) {
        found.push(document.finding(&RULE, document.at(&prose.spot), Text::fixed("no Chinese in a Chinese text", "中文文本里没有汉字")));
    }
}

/// Whether a text is words without a single Chinese character; a proper name of up to two words may stand alone.
fn is_foreign(text: &str) -> bool {
    !text.chars().any(is_han) && text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count() > 2
}
