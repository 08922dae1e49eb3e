//! `text-placeholder`

use std::sync::LazyLock;

use super::{Check, Group, Rule, Spot, Words};
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
        let Some(sign) = value.as_str().and_then(|text| SIGNS.find(text)) else { continue };
        let sign = PLACEHOLDERS[sign.pattern().as_usize()];
        let message = text!("`{sign}` is a placeholder", "`{sign}` 是占位符");
        found.push(document.finding(&RULE, pointer, message));
    }
}

const PLACEHOLDERS: [&str; 7] = ["XXXX", "TODO", "TBD", "FIXME", "LOREM IPSUM", "待补", "待填"];

static SIGNS: LazyLock<Words> = LazyLock::new(|| Words::new(&PLACEHOLDERS));
