//! `retired-successor`

use schema::Kind;

use super::{Check, Context, Group, Rule};
use crate::finding::{Finding, Place, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "retired-successor",
    group: Group::Graph,
    severity: Severity::Error,
    summary: Text::fixed("A tombstone does not lead to another tombstone.", "墓碑记录不指向另一条墓碑记录。"),
    why: Text::fixed("Readers are sent on to a living service.", "读者要被引向还在的服务。"),
    mend: Text::fixed("Name the living successor.", "写还在的后继服务。"),
    check: Check::Catalogue(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for (id, tombstone) in &context.catalogue.retired {
        let Some(successor) = tombstone.successor.as_ref().filter(|successor| context.catalogue.retired.contains_key(*successor)) else { continue };
        let message = text!("`{successor}` is retired itself", "`{successor}` 本身也已停用");
        found.push(context.finding(&RULE, Kind::Retired, id.as_str(), Place::Value("/successor".into()), message));
    }
}
