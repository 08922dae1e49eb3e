//! `route-contradiction`

use schema::{Channel, Route};

use super::{Check, Context, Group, Rule, Subject};
use crate::finding::{Finding, Severity};
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "route-contradiction",
    group: Group::Claims,
    severity: Severity::Warning,
    summary: Text::fixed("A record with a current route of one's own does not also say that there is no entry.", "有可用的自助途径，就不再说没有入口。"),
    why: Text::fixed("Readers see two answers; the older one should be marked as mended.", "读者会看到两个答案；较旧的应注明已改正。"),
    mend: Text::fixed("Add `mended` to the pattern, or `until` to the route.", "给该模式加 `mended`，或给途径加 `until`。"),
    check: Check::Service(check),
};

fn check(context: &Context<'_>, subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let is_own = |route: &Route| context.catalogue.term(Channel::VOCABULARY, route.channel.as_str()).and_then(|term| term.self_service) == Some(true);
    let own = subject.service.routes.iter().any(|route| route.until.is_none() && is_own(route) && route.outcome.as_str() == "deleted");
    for (index, _) in subject.service.dark_patterns.iter().enumerate().filter(|(_, pattern)| own && pattern.mended.is_none() && CONTRADICTING.contains(&pattern.kind.as_str())) {
        found.push(subject.finding(&RULE, format!("/dark_patterns/{index}/kind"), Text::fixed("a current route of one's own contradicts this", "与现有的自助途径矛盾")));
    }
}

/// Patterns that say that one can't leave by oneself at all.
const CONTRADICTING: [&str; 1] = ["no_entry"];
