//! `id-retired`

use schema::Kind;

use super::{Check, Context, Group, Rule};
use crate::finding::{Finding, Place, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "id-retired",
    group: Group::Graph,
    severity: Severity::Error,
    summary: Text::fixed("The identifier of a removed service is never given again.", "已移除服务的标识永不再用。"),
    why: Text::fixed("Old links and tools would lead to a service that they did not mean.", "旧链接和工具会指向它们本来没有指的服务。"),
    mend: Text::fixed("Choose another identifier, or remove the tombstone if the service is the same and has come back.", "换一个标识；如果就是原来的服务恢复了，删掉墓碑记录。"),
    check: Check::Catalogue(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for id in context.catalogue.retired.keys().filter(|id| context.catalogue.services.contains_key(*id)) {
        let message = text!("`{id}` was retired", "`{id}` 已停用");
        found.push(
            context.finding(&RULE, Kind::Service, id.as_str(), Place::Whole, message).help(RULE.mend.clone()).related(
                context.file(Kind::Retired, id.as_str()),
                Place::Whole,
                Text::fixed("the tombstone", "墓碑记录"),
            ),
        );
    }
}
