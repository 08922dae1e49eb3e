//! `operator-unused`

use std::collections::BTreeSet;

use schema::{Kind, OperatorId};

use super::{Check, Context, Group, Rule};
use crate::finding::{Finding, Place, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "operator-unused",
    group: Group::Graph,
    severity: Severity::Warning,
    summary: Text::fixed("An operator runs a service or has a daughter.", "运营方至少有一个服务或下属公司。"),
    why: Text::fixed("Its page would be empty.", "否则它的页面是空的。"),
    mend: Text::fixed("Name it in a service's `operator`, or remove it.", "在某个服务的 `operator` 里写上它，或删掉。"),
    check: Check::Catalogue(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let services = context.catalogue.services.values().filter_map(|service| service.operator.as_ref());
    let daughters = context.catalogue.operators.values().filter_map(|operator| operator.parent.as_ref());
    let used: BTreeSet<&OperatorId> = services.chain(daughters).collect();
    for id in context.catalogue.operators.keys().filter(|id| !used.contains(id)) {
        let message = text!("no service names the operator `{id}`", "没有服务的运营方是 `{id}`");
        found.push(context.finding(&RULE, Kind::Operator, id.as_str(), Place::Key("/name".into()), message));
    }
}
