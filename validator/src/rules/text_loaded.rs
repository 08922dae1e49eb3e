//! `text-loaded`

use super::{Check, Group, Rule};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "text-loaded",
    group: Group::Text,
    severity: Severity::Error,
    summary: Text::fixed("Companies are written of neutrally.", "对企业的描述保持中立。"),
    why: Text::fixed("A record states what was observed, by whom and when; a judgement invites a dispute and helps nobody leave.", "记录只写谁在何时看到什么；评判只会引来争执，帮不了人注销。"),
    mend: Text::fixed("State what happened instead.", "改为陈述事实。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for prose in document.prose.iter().filter(|prose| !prose.is_menu && !prose.is_name) {
        let lower = prose.text.to_lowercase();
        if let Some(word) = LOADED.iter().find(|word| holds_word(&lower, word)) {
            let message = text!("“{word}” is a loaded word", "“{word}”带有褒贬色彩");
            found.push(document.finding(&RULE, prose.pointer, message));
        }
    }
}

/// Words of judgement, in either language.
const LOADED: [&str; 25] = [
    "scam", "shameless", "evil", "greedy", "rogue", "outrageous", "disgusting", "sneaky", "sinister", "crooked", "notorious", "ridiculous",
    "流氓", "无耻", "坑爹", "黑心", "恶心", "垃圾公司", "臭名昭著", "奸商", "吃相", "霸道", "恶意刁难", "丧心病狂", "套路深",
];

/// Whether a word stands in a text: a Latin one between word boundaries, a Chinese one anywhere.
fn holds_word(text: &str, word: &str) -> bool {
    let ends = |c: Option<char>| c.is_none_or(|c| !c.is_ascii_alphabetic());
    text.match_indices(word).any(|(at, _)| {
        !word.is_ascii() || ends(text[..at].chars().next_back()) && ends(text[at + word.len()..].chars().next())
    })
}
