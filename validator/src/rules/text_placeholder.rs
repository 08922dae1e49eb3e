//! `text-placeholder`

use std::sync::LazyLock;

use super::{Check, Group, Rule, Words};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "text-placeholder",
    group: Group::Text,
    severity: Severity::Error,
    summary: Text::fixed("No text holds a placeholder.", "文本里没有占位符。"),
    why: Text::fixed("It would be sent or shown as it is.", "它会被原样发送或显示。"),
    mend: Text::fixed("Fill it in, or leave the field out.", "填写内容，或去掉这个字段。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for (spot, text) in document.texts_with(|text| PLACEHOLDERS.any(text)) {
        let Some(sign) = placeholder(text) else { continue };
        let message = text!("`{sign}` is a placeholder", "`{sign}` 是占位符");
        found.push(document.finding(&RULE, document.at(spot), message));
    }
}

/// The placeholder in a text. Case and the ends of words count: `todo` is Spanish, and Todoist is a service.
fn placeholder(text: &str) -> Option<&str> {
    let alone = |sign: &std::ops::Range<usize>| {
        let last = text[sign.clone()].chars().next_back();
        let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric()) && c != last;
        !letter(text[..sign.start].chars().next_back()) && !letter(text[sign.end..].chars().next())
    };
    PLACEHOLDERS.find_iter(text).map(|sign| sign.range()).find(alone).map(|sign| &text[sign])
}

static PLACEHOLDERS: LazyLock<Words> = LazyLock::new(|| {
    Words::exact(&["XXXX", "TODO", "TBD", "FIXME", "LOREM IPSUM", "Lorem ipsum", "lorem ipsum", "待补", "待填"])
});
