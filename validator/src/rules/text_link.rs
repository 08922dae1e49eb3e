//! `text-link`

use std::sync::LazyLock;

use super::{Check, Group, Rule, Words};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "text-link",
    group: Group::Text,
    severity: Severity::Error,
    summary: Text::fixed("Prose holds no addresses.", "说明文字里没有网址。"),
    why: Text::fixed("An address in prose escapes the checks on links, and can't be tapped.", "写在文字里的网址逃过了链接检查，也点不了。"),
    mend: Text::fixed("Put the address into `url` of the route, fallback or source.", "把网址写进途径、备选办法或来源的 `url`。"),
    check: Check::Document(check),
};

/// What an address or a link begins with.
static SIGNS: LazyLock<Words> = LazyLock::new(|| Words::new(&["http://", "https://", "www.", "]("]));

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for prose in document.prose_with(|text| SIGNS.any(text)) {
        found.push(document.finding(&RULE, document.at(&prose.spot), Text::fixed("an address in a text", "文本中有网址")));
    }
}
