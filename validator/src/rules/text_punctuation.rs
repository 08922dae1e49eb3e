//! `text-punctuation`

use super::{Check, Group, Rule, is_han};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "text-punctuation",
    group: Group::Text,
    severity: Severity::Warning,
    summary: Text::fixed("Chinese text has full-width punctuation.", "中文文本使用全角标点。"),
    why: Text::fixed("Half-width commas between Chinese characters look like a machine's work.", "汉字之间用半角逗号，像机器写的。"),
    mend: Text::fixed("Write ，。：；？！（） between Chinese characters.", "汉字之间用 ，。：；？！（）。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for prose in document.prose.iter().filter(|prose| prose.language == "zh" && !prose.is_menu) {
        if !prose.text.contains([',', ';', ':', '?', '!', '(', ')']) {
            continue;
        }
        let characters: Vec<char> = prose.text.chars().collect();
        let beside = |pair: &[char]| is_han(pair[0]) && matches!(pair[1], ',' | ';' | ':' | '?' | '!' | '(') || matches!(pair[0], ')' | ',') && is_han(pair[1]);
        if characters.windows(2).any(beside) {
            found.push(document.finding(&RULE, document.at(&prose.spot), Text::fixed("half-width punctuation beside a Chinese character", "汉字旁有半角标点")));
        }
    }
}
