//! Adding values to a record's text: comments and everything that stands there stay, in the canonical layout.

use std::borrow::Cow;

use schema::Kind;
use serde_json::Value;

use super::Addition;
use crate::layout::{self, Branch, Entry, Held, Scalar, Tree};
use crate::text::Text;
use crate::yaml;

/// Said where a record can't be extended safely.
const UNSAFE: Text = Text::fixed(
    "the record has errors, or would not mean the same; run `validator check`",
    "记录有错误，或补充后含义会变；请运行 `validator check`",
);

/// The text with the values added at the end of their lists and mappings.
///
/// # Errors
/// When the text can't be read, or what comes out would not be the record with the values added and nothing else.
pub(super) fn graft(text: &str, additions: &[Addition]) -> Result<String, Text> {
    let parsed = yaml::parse(text);
    let node = parsed.node.as_ref().filter(|node| parsed.refusals.is_empty() && node.is_map()).ok_or(UNSAFE)?;
    let mut document = layout::attach(text, node, &parsed.comments);
    let mut expected = document.root.value();
    for addition in additions {
        add(&mut document.root, addition).ok_or(UNSAFE)?;
        expect(&mut expected, addition).ok_or(UNSAFE)?;
    }
    let after = layout::print(Kind::Service, document);
    let again = yaml::parse(&after);
    let sound = again.refusals.is_empty()
        && again.comments.len() >= parsed.comments.len()
        && again.node.is_some_and(|node| node.into_value() == expected);
    if sound { Ok(after) } else { Err(UNSAFE) }
}

/// Adds one value to the tree; nothing where something else stands in its place.
fn add(root: &mut Tree<'_>, addition: &Addition) -> Option<()> {
    let Tree::Map(map) = root else { return None };
    let known = map.entries.iter().position(|entry| entry.key.as_deref() == Some(addition.field));
    let index = known.unwrap_or_else(|| {
        let value = if addition.key.is_some() { Tree::Map(Branch::default()) } else { Tree::List(Branch::default()) };
        map.entries.push(entry(Some(addition.field.to_owned()), value));
        map.entries.len() - 1
    });
    let (Tree::List(branch) | Tree::Map(branch)) = &mut map.entries.get_mut(index)?.value else { return None };
    branch.entries.push(entry(addition.key.clone(), tree(&addition.value)));
    Some(())
}

/// Adds the same value to the plain value.
fn expect(root: &mut Value, addition: &Addition) -> Option<()> {
    let map = root.as_object_mut()?;
    match &addition.key {
        None => map
            .entry(addition.field)
            .or_insert_with(|| Value::Array(Vec::new()))
            .as_array_mut()?
            .push(addition.value.clone()),
        Some(key) => {
            let inner = map.entry(addition.field).or_insert_with(|| Value::Object(serde_json::Map::new()));
            let taken = inner.as_object_mut()?.insert(key.clone(), addition.value.clone());
            taken.is_none().then_some(())?;
        }
    }
    Some(())
}

fn entry<'t>(key: Option<String>, value: Tree<'t>) -> Entry<'t> {
    Entry { before: Vec::new(), key: key.map(Cow::Owned), value, behind: Vec::new() }
}

fn tree(value: &Value) -> Tree<'static> {
    match value {
        Value::Array(items) => Tree::List(Branch {
            entries: items.iter().map(|item| entry(None, tree(item))).collect(),
            ..Branch::default()
        }),
        Value::Object(map) => Tree::Map(Branch {
            entries: map.iter().map(|(key, value)| entry(Some(key.clone()), tree(value))).collect(),
            ..Branch::default()
        }),
        scalar => Tree::Scalar(Scalar { value: Held::Made(Box::new(scalar.clone())), written: None }),
    }
}
