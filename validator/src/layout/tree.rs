//! A record as the layout sees it: entries with their comments, without places.

use std::borrow::Cow;
use std::ops::Deref;

use serde_json::Value;

use super::fields::{Field, Order};
use super::quote;

/// A value with the comments inside it.
#[derive(Debug, Clone)]
pub(crate) enum Tree<'a> {
    Scalar(Scalar<'a>),
    List(Branch<'a>),
    Map(Branch<'a>),
}

/// A text, number, boolean or null.
#[derive(Debug, Clone)]
pub(crate) struct Scalar<'a> {
    pub(crate) value: Held<'a>,
    /// How it was written, where it was plain: `017` and `1.10` say more than the numbers 17 and 1.1.
    pub(crate) written: Option<&'a str>,
}

/// A value that was read, or one that was made anew. The latter is rare, and kept out of the way.
#[derive(Debug, Clone)]
pub(crate) enum Held<'a> {
    Read(&'a Value),
    Made(Box<Value>),
}

impl Deref for Held<'_> {
    type Target = Value;

    fn deref(&self) -> &Value {
        match self {
            Self::Read(value) => value,
            Self::Made(value) => value,
        }
    }
}

/// The inside of a list or a mapping.
#[derive(Debug, Clone, Default)]
pub(crate) struct Branch<'a> {
    pub(crate) entries: Vec<Entry<'a>>,
    /// Whether it is a mapping whose keys name things, such as sources.
    pub(crate) of_names: bool,
    /// Comments behind the last entry, on lines of their own.
    pub(crate) tail: Vec<Cow<'a, str>>,
}

/// An item of a list, or a key with its value.
#[derive(Debug, Clone)]
pub(crate) struct Entry<'a> {
    /// Comments before it, on lines of their own.
    pub(crate) before: Vec<Cow<'a, str>>,
    /// In a mapping, its key.
    pub(crate) key: Option<Cow<'a, str>>,
    pub(crate) value: Tree<'a>,
    /// Comments behind it, on its line.
    pub(crate) behind: Vec<Cow<'a, str>>,
}

impl<'a> Tree<'a> {
    /// The value without comments.
    pub(crate) fn value(&self) -> Value {
        match self {
            Self::Scalar(scalar) => Value::clone(&scalar.value),
            Self::List(list) => list.entries.iter().map(|item| item.value.value()).collect(),
            Self::Map(map) => Value::Object(
                map.entries
                    .iter()
                    .map(|entry| (entry.key.as_deref().unwrap_or_default().to_owned(), entry.value.value()))
                    .collect(),
            ),
        }
    }

    /// The entries, if it is a list or a mapping.
    pub(crate) fn branch(&self) -> Option<&Branch<'a>> {
        match self {
            Self::Scalar(_) => None,
            Self::List(branch) | Self::Map(branch) => Some(branch),
        }
    }

    /// Puts the keys of every mapping in the order of the schema. Keys that it does not know come last.
    pub(crate) fn order(&mut self, field: Field) {
        match self {
            Self::Scalar(_) => {}
            Self::List(list) => {
                let item = field.item();
                list.entries.iter_mut().for_each(|entry| entry.value.order(item));
            }
            Self::Map(map) => {
                let order = field.order();
                let mut last = 0;
                let mut in_order = true;
                for entry in &mut map.entries {
                    let (position, field) = field.find(entry.key.as_deref().unwrap_or_default());
                    entry.value.order(field);
                    in_order &= position >= last;
                    last = position;
                }
                map.of_names = matches!(order, Order::Sorted | Order::Listed);
                match order {
                    Order::Sorted => map.entries.sort_by(|a, b| a.key.cmp(&b.key)),
                    Order::Fields if !in_order => {
                        map.entries.sort_by_cached_key(|entry| field.find(entry.key.as_deref().unwrap_or_default()).0)
                    }
                    _ => {}
                }
            }
        }
    }
}

impl Tree<'_> {
    /// Moves comments for which the layout has no place to where they will be found again: several behind an entry,
    /// and any behind a text of several lines, go before it; those before the first entry behind a dash, before that.
    pub(crate) fn settle(&mut self) {
        let (Self::List(branch) | Self::Map(branch)) = self else {
            return;
        };
        for entry in &mut branch.entries {
            entry.value.settle();
            if entry.behind.len() > 1 || !entry.behind.is_empty() && entry.value.is_literal() {
                entry.before.append(&mut entry.behind);
            }
            if let (None, Self::List(inner) | Self::Map(inner)) = (&entry.key, &mut entry.value)
                && let Some(first) = inner.entries.first_mut()
            {
                entry.before.append(&mut first.before);
            }
        }
    }

    /// Whether it is a text that is written as a literal block.
    pub(crate) fn is_literal(&self) -> bool {
        matches!(self, Self::Scalar(scalar) if scalar.value.as_str().and_then(quote::literal).is_some())
    }
}

impl<'a> Branch<'a> {
    /// Entries without comments behind the last.
    pub(crate) fn of(entries: Vec<Entry<'a>>) -> Self {
        Self { entries, of_names: false, tail: Vec::new() }
    }
    /// Whether a comment stands anywhere inside.
    pub(crate) fn has_comments(&self) -> bool {
        !self.tail.is_empty() || self.entries.iter().any(Entry::has_comments)
    }
}

impl Entry<'_> {
    /// Whether a comment stands at it or anywhere inside.
    pub(crate) fn has_comments(&self) -> bool {
        !self.before.is_empty() || !self.behind.is_empty() || self.value.branch().is_some_and(Branch::has_comments)
    }
}
