//! A YAML value in which every key and value knows its bytes.

use std::ops::Range;

use serde_json::{Map, Value};

/// A value and the bytes that it was written with.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node {
    pub(crate) span: Range<usize>,
    pub(crate) data: Data,
}

/// What a node holds.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Data {
    /// A text, number, boolean or null.
    Scalar(Value),
    List(Vec<Node>),
    /// Pairs in the order of the file; keys are unique.
    Map(Vec<(Key, Node)>),
}

/// A key of a mapping.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Key {
    pub(crate) span: Range<usize>,
    pub(crate) text: Box<str>,
}

impl Node {
    /// Whether it is a mapping, as every record is.
    pub(crate) fn is_map(&self) -> bool {
        matches!(self.data, Data::Map(_))
    }

    /// The same value without places.
    pub(crate) fn into_value(self) -> Value {
        match self.data {
            Data::Scalar(value) => value,
            Data::List(items) => items.into_iter().map(Node::into_value).collect(),
            Data::Map(pairs) => Value::Object(
                pairs.into_iter().map(|(key, node)| (key.text.into(), node.into_value())).collect::<Map<_, _>>(),
            ),
        }
    }

    /// The bytes of the value at this JSON Pointer (RFC 6901), or of its key. Where the pointer leads past what
    /// there is, the last part that exists; a collection is shown by its key or its first line's value.
    pub(crate) fn find(&self, pointer: &str, key: bool) -> Range<usize> {
        let mut node = self;
        let mut key_span = None;
        for token in pointer.split('/').skip(1) {
            let token = token.replace("~1", "/").replace("~0", "~");
            let next = match &node.data {
                Data::Map(pairs) => {
                    pairs.iter().find(|(key, _)| *key.text == *token).map(|(key, node)| (Some(key.span.clone()), node))
                }
                Data::List(items) => {
                    token.parse::<usize>().ok().and_then(|index| items.get(index)).map(|node| (None, node))
                }
                Data::Scalar(_) => None,
            };
            let Some((span, child)) = next else { break };
            (key_span, node) = (span, child);
        }
        match (&node.data, key_span) {
            (_, Some(span)) if key => span,
            (Data::Scalar(_), _) => node.span.clone(),
            (_, Some(span)) => span,
            (_, None) => node.head(),
        }
    }

    /// For a collection, what stands on its first line: its first key, or its first item.
    fn head(&self) -> Range<usize> {
        match &self.data {
            Data::Map(pairs) => pairs.first().map_or(self.span.clone(), |(key, _)| key.span.clone()),
            Data::List(items) => items.first().map_or(self.span.clone(), Node::head),
            Data::Scalar(_) => self.span.clone(),
        }
    }
}
