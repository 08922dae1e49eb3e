//! `source-unused`

use std::collections::BTreeSet;

use super::{Check, Group, Rule, Spot};
use crate::finding::{Finding, Place, Severity};
use crate::load::Document;
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "source-unused",
    group: Group::Claims,
    severity: Severity::Error,
    summary: Text::fixed("Every listed source is cited by a claim.", "列出的每个来源都至少被引用一次。"),
    why: Text::fixed("A source that nothing rests on makes a record look better founded than it is.", "没有被引用的来源会让记录显得比实际更可靠。"),
    mend: Text::fixed("Cite it where it says something, or remove it.", "在它支持的说法处引用它，或删掉它。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    let cited: BTreeSet<&str> = document.nodes.iter().filter_map(Spot::citation).collect();
    for id in super::listed_sources(document.value).filter(|id| !cited.contains(id)) {
        let message = text!("no claim cites the source `{id}`", "没有说法引用来源 `{id}`");
        found.push(Finding::new(&RULE, document.file, Place::Key(format!("/sources/{id}")), message).help(RULE.mend.clone()));
    }
}
