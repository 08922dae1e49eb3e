//! `text-placeholder`

use super::{Check, Group, Rule, Spot};
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
    for &Spot { pointer, value, .. } in document.nodes {
        let Some(sign) = value.as_str().and_then(placeholder) else { continue };
        let message = text!("`{sign}` is a placeholder", "`{sign}` 是占位符");
        found.push(document.finding(&RULE, pointer, message));
    }
}

/// The placeholder in a text. Case and the ends of words count: `todo` is Spanish, and Todoist is a service.
fn placeholder(text: &str) -> Option<&'static str> {
    let alone = |sign: &str| {
        text.match_indices(sign).any(|(at, _)| {
            let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() && !sign.ends_with(c));
            !letter(text[..at].chars().next_back()) && !letter(text[at + sign.len()..].chars().next())
        })
    };
    PLACEHOLDERS.into_iter().find(|sign| alone(sign))
}

const PLACEHOLDERS: [&str; 9] =
    ["XXXX", "TODO", "TBD", "FIXME", "LOREM IPSUM", "Lorem ipsum", "lorem ipsum", "待补", "待填"];
