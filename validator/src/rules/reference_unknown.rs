//! `reference-unknown`

use std::collections::BTreeSet;

use schema::Kind;

use super::{Check, Context, Group, Rule, did_you_mean};
use crate::finding::{Finding, Place, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "reference-unknown",
    group: Group::Graph,
    severity: Severity::Error,
    summary: Text::fixed(
        "Operators, account systems and services that a record names have records of their own.",
        "记录提到的运营方、账号体系和服务都有自己的记录。",
    ),
    why: Text::fixed("A page can't lead to what does not exist.", "页面不能链接到不存在的东西。"),
    mend: Text::fixed("Correct the identifier, write the missing record, or name the thing in the note instead.", "改正标识，补上缺少的记录，或改在说明文字里提到它。"),
    check: Check::Catalogue(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let ids = |kind: Kind| context.files.ids(kind).collect::<BTreeSet<&str>>();
    let (services, operators) = (ids(Kind::Service), ids(Kind::Operator));
    let systems = context.catalogue.operators.values().flat_map(|operator| operator.account_systems.keys().map(|id| id.as_str())).collect();
    let mut seek = |kind: Kind, id: &str, pointer: String, target: &str, known: &BTreeSet<&str>, folder: &str| {
        if known.contains(target) {
            return;
        }
        let message = text!("there is no `{target}` in {folder}", "{folder} 里没有 `{target}`");
        let meant = did_you_mean(target, known.iter().copied());
        let help = meant.map_or_else(|| RULE.mend.clone(), |meant| text!("did you mean `{meant}`?", "是不是想写 `{meant}`？"));
        found.push(context.finding(&RULE, kind, id, Place::Value(pointer), message).help(help));
    };
    for (id, operator) in &context.catalogue.operators {
        if let Some(parent) = &operator.parent {
            seek(Kind::Operator, id.as_str(), "/parent".into(), parent.as_str(), &operators, "operators/");
        }
    }
    for (id, tombstone) in &context.catalogue.retired {
        if let Some(successor) = &tombstone.successor {
            seek(Kind::Retired, id.as_str(), "/successor".into(), successor.as_str(), &services, "services/");
        }
    }
    for (id, survey) in &context.catalogue.surveys {
        for (index, result) in survey.results.iter().enumerate() {
            if let Some(service) = &result.service {
                seek(Kind::Survey, id, format!("/results/{index}/service"), service.as_str(), &services, "services/");
            }
        }
    }
    for (id, service) in &context.catalogue.services {
        let id = id.as_str();
        if let Some(operator) = &service.operator {
            seek(Kind::Service, id, "/operator".into(), operator.as_str(), &operators, "operators/");
        }
        if let Some(part_of) = &service.part_of {
            seek(Kind::Service, id, "/part_of/system".into(), part_of.system.as_str(), &systems, "account_systems");
        }
        for (pointer, target) in super::named_services(service) {
            seek(Kind::Service, id, pointer, target.as_str(), &services, "services/");
        }
    }
}
