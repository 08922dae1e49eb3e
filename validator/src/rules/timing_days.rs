//! `timing-days`

use schema::Unit;

use super::{Check, Context, Group, Rule, Subject};
use crate::finding::{Finding, Severity};
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "timing-days",
    group: Group::Claims,
    severity: Severity::Warning,
    summary: Text::fixed("A time counted in days says which days count, or that the source does not say.", "以天计的时长写明是自然日还是工作日，或注明来源未说明。"),
    why: Text::fixed("Fifteen working days are three weeks.", "15 个工作日就是三周。"),
    mend: Text::fixed("Add `days: calendar`, `working` or `unstated`.", "加上 `days: calendar`、`working` 或 `unstated`。"),
    check: Check::Service(check),
};

fn check(_: &Context<'_>, subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for (route, item, timing) in subject.service.routes.iter().enumerate().flat_map(|(index, route)| route.timing.iter().enumerate().map(move |(item, timing)| (index, item, timing))) {
        let in_days = [timing.length, timing.at_least, timing.at_most].into_iter().flatten().any(|period| period.unit == Unit::Days);
        if in_days && timing.days.is_none() {
            found.push(subject.finding(&RULE, format!("/routes/{route}/timing/{item}/kind"), Text::fixed("it is not said which days count", "没有写明按哪种日计算")));
        }
    }
}
