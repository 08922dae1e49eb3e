//! `system-owner`

use std::collections::BTreeMap;

use schema::{AccountSystemId, Kind, OperatorId};

use super::{Check, Context, Group, Rule};
use crate::finding::{Finding, Place, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "system-owner",
    group: Group::Graph,
    severity: Severity::Error,
    summary: Text::fixed("An account system is listed at one operator.", "一个账号体系只列在一个运营方下。"),
    why: Text::fixed("Its identifier stands for one account.", "一个标识只代表一种账号。"),
    mend: Text::fixed("Leave it with the operator that runs it.", "留在真正运营它的一方。"),
    check: Check::Catalogue(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let mut owners: BTreeMap<&AccountSystemId, &OperatorId> = BTreeMap::new();
    for (id, operator) in &context.catalogue.operators {
        for system in operator.account_systems.keys() {
            let owner = owners.entry(system).or_insert(id);
            if *owner != id {
                let message = text!("`{system}` is listed at `{owner}` already", "`{system}` 已列在 `{owner}` 下");
                found.push(context.finding(&RULE, Kind::Operator, id.as_str(), Place::Key(format!("/account_systems/{system}")), message));
            }
        }
    }
}
