//! `text-loaded`

use std::ops::Range;
use std::sync::LazyLock;

use super::{Check, Group, Rule, Words};
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
    for prose in document.prose_with(|text| WORDS.any(text)).filter(|prose| !prose.is_menu && !prose.is_name) {
        let Some(hit) = WORDS.find_iter(prose.text).find(|hit| stands_alone(prose.text, hit.range())) else { continue };
        let word = LOADED[hit.pattern().as_usize()];
        let message = text!("“{word}” is a loaded word", "“{word}”带有褒贬色彩");
        found.push(document.finding(&RULE, document.at(&prose.spot), message));
    }
}

/// Words of judgement, in either language.
const LOADED: [&str; 25] = [
    "scam", "shameless", "evil", "greedy", "rogue", "outrageous", "disgusting", "sneaky", "sinister", "crooked", "notorious", "ridiculous",
    "流氓", "无耻", "坑爹", "黑心", "恶心", "垃圾公司", "臭名昭著", "奸商", "吃相", "霸道", "恶意刁难", "丧心病狂", "套路深",
];

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(&LOADED));

/// Whether a word found in a text is a word there: a Latin one stands between word boundaries, a Chinese one anywhere.
fn stands_alone(text: &str, at: Range<usize>) -> bool {
    let ends = |c: Option<char>| c.is_none_or(|c| !c.is_ascii_alphabetic());
    let is_latin = text[at.clone()].is_ascii();
    !is_latin || ends(text[..at.start].chars().next_back()) && ends(text[at.end..].chars().next())
}
