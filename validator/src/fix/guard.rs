//! Proof that a mended text means what it meant: its values, but for the declared changes, and its comments.

use schema::Kind;
use serde_json::Value;

use super::Refused;
use crate::layout::{self, Field, Order};
use crate::text::Text;
use crate::yaml::{self, Parsed};

/// Said of a file that mending would change the meaning of. It would be our mistake.
pub(super) const CHANGED: Text = Text::fixed(
    "the mended text would not mean the same; please report this file",
    "修复后的文本含义会变；请报告此文件",
);

/// The mends of the bare text must not have changed what was readable before them.
pub(super) fn text_mends(before: &str, after: &Parsed) -> Result<(), Vec<Refused>> {
    let before = yaml::parse(before);
    let Some(node) = before.node.filter(|_| before.refusals.is_empty()) else {
        return Ok(());
    };
    if after.node.as_ref().map(|node| node.clone().into_value()) == Some(node.into_value()) {
        Ok(())
    } else {
        Err(changed())
    }
}

/// The text that was printed must be read as the value that was expected, with every comment of the text before.
pub(super) fn whole(
    kind: Kind,
    expected: &Value,
    (before, parsed): (&str, &Parsed),
    after: &str,
) -> Result<(), Vec<Refused>> {
    let again = yaml::parse(after);
    let comments = |text, parsed| sorted(comments(text, parsed));
    let sound = again.refusals.is_empty()
        && comments(before, parsed) == comments(after, &again)
        && again.node.is_some_and(|node| same(expected, &node.into_value(), Field::of(kind)));
    if sound { Ok(()) } else { Err(changed()) }
}

fn changed() -> Vec<Refused> {
    Refused::whole(CHANGED)
}

/// Whether two values are equal, with their keys in the same order where the order says something.
fn same(one: &Value, other: &Value, field: Field) -> bool {
    match (one, other) {
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other, field.item()))
        }
        (Value::Object(one), Value::Object(other)) => {
            let kept = matches!(field.order(), Order::Kept | Order::Listed);
            one.len() == other.len()
                && (!kept || one.keys().eq(other.keys()))
                && one
                    .iter()
                    .all(|(key, value)| other.get(key).is_some_and(|other| same(value, other, field.child(key))))
        }
        _ => one == other,
    }
}

/// Every comment but those that name the schema.
fn comments<'t>(text: &'t str, parsed: &Parsed) -> Vec<std::borrow::Cow<'t, str>> {
    parsed
        .comments
        .iter()
        .filter_map(|range| text.get(range.clone()))
        .filter(|comment| !layout::names_schema(comment))
        .map(layout::clean)
        .collect()
}

fn sorted<T: Ord>(mut items: Vec<T>) -> Vec<T> {
    items.sort();
    items
}
