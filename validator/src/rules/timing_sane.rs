//! `timing-sane`

use schema::TimingKind;

use super::{Check, Context, Group, Rule, Subject};
use crate::finding::{Finding, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "timing-sane",
    group: Group::Claims,
    severity: Severity::Warning,
    summary: Text::fixed("A wait before deletion is at most a year.", "注销前的等待不超过一年。"),
    why: Text::fixed("A longer one is more likely a slip, such as P30M for 30 minutes.", "更长多半是笔误，例如把 30 分钟写成 P30M。"),
    mend: Text::fixed("Check the unit: P30D is 30 days, PT30M 30 minutes, P30M 30 months.", "核对单位：P30D 是 30 天，PT30M 是 30 分钟，P30M 是 30 个月。"),
    check: Check::Service(check),
};

fn check(context: &Context<'_>, subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for (index, route) in subject.service.routes.iter().enumerate() {
        for (item, timing) in route.timing.iter().enumerate() {
            let delays = context.catalogue.term(TimingKind::VOCABULARY, timing.kind.as_str()).and_then(|term| term.delays) == Some(true);
            let Some(longest) = timing.longest().filter(|longest| delays && longest.days() > 366) else { continue };
            let message = text!("`{longest}` is more than a year", "`{longest}` 超过一年");
            found.push(subject.finding(&RULE, format!("/routes/{index}/timing/{item}/kind"), message));
        }
    }
}
