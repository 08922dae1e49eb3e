//! Applying mends: to a text before it is read, and to a tree. What they do to a tree is declared as changes, which
//! are applied a second time, to the plain value, to prove that nothing else changed.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::Value;

use super::mends::{Act, ListSpot, MENDS, Mend, Spot};
use crate::layout::{Branch, Entry, Field, Held, Scalar, Tree};

/// One declared change of a value, at a JSON Pointer at the time of the change.
#[derive(Debug)]
pub(super) enum Change {
    /// Another value stands there.
    To(String, Value),
    /// These items of the list there are gone.
    Without(String, BTreeSet<usize>),
}

impl Change {
    /// Makes the change in a value, if there is something at its place.
    pub(super) fn apply(&self, value: &mut Value) {
        match self {
            Self::To(pointer, to) => {
                if let Some(old) = value.pointer_mut(pointer) {
                    *old = to.clone();
                }
            }
            Self::Without(pointer, gone) => {
                if let Some(Value::Array(items)) = value.pointer_mut(pointer) {
                    remove(items, gone);
                }
            }
        }
    }
}

fn remove<T>(items: &mut Vec<T>, gone: &BTreeSet<usize>) {
    let mut index = 0..;
    items.retain(|_| index.next().is_none_or(|index| !gone.contains(&index)));
}

/// The text after the mends that come before reading, and which of them did something.
pub(super) fn to_text(before: &str) -> (Cow<'_, str>, Vec<&'static Mend>) {
    let mut text = Cow::Borrowed(before);
    let mut done = Vec::new();
    for mend in MENDS.iter().copied() {
        if let Act::Text(act) = mend.act
            && let Some(mended) = act(&text)
        {
            text = Cow::Owned(mended);
            done.push(mend);
        }
    }
    (text, done)
}

/// Applies one mend everywhere in a tree; what it changed, in the order of the changes.
pub(super) fn to_tree(mend: &Mend, root: &mut Tree<'_>, field: Field) -> Vec<Change> {
    let mut walk = Walk { act: &mend.act, pointer: String::new(), changes: Vec::new() };
    walk.tree(root, field, field, "");
    walk.changes
}

struct Walk<'m> {
    act: &'m Act,
    pointer: String,
    changes: Vec<Change>,
}

impl Walk<'_> {
    fn tree(&mut self, tree: &mut Tree<'_>, field: Field, parent: Field, key: &str) {
        match tree {
            Tree::Scalar(scalar) => self.scalar(scalar, field, parent, key),
            Tree::List(list) => {
                self.list(list, field, key);
                for (index, entry) in list.entries.iter_mut().enumerate() {
                    self.entry(entry, &index.to_string(), field.item(), field, key);
                }
            }
            Tree::Map(map) => {
                for entry in &mut map.entries {
                    let key = entry.key.clone().unwrap_or_default();
                    self.entry(entry, &key, field.child(&key), field, &key);
                }
            }
        }
    }

    fn entry(&mut self, entry: &mut Entry<'_>, token: &str, field: Field, parent: Field, key: &str) {
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(&token.replace('~', "~0").replace('/', "~1"));
        self.tree(&mut entry.value, field, parent, key);
        self.pointer.truncate(length);
    }

    fn scalar(&mut self, scalar: &mut Scalar<'_>, field: Field, parent: Field, key: &str) {
        let Act::Scalar(act) = self.act else { return };
        let text = match (&*scalar.value, scalar.written) {
            (Value::String(text), _) => text.as_str(),
            (Value::Number(_) | Value::Bool(_), Some(written)) => written,
            _ => return,
        };
        let spot = Spot { field, parent, key, text, is_text: scalar.value.is_string() };
        let Some(value) = act(&spot).filter(|value| *value != *scalar.value) else {
            return;
        };
        self.changes.push(Change::To(self.pointer.clone(), value.clone()));
        *scalar = Scalar { value: Held::Made(Box::new(value)), written: None };
    }

    /// Takes items out of a list, but none that a comment stands at.
    fn list(&mut self, list: &mut Branch<'_>, field: Field, key: &str) {
        let Act::List(act) = self.act else { return };
        let values: Vec<Value> = list.entries.iter().map(|entry| entry.value.value()).collect();
        let superfluous = act(&ListSpot { field, key, values: &values });
        let bare = |index: &usize| list.entries.get(*index).is_some_and(|entry| !entry.has_comments());
        let gone: BTreeSet<usize> = superfluous.into_iter().filter(bare).collect();
        if !gone.is_empty() {
            remove(&mut list.entries, &gone);
            self.changes.push(Change::Without(self.pointer.clone(), gone));
        }
    }
}
