//! `operator-cycle`

use schema::Kind;

use super::{Check, Context, Group, Rule};
use crate::finding::{Finding, Place, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "operator-cycle",
    group: Group::Graph,
    severity: Severity::Error,
    summary: Text::fixed("No operator is its own parent, however indirectly.", "运营方不能直接或间接成为自己的上级。"),
    why: Text::fixed("What belongs to whom could not be told.", "否则说不清谁属于谁。"),
    mend: Text::fixed("Remove the wrong `parent`.", "去掉写错的 `parent`。"),
    check: Check::Catalogue(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let operators = &context.catalogue.operators;
    for id in operators.keys() {
        let mut above = operators.get(id).and_then(|operator| operator.parent.as_ref());
        for _ in 0..operators.len() {
            let Some(parent) = above.filter(|parent| *parent != id) else { break };
            above = operators.get(parent).and_then(|operator| operator.parent.as_ref());
        }
        if above == Some(id) {
            let message = text!("`{id}` is above itself", "`{id}` 成了自己的上级");
            found.push(context.finding(&RULE, Kind::Operator, id.as_str(), Place::Value("/parent".into()), message));
        }
    }
}
