//! `date-witnessed`

use schema::{Cites, PartialDate};

use super::{Check, Context, Group, Rule, Subject};
use crate::finding::{Finding, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "date-witnessed",
    group: Group::Claims,
    severity: Severity::Error,
    summary: Text::fixed("Nothing observed is dated later than the sources that tell of it.", "观察到的事，日期不晚于讲述它的来源。"),
    why: Text::fixed("A source can't report what had not happened yet.", "来源不可能报道还没发生的事。"),
    mend: Text::fixed("Correct the date, or cite the later source.", "改正日期，或引用更晚的来源。"),
    check: Check::Service(check),
};

fn check(_: &Context<'_>, subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let service = subject.service;
    let mut check = |pointer: String, date: PartialDate, cites: &Cites| {
        let sources: Option<Vec<_>> = cites.0.iter().map(|id| service.sources.get(id)?.last_known()).collect();
        let Some(newest) = sources.and_then(|dates| dates.into_iter().max_by_key(|date| date.latest())) else { return };
        if date.earliest() > newest.latest() {
            let message = text!("`{date}` is later than the sources cited for it ({newest})", "`{date}` 晚于所引来源（{newest}）");
            found.push(subject.finding(&RULE, pointer, message));
        }
    };
    for (index, pattern) in service.dark_patterns.iter().enumerate() {
        check(format!("/dark_patterns/{index}/observed"), pattern.observed, &pattern.cites);
    }
    for (index, reported) in service.reported.iter().enumerate() {
        check(format!("/reported/{index}/as_of"), reported.as_of, &reported.cites);
    }
    for (index, reply) in service.replies.iter().enumerate() {
        check(format!("/replies/{index}/on"), reply.on, &reply.cites);
    }
}
