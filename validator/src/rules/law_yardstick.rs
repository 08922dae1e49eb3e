//! `law-yardstick`

use super::{Check, Context, Group, Rule, Subject};
use crate::finding::{Finding, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "law-yardstick",
    group: Group::Law,
    severity: Severity::Note,
    summary: Text::fixed("Handling by people takes no longer than the yardstick of the service's countries.", "人工处理不超过服务所在国家的时限。"),
    why: Text::fixed("Not a mistake of the record: something for readers, journalists and regulators to know.", "这不是记录的错误，而是读者、记者和监管部门应当知道的事。"),
    mend: Text::fixed("Nothing to mend, if the source says so.", "来源如此，就不用改。"),
    check: Check::Service(check),
};

fn check(context: &Context<'_>, subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let deadlines = context.catalogue.jurisdictions.values().filter(|law| law.countries.iter().any(|country| subject.service.countries.contains(country)));
    let yardsticks = deadlines.flat_map(|law| law.rights.iter().filter_map(|right| right.deadline.as_ref())).filter(|deadline| deadline.yardstick);
    let Some(most) = yardsticks.map(|deadline| deadline.length.calendar_days(deadline.days)).min() else { return };
    for (index, route) in subject.service.routes.iter().enumerate().filter(|(_, route)| route.until.is_none()) {
        for (item, timing) in route.timing.iter().enumerate().filter(|(_, timing)| timing.kind.as_str() == "review_time") {
            let Some(longest) = timing.longest().filter(|longest| longest.calendar_days(timing.days) > most) else { continue };
            let message = text!("`{longest}` is longer than the law's yardstick", "`{longest}` 超过法律时限");
            found.push(subject.finding(&RULE, format!("/routes/{index}/timing/{item}/kind"), message));
        }
    }
}
