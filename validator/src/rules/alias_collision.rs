//! `alias-collision`

use std::collections::BTreeMap;

use schema::Kind;

use super::{Check, Context, Group, Rule, fold};
use crate::finding::{Finding, Place, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "alias-collision",
    group: Group::Graph,
    severity: Severity::Warning,
    summary: Text::fixed("An alias is not the name of another service.", "别名不是另一个服务的名称。"),
    why: Text::fixed("Whoever types it looks for the other one.", "输入它的人要找的是另一个。"),
    mend: Text::fixed("Remove the alias here.", "去掉这里的别名。"),
    check: Check::Catalogue(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let services = &context.catalogue.services;
    let names: BTreeMap<String, &str> = services.iter().flat_map(|(id, service)| service.name.iter().map(move |(_, name)| (fold(name), id.as_str()))).collect();
    for (id, service) in services {
        for (index, alias) in service.aliases.iter().enumerate() {
            if let Some(owner) = names.get(&fold(alias)).filter(|owner| **owner != id.as_str()) {
                let message = text!("`{alias}` is the name of `{owner}`", "`{alias}` 是 `{owner}` 的名称");
                found.push(context.finding(&RULE, Kind::Service, id.as_str(), Place::Value(format!("/aliases/{index}")), message));
            }
        }
    }
}
