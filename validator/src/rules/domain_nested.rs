//! `domain-nested`

use std::collections::BTreeMap;

use schema::Kind;

use super::{Check, Context, Group, Rule};
use crate::finding::{Finding, Place, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "domain-nested",
    group: Group::Web,
    severity: Severity::Warning,
    summary: Text::fixed("A domain within another service's domain belongs to the same operator.", "位于其他服务域名之下的子域名属于同一运营方。"),
    why: Text::fixed("A tool that asks for the subdomain gets this service, for its parent the other: they should have something to do with each other.", "查子域名得到这个服务，查上级域名得到另一个：二者应当有关系。"),
    mend: Text::fixed("Name the operator in both records, or correct the domain.", "两条记录都写上运营方，或改正域名。"),
    check: Check::Catalogue(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let services = &context.catalogue.services;
    let owners: BTreeMap<&str, &str> = services.iter().flat_map(|(id, service)| service.domains.iter().map(move |domain| (domain.as_str(), id.as_str()))).collect();
    for (id, service) in services {
        for (index, domain) in service.domains.iter().enumerate() {
            let parents = domain.as_str().match_indices('.').map(|(dot, _)| &domain.as_str()[dot + 1..]);
            let Some(owner) = parents.filter_map(|parent| owners.get(parent)).find(|owner| **owner != id.as_str()) else { continue };
            let other = services.get(&(*owner).into()).and_then(|other| other.operator.as_ref());
            if service.operator.is_none() || service.operator.as_ref() != other {
                let message = text!("`{domain}` lies within a domain of `{owner}`", "`{domain}` 在 `{owner}` 的域名之下");
                found.push(context.finding(&RULE, Kind::Service, id.as_str(), Place::Value(format!("/domains/{index}")), message));
            }
        }
    }
}
