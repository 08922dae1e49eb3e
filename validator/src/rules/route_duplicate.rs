//! `route-duplicate`

use schema::Route;

use super::{Check, Context, Group, Rule, Subject};
use crate::finding::{Finding, Severity};
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "route-duplicate",
    group: Group::Claims,
    severity: Severity::Warning,
    summary: Text::fixed("Two current routes do not lead to one address by one channel.", "两条现有途径不重复指向同一渠道的同一网址。"),
    why: Text::fixed("Readers would wonder what the difference is.", "读者会疑惑区别在哪。"),
    mend: Text::fixed("Join them, or say in a note for whom each is.", "合并，或在说明里写明各适用于谁。"),
    check: Check::Service(check),
};

fn check(_: &Context<'_>, subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let routes = &subject.service.routes;
    for (index, route) in routes.iter().enumerate() {
        let same = |other: &Route| other.until.is_none() && other.channel == route.channel && other.url == route.url && other.platforms == route.platforms;
        if route.url.is_some() && route.until.is_none() && route.note.is_none() && routes[..index].iter().any(same) {
            found.push(subject.finding(&RULE, format!("/routes/{index}/url"), Text::fixed("a route above leads there by the same channel", "前面已有同渠道的途径指向这里")));
        }
    }
}
