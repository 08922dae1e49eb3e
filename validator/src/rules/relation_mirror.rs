//! `relation-mirror`

use schema::Kind;

use super::{Check, Context, Group, Rule};
use crate::finding::{Finding, Place, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "relation-mirror",
    group: Group::Graph,
    severity: Severity::Note,
    summary: Text::fixed("“Deletes also” and “deleted with” are said on both sides.", "“一并注销”与“随之注销”两边都写。"),
    why: Text::fixed("Whoever opens the other record must learn of it too.", "打开另一条记录的人也应当知道。"),
    mend: Text::fixed("Add the relation to the other record.", "在另一条记录里补上关系。"),
    check: Check::Catalogue(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let services = &context.catalogue.services;
    for (id, service) in services {
        for (index, relation) in service.relations.iter().enumerate() {
            let Some((_, mirror)) = MIRRORS.iter().find(|(kind, _)| *kind == relation.kind.as_str()) else { continue };
            let Some(other) = services.get(&relation.service) else { continue };
            if !other.relations.iter().any(|back| back.kind.as_str() == *mirror && back.service == *id) {
                let target = &relation.service;
                let message = text!("`{target}` does not say `{mirror}` of `{id}`", "`{target}` 没有写与 `{id}` 的 `{mirror}` 关系");
                found.push(context.finding(&RULE, Kind::Service, id.as_str(), Place::Value(format!("/relations/{index}/kind")), message));
            }
        }
    }
}

/// Relations that mean each other, seen from the other side.
const MIRRORS: [(&str, &str); 2] = [("deletes_also", "deleted_with"), ("deleted_with", "deletes_also")];
