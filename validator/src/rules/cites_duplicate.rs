//! `cites-duplicate`

use std::collections::BTreeSet;

use super::{Check, Group, Rule};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "cites-duplicate",
    group: Group::Claims,
    severity: Severity::Warning,
    summary: Text::fixed("A claim cites a source once.", "一个说法对同一来源只引用一次。"),
    why: Text::fixed("Counted twice, one source looks like two.", "重复引用会让一个来源看起来像两个。"),
    mend: Text::fixed("Remove the second.", "去掉重复的。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for spot in document.nodes.iter().filter(|spot| spot.key == "cites") {
        let items = spot.value.as_array().map(Vec::as_slice).unwrap_or_default();
        if items.len() < 2 {
            continue;
        }
        let mut seen = BTreeSet::new();
        for (index, item) in items.iter().enumerate().filter(|(_, item)| item.as_str().is_some_and(|id| !seen.insert(id))) {
            let message = text!("{item} is cited twice", "重复引用 {item}");
            found.push(document.finding(&RULE, format!("{}/{index}", document.at(spot)), message));
        }
    }
}
