//! `timing-bounds`

use schema::Period;

use super::{Check, Group, Rule, Spot};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "timing-bounds",
    group: Group::Claims,
    severity: Severity::Error,
    summary: Text::fixed("A length of time is either exact or bounded, and the lower bound is the shorter.", "时长要么是确切值，要么是范围，下限短于上限。"),
    why: Text::fixed("Two answers to one question leave readers with none.", "一个问题两个答案，等于没有答案。"),
    mend: Text::fixed("Keep `length`, or `at_least` and `at_most`; split claims of different sources into two entries.", "保留 `length`，或 `at_least` 和 `at_most`；不同来源的说法分成两条。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    let days = |value: &serde_json::Value, key: &str| value.get(key)?.as_str()?.parse::<Period>().ok().map(Period::days);
    let bounded = |spot: &&Spot<'_>| {
        let keys = spot.value.as_object().into_iter().flat_map(|map| map.keys());
        keys.into_iter().any(|key| key == "at_least" || key == "at_most")
    };
    for spot in document.nodes.iter().filter(bounded) {
        let (pointer, value) = (document.at(spot), spot.value);
        if value.get("length").is_some() {
            found.push(document.finding(&RULE, format!("{pointer}/length"), Text::fixed("an exact length beside a bound", "既有确切时长又有范围")));
        }
        if let (Some(least), Some(most)) = (days(value, "at_least"), days(value, "at_most")) && least > most {
            found.push(document.finding(&RULE, format!("{pointer}/at_least"), Text::fixed("`at_least` is longer than `at_most`", "`at_least` 长于 `at_most`")));
        }
    }
}
