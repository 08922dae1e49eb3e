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
