//! `date-order`

use schema::PartialDate;
use serde::Deserialize;
use serde_json::Value;

use super::{Check, Group, Rule};
use crate::finding::{Finding, Place, Severity};
use crate::load::Document;
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "date-order",
    group: Group::Claims,
    severity: Severity::Error,
    summary: Text::fixed("What comes first bears the earlier date.", "先发生的事，日期在前。"),
    why: Text::fixed("A copy can't be older than what it copies, nor an end than its beginning.", "副本不可能早于原文，结束不可能早于开始。"),
    mend: Text::fixed("Check both dates against the source.", "对照来源核对两个日期。"),
    check: Check::Document(check),
};

/// Pairs of keys of one mapping of which the first must not be the later.
const ORDERED: [(&str, &str); 3] = [("published", "last_seen"), ("since", "until"), ("observed", "mended")];

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for spot in document.nodes {
        let Value::Object(map) = spot.value else { continue };
        // Looking through some keys is quicker than hashing six for each mapping.
        let get = |key: &str| map.iter().find(|(known, _)| *known == key).map(|(_, value)| value);
        for (first, second) in ORDERED {
            let (Some(earlier), Some(later)) = (get(first), get(second)) else { continue };
            let (Some(earlier), Some(later)) = (date(earlier), date(later)) else { continue };
            if earlier.earliest() <= later.latest() {
                continue;
            }
            let message = text!("`{second}` ({later}) lies before `{first}` ({earlier})", "`{second}`（{later}）早于 `{first}`（{earlier}）");
            let pointer = document.at(spot);
            let label = text!("`{first}` is here", "`{first}` 在这里");
            found.push(
                Finding::new(&RULE, document.file, Place::Value(format!("{pointer}/{second}")), message)
                    .help(RULE.mend.clone())
                    .related(document.file, Place::Value(format!("{pointer}/{first}")), label),
            );
        }
    }
}

fn date(value: &Value) -> Option<PartialDate> {
    PartialDate::deserialize(value).ok()
}
