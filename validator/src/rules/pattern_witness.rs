//! `pattern-witness`

use super::{Check, Context, Group, Rule, Subject};
use crate::finding::{Finding, Severity};
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "pattern-witness",
    group: Group::Claims,
    severity: Severity::Error,
    summary: Text::fixed("A dark pattern rests on somebody who observed it, not on the operator's own words alone.", "暗黑模式要有观察者，不能只依据运营方自己的文字。"),
    why: Text::fixed("What a policy says is a condition or a time; whether it is a trick is for those who met it to say.", "政策里写的是条件或期限；算不算刁难，要由遇到的人来说。"),
    mend: Text::fixed("Cite the test, report or authority that observed it; or record the fact as a condition, proof, timing or effect.", "引用观察到它的测试、报道或主管部门；或把事实写成条件、证明、时间或后果。"),
    check: Check::Service(check),
};

fn check(_: &Context<'_>, subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for (index, pattern) in subject.service.dark_patterns.iter().enumerate() {
        let kinds = pattern.cites.0.iter().filter_map(|id| subject.service.sources.get(id)).map(|source| source.kind.as_str());
        if !kinds.clone().any(|kind| !OPERATORS_WORDS.contains(&kind)) && kinds.count() > 0 {
            found.push(subject.finding(&RULE, format!("/dark_patterns/{index}/cites"), Text::fixed("only the operator's own words are cited", "只引用了运营方自己的文字")));
        }
    }
}

/// Kinds of sources that the operator itself writes.
const OPERATORS_WORDS: [&str; 2] = ["policy", "official"];
