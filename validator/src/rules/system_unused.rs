//! `system-unused`

use std::collections::BTreeSet;

use schema::{AccountSystemId, Kind};

use super::{Check, Context, Group, Rule};
use crate::finding::{Finding, Place, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "system-unused",
    group: Group::Graph,
    severity: Severity::Warning,
    summary: Text::fixed("An account system has a service.", "账号体系至少有一个服务。"),
    why: Text::fixed("It exists to tell what leaves together.", "它的用处是说明哪些账号一起注销。"),
    mend: Text::fixed("Name it in a service's `part_of`, or remove it.", "在某个服务的 `part_of` 里写上它，或删掉。"),
    check: Check::Catalogue(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let used: BTreeSet<&AccountSystemId> = context.catalogue.services.values().filter_map(|service| Some(&service.part_of.as_ref()?.system)).collect();
    for (id, operator) in &context.catalogue.operators {
        for system in operator.account_systems.keys().filter(|system| !used.contains(system)) {
            let message = text!("no service is part of `{system}`", "没有服务属于 `{system}`");
            found.push(context.finding(&RULE, Kind::Operator, id.as_str(), Place::Key(format!("/account_systems/{system}")), message));
        }
    }
}
