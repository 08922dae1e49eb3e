//! `repeats`

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Act, ListSpot, Mend};
use crate::text::Text;

pub(super) static MEND: Mend = Mend {
    id: "repeats",
    summary: Text::fixed(
        "Removes an entry that stands in its list already, but no step and no label of a menu.",
        "去掉列表中完全重复的条目；步骤和菜单文字除外。",
    ),
    act: Act::List(mend),
};

fn mend(spot: &ListSpot<'_>) -> Vec<usize> {
    // Steps and the labels of menus have an order in which the same may come twice.
    let is_set = match spot.field.item().name() {
        Some(name) => name != "Localised",
        None => spot.key == "aliases",
    };
    if !is_set {
        return Vec::new();
    }
    let mut seen = BTreeSet::new();
    let values = spot.values.iter().enumerate();
    values
        .filter_map(|(index, value)| (!seen.insert(sorted(value).to_string())).then_some(index))
        .collect()
}

/// The value with the keys of its mappings in one order.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(sorted).collect(),
        Value::Object(map) => {
            let pairs: BTreeMap<&String, Value> = map.iter().map(|(key, value)| (key, sorted(value))).collect();
            pairs.into_iter().map(|(key, value)| (key.clone(), value)).collect()
        }
        scalar => scalar.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::MEND;
    use crate::fix::mends::table::list;

    #[test]
    fn what_is_a_set_holds_nothing_twice() {
        assert_eq!(list(&MEND, "aliases", json!(["a", "b", "a", "a"])), [2, 3]);
        assert_eq!(list(&MEND, "domains", json!(["a.com", "a.com"])), [1]);
        assert_eq!(list(&MEND, "routes/0/cites", json!(["a", "b", "a"])), [2]);
        let proof = json!([{ "kind": "x", "cites": ["a"] }, { "kind": "x", "cites": ["b"] }, { "cites": ["a"], "kind": "x" }]);
        assert_eq!(list(&MEND, "routes/0/proof", proof), [2]);
    }

    #[test]
    fn what_is_an_order_may_repeat_itself() {
        let step = json!([{ "en": "Confirm." }, { "en": "Confirm." }]);
        assert!(list(&MEND, "routes/0/steps", step).is_empty());
        assert!(list(&MEND, "routes/0/menu/en", json!(["Next", "Next"])).is_empty());
        assert!(list(&MEND, "nonsense", json!(["a", "a"])).is_empty());
    }
}
