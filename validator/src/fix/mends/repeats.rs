//! `repeats`

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
    let repeated = |index: &usize| {
        let earlier = spot.values.get(..*index).unwrap_or_default();
        spot.values.get(*index).is_some_and(|value| earlier.contains(value))
    };
    (0..spot.values.len()).filter(|index| is_set && repeated(index)).collect()
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
