//! `route-empty`

use schema::{Leaves, Outcome};

use super::{Check, Context, Group, Rule, Subject};
use crate::finding::{Finding, Severity};
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "route-empty",
    group: Group::Claims,
    severity: Severity::Warning,
    summary: Text::fixed("A route that deletes says how: an address, a menu, steps, a number or a note.", "能注销的途径写明怎么做：网址、菜单、步骤、号码或说明。"),
    why: Text::fixed("A channel alone does not lead anybody out.", "只写渠道，谁也找不到出口。"),
    mend: Text::fixed("Add what the source says, or a note that it says no more.", "补上来源写到的内容，或说明来源只写了这些。"),
    check: Check::Service(check),
};

fn check(context: &Context<'_>, subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for (index, route) in subject.service.routes.iter().enumerate() {
        let told = route.url.is_some() || route.menu.is_some() || route.email.is_some() || route.phone.is_some() || route.note.is_some() || !route.steps.is_empty();
        let leaves = context.catalogue.term(Outcome::VOCABULARY, route.outcome.as_str()).and_then(|term| term.leaves);
        if !told && leaves == Some(Leaves::Wholly) {
            found.push(subject.finding(&RULE, format!("/routes/{index}/id"), Text::fixed("this route does not say how to go it", "这条途径没有写怎么走")));
        }
    }
}
