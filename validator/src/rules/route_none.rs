//! `route-none`

use schema::{Leaves, Outcome};

use super::{Check, Context, Group, Rule, Subject};
use crate::finding::{Finding, Severity};
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "route-none",
    group: Group::Claims,
    severity: Severity::Error,
    summary: Text::fixed("The channel `none` ends in nothing, and an outcome that deletes has a channel.", "渠道为 `none` 就没有结果；能注销就有渠道。"),
    why: Text::fixed("“No way is offered, and it deletes the account” is a contradiction.", "“没有入口却能注销”自相矛盾。"),
    mend: Text::fixed("Name the channel, or use the outcome not_offered, refused or unknown.", "写明渠道，或把结果改为 not_offered、refused 或 unknown。"),
    check: Check::Service(check),
};

fn check(context: &Context<'_>, subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for (index, route) in subject.service.routes.iter().enumerate() {
        let leaves = context.catalogue.term(Outcome::VOCABULARY, route.outcome.as_str()).and_then(|term| term.leaves);
        if route.channel.as_str() == "none" && matches!(leaves, Some(Leaves::Wholly | Leaves::Partly)) {
            found.push(subject.finding(&RULE, format!("/routes/{index}/outcome"), Text::fixed("a way that is not offered can't delete anything", "没有入口的途径不可能注销账号")));
        }
    }
}
