//! `domain-confusable`

use unicode_security::{MixedScript, skeleton};

use super::{Check, Group, Rule, Spot};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "domain-confusable",
    group: Group::Web,
    severity: Severity::Error,
    summary: Text::fixed("An internationalised host is written in one script.", "国际化域名只用一种文字书写。"),
    why: Text::fixed("`xn--…` names can imitate another host with letters that look alike.", "`xn--…` 域名可以用形近字母冒充别的域名。"),
    mend: Text::fixed("Use the host that the operator itself prints.", "使用运营方自己公布的域名。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for spot in document.nodes.iter().filter(|spot| names_host(spot)) {
        let Some(text) = spot.value.as_str().filter(|text| text.contains("xn--")) else { continue };
        let host = url::Url::parse(text).ok().and_then(|url| url.host_str().map(ToOwned::to_owned)).unwrap_or_else(|| text.to_owned());
        let (shown, decoded) = idna::domain_to_unicode(&host);
        if decoded.is_err() || shown.split('.').any(|label| !label.is_single_script() || imitates_latin(label)) {
            let message = text!("`{host}` reads `{shown}`, which imitates another name", "`{host}` 显示为 `{shown}`，冒充了别的名称");
            found.push(document.finding(&RULE, document.at(spot), message));
        }
    }
}

/// Whether a host stands here, alone or in an address.
fn names_host(spot: &Spot<'_>) -> bool {
    matches!(spot.key, "url" | "archive" | "host" | "email") || spot.parent == "domains"
}

/// Whether a label without one Latin letter looks like a Latin one (Unicode Technical Standard 39, § 4).
fn imitates_latin(label: &str) -> bool {
    !label.is_ascii() && skeleton(label).all(|c| c.is_ascii())
}
