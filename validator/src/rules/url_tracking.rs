//! `url-tracking`

use super::{Check, Group, Rule};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "url-tracking",
    group: Group::Web,
    severity: Severity::Warning,
    summary: Text::fixed("Addresses carry no tracking parameters.", "网址不带跟踪参数。"),
    why: Text::fixed("They tell the site who sent the reader, and make two equal links look different.", "它们会告诉网站读者从哪来，也会让相同的链接看起来不同。"),
    mend: Text::fixed("Remove the parameter; `validator fix` does it.", "去掉该参数；`validator fix` 会处理。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for address in document.addresses {
        let Ok(url) = &address.url else { continue };
        if let Some((name, _)) = url.query_pairs().find(|(name, _)| is_tracking(name)) {
            let message = text!("`{name}` only tracks", "`{name}` 只用于跟踪");
            found.push(document.finding(&RULE, document.at(&address.spot), message));
        }
    }
}

/// Parameters that change nothing about the page.
pub(crate) fn is_tracking(name: &str) -> bool {
    name.starts_with("utm_") || matches!(name, "spm" | "scm" | "fbclid" | "gclid" | "msclkid" | "yclid" | "igshid" | "mc_eid" | "share_token")
}
