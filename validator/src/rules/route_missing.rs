//! `route-missing`

use super::{Check, Context, Group, Rule, Subject};
use crate::finding::{Finding, Place, Severity};
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "route-missing",
    group: Group::Claims,
    severity: Severity::Warning,
    summary: Text::fixed("A service has a route, or says that none is known.", "服务至少有一条途径，或写明未知。"),
    why: Text::fixed("Readers come for the way out.", "读者就是来找出口的。"),
    mend: Text::fixed("Add a route; `channel: none` with the outcome not_offered or unknown is one too.", "加一条途径；`channel: none` 加 not_offered 或 unknown 也算。"),
    check: Check::Service(check),
};

fn check(_: &Context<'_>, subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let service = subject.service;
    if service.routes.is_empty() && service.inactivity.is_empty() && service.fallbacks.is_empty() && service.reported.is_empty() {
        found.push(Finding::new(&RULE, subject.file, Place::Key("/name".into()), Text::fixed("no way out is known or said to be unknown", "没有途径，也没有写明未知")).help(RULE.mend.clone()));
    }
}
