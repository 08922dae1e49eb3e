//! `domain-owner`

use std::collections::BTreeMap;

use schema::Kind;

use super::{Check, Context, Group, Rule};
use crate::finding::{Finding, Place, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "domain-owner",
    group: Group::Web,
    severity: Severity::Error,
    summary: Text::fixed("A domain belongs to one service.", "一个域名只属于一个服务。"),
    why: Text::fixed("Tools look a service up by the page's host; two owners would give a wrong answer half of the time.", "工具按网页的域名查服务；一个域名两个主人，一半时候会答错。"),
    mend: Text::fixed("Leave the domain with the service that answers there, and give the other its own subdomain.", "域名留给真正在那里的服务，另一个填它自己的子域名。"),
    check: Check::Catalogue(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let mut owners: BTreeMap<&str, (&str, usize)> = BTreeMap::new();
    for (id, service) in &context.catalogue.services {
        for (index, domain) in service.domains.iter().enumerate() {
            let place = || Place::Value(format!("/domains/{index}"));
            let Some((owner, first)) = owners.get(domain.as_str()).copied() else {
                owners.insert(domain.as_str(), (id.as_str(), index));
                continue;
            };
            let message = text!("`{domain}` belongs to `{owner}` already", "`{domain}` 已属于 `{owner}`");
            found.push(
                context.finding(&RULE, Kind::Service, id.as_str(), place(), message).help(RULE.mend.clone()).related(
                    context.file(Kind::Service, owner),
                    Place::Value(format!("/domains/{first}")),
                    Text::fixed("listed here", "列在这里"),
                ),
            );
        }
    }
}
