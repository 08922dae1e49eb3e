//! `claim-duplicate`

use serde_json::Value;

use super::{Check, Group, Rule};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "claim-duplicate",
    group: Group::Claims,
    severity: Severity::Warning,
    summary: Text::fixed("No claim is made twice.", "同一说法不重复写。"),
    why: Text::fixed("Two equal entries count twice in the rating and on the page.", "两条相同的条目会在评级和页面上各算一次。"),
    mend: Text::fixed("Remove one, or join their sources.", "删掉一条，或合并来源。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for &(pointer, value) in document.nodes {
        let Some(items) = value.as_array() else { continue };
        for (index, item) in items.iter().enumerate() {
            if item.is_object() && items[..index].iter().any(|earlier| same(earlier, item)) {
                found.push(document.finding(&RULE, format!("{pointer}/{index}"), Text::fixed("this stands above already", "前面已有相同的条目")));
            }
        }
    }
}

/// Whether two entries say the same, whatever they cite.
fn same(one: &Value, other: &Value) -> bool {
    let (Some(one), Some(other)) = (one.as_object(), other.as_object()) else { return false };
    one.len() == other.len() && one.iter().all(|(key, value)| key == "cites" || other.get(key) == Some(value))
}
