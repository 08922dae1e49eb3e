//! `timing-empty`

use super::{Check, Context, Group, Rule, Subject};
use crate::finding::{Finding, Severity};
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "timing-empty",
    group: Group::Claims,
    severity: Severity::Warning,
    summary: Text::fixed("A time says how long it is, or why that is not known.", "时间条目写明多久，或说明为何不知道。"),
    why: Text::fixed("An entry without a length tells readers nothing.", "没有时长的条目什么也没告诉读者。"),
    mend: Text::fixed("Add `length`, a bound or a note; a source that gives no time is `kind: unstated`.", "加上 `length`、范围或说明；来源没写时间的用 `kind: unstated`。"),
    check: Check::Service(check),
};

fn check(_: &Context<'_>, subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for (index, route) in subject.service.routes.iter().enumerate() {
        for (item, timing) in route.timing.iter().enumerate() {
            if timing.longest().is_none() && timing.note.is_none() && timing.undone_by.is_empty() && timing.kind.as_str() != "unstated" {
                found.push(subject.finding(&RULE, format!("/routes/{index}/timing/{item}/kind"), Text::fixed("this time has no length", "这段时间没有时长")));
            }
        }
    }
}
