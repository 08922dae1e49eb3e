//! `name-collision`

use std::collections::BTreeMap;

use schema::Kind;

use super::{Check, Context, Group, Rule, fold};
use crate::finding::{Finding, Place, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "name-collision",
    group: Group::Graph,
    severity: Severity::Warning,
    summary: Text::fixed("No two services have one name.", "两个服务不重名。"),
    why: Text::fixed("Search would show two results that look alike.", "搜索会出现两个看起来一样的结果。"),
    mend: Text::fixed("Add what tells them apart to the name: the country or the operator.", "在名称里加上区别：国家或运营方。"),
    check: Check::Catalogue(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let mut owners: BTreeMap<String, &str> = BTreeMap::new();
    for (id, service) in &context.catalogue.services {
        let names: BTreeMap<String, &str> = service.name.iter().map(|(language, name)| (fold(name), language)).collect();
        for (name, language) in names {
            if let Some(owner) = owners.get(&name).filter(|owner| **owner != id.as_str()) {
                let message = text!("`{owner}` has this name already", "`{owner}` 已用此名称");
                found.push(context.finding(&RULE, Kind::Service, id.as_str(), Place::Value(format!("/name/{language}")), message));
            } else {
                owners.insert(name, id.as_str());
            }
        }
    }
}
