//! `rating-facts`

use crate::derive;
use super::{Check, Context, Group, Rule, Subject};
use crate::finding::{Finding, Severity};
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "rating-facts",
    group: Group::Claims,
    severity: Severity::Note,
    summary: Text::fixed("A record has facts enough to be rated.", "记录的事实足以评级。"),
    why: Text::fixed("A grade of our own says more than one reported by others.", "自己的评级比转述别人的更有说服力。"),
    mend: Text::fixed("Add what a route demands: its address or menu, conditions, proof, timing.", "补上途径的要求：网址或菜单、条件、证明、时间。"),
    check: Check::Service(check),
};

fn check(context: &Context<'_>, subject: &Subject<'_>, found: &mut Vec<Finding>) {
    if !derive::is_rated(subject.service, context.catalogue) && !subject.service.routes.is_empty() {
        found.push(subject.finding(&RULE, "/routes/0/id", Text::fixed("too few facts for a grade", "事实不足，无法评级")));
    }
}
