//! `claim-duplicate`

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

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
    for spot in document.nodes {
        let Some(items) = spot.value.as_array().filter(|items| items.len() > 1) else { continue };
        let mut seen: HashMap<u64, Vec<&Value>> = HashMap::new();
        for (index, item) in items.iter().enumerate().filter(|(_, item)| item.is_object()) {
            // The few entries of most lists are compared with each other.
            let fingerprint = if items.len() > FEW { fingerprint(item) } else { 0 };
            let earlier = seen.entry(fingerprint).or_default();
            if earlier.iter().any(|earlier| same(earlier, item)) {
                found.push(document.finding(&RULE, format!("{}/{index}", document.at(spot)), Text::fixed("this stands above already", "前面已有相同的条目")));
            } else {
                earlier.push(item);
            }
        }
    }
}

/// The most entries that are compared without a look at their fingerprints.
const FEW: usize = 16;

/// A number that entries which say the same have in common: of the texts that stand in them, whatever their order.
fn fingerprint(item: &Value) -> u64 {
    let fields = item.as_object().into_iter().flatten().filter(|(key, _)| *key != "cites");
    fields
        .map(|(key, value)| {
            let mut hasher = DefaultHasher::new();
            (key, value).hash(&mut hasher);
            hasher.finish()
        })
        .fold(0, u64::wrapping_add)
}

/// Whether two entries say the same, whatever they cite.
fn same(one: &Value, other: &Value) -> bool {
    let (Some(one), Some(other)) = (one.as_object(), other.as_object()) else { return false };
    one.len() == other.len() && one.iter().all(|(key, value)| key == "cites" || other.iter().any(|entry| entry == (key, value)))
}
