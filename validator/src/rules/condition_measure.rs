//! `condition-measure`

use super::{Check, Context, Group, Rule, Subject};
use crate::finding::{Finding, Severity};
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "condition-measure",
    group: Group::Claims,
    severity: Severity::Warning,
    summary: Text::fixed("A condition that measures time or number gives the measure.", "涉及时间或次数的条件写明数值。"),
    why: Text::fixed("“No recent transaction” helps nobody who does not know how recent.", "只说“近期无交易”，读者不知道多近。"),
    mend: Text::fixed("Add `period` (P15D) or `count`; say in the note that the source does not give it.", "加上 `period`（P15D）或 `count`；来源没写的在说明里注明。"),
    check: Check::Service(check),
};

fn check(_: &Context<'_>, subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for (index, route) in subject.service.routes.iter().enumerate() {
        for (item, condition) in route.conditions.iter().enumerate() {
            let measured = condition.period.is_some() || condition.count.is_some() || condition.note.is_some();
            if MEASURED.contains(&condition.kind.as_str()) && !measured {
                found.push(subject.finding(&RULE, format!("/routes/{index}/conditions/{item}/kind"), Text::fixed("the measure is missing", "缺少数值")));
            }
        }
    }
}

/// Conditions that are a matter of time or number.
const MEASURED: [&str; 4] = ["no_recent_transaction", "no_recent_security_change", "min_account_age", "attempt_limit"];
