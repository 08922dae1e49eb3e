//! `relation-self`

use super::{Check, Context, Group, Rule, Subject, named_services};
use crate::finding::{Finding, Severity};
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "relation-self",
    group: Group::Graph,
    severity: Severity::Error,
    summary: Text::fixed("A service is related to others, not to itself.", "服务只与其他服务有关系，不与自己。"),
    why: Text::fixed("“Deleting A deletes A” says nothing.", "“注销 A 就会注销 A”等于没说。"),
    mend: Text::fixed("Name the other service.", "写另一个服务。"),
    check: Check::Service(check),
};

fn check(_: &Context<'_>, subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for (pointer, _) in named_services(subject.service).into_iter().filter(|(_, named)| named.as_str() == subject.id) {
        found.push(subject.finding(&RULE, pointer, Text::fixed("the service names itself", "服务提到了自己")));
    }
}
