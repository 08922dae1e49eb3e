//! What a change is, in the shape that is printed as JSON and published. It has a version of its own.

use std::borrow::Cow;

use schema::Difficulty;
use serde::{Deserialize, Serialize};

use super::field::{Field, Section};

/// The version of the shape of [`Change`] as JSON. Removing or renaming anything raises it; adding does not.
pub const VERSION: u8 = 1;

/// Which kind of record changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecordKind {
    /// A service.
    Service,
    /// What stands in the place of a service that was removed.
    Retired,
    /// An operator.
    Operator,
    /// A jurisdiction.
    Jurisdiction,
    /// A controlled vocabulary.
    Vocabulary,
    /// A survey.
    Survey,
}

/// One change of one record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The kind of the record.
    pub kind: RecordKind,
    /// The identifier of the record: its file name.
    pub id: Box<str>,
    /// The record's name in the languages that it is given in, the newer where both sides have one.
    pub name: schema::Localised,
    /// What changed.
    #[serde(flatten)]
    pub what: What,
}

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum What {
    /// The record is new.
    RecordAdded,
    /// The record is gone, and nothing says where to.
    RecordRemoved,
    /// The service was removed and a tombstone stands in its place.
    RecordRetired {
        /// The service that readers are sent on to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        successor: Option<Box<str>>,
    },
    /// A thing stands in the record that did not: a route, a condition, a source, a domain.
    Added {
        /// The thing.
        item: Item,
    },
    /// A thing no longer stands in the record.
    Removed {
        /// The thing.
        item: Item,
    },
    /// A typed value changed.
    Changed {
        /// The thing that has the value.
        item: Item,
        /// Which value.
        field: Field,
        /// What it was; none when it was absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        old: Option<Value>,
        /// What it is; none when it is absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        new: Option<Value>,
    },
    /// A text for readers changed. The text itself is not repeated.
    TextChanged {
        /// The thing that has the text.
        item: Item,
        /// Which text.
        field: Field,
        /// In which way.
        how: How,
    },
    /// The order changed where order says something: the best route first, the chief domain first.
    Reordered {
        /// Of what.
        section: Section,
    },
    /// The difficulty that is derived from the facts changed.
    Graded {
        /// What it was; none when there were too few facts.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        old: Option<Difficulty>,
        /// What it is; none when there are too few facts.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        new: Option<Difficulty>,
        /// The addends that make the difference.
        because: Vec<Reason>,
    },
}

/// In which way a text changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// There was none.
    Added,
    /// There is none any more.
    Removed,
    /// It says something else, or says it in other languages.
    Reworded,
}

/// A thing that stands in a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// The list or part of the record that it belongs to.
    pub section: Section,
    /// What it is called within that part: a route's or a source's identifier, a domain, a language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Box<str>>,
    /// The term that says what kind of thing it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<Term>,
    /// What it is called by readers: a source's title, a name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Box<str>>,
    /// The route (or the term of a vocabulary) that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Box<str>>,
    /// Where it stands, as a JSON Pointer into the newer record that has it.
    pub at: Box<str>,
}

/// A controlled term.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Term {
    /// The vocabulary.
    pub vocabulary: Cow<'static, str>,
    /// The term's key.
    pub key: Box<str>,
}

/// A typed value, as the record writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// Yes or no.
    Flag(bool),
    /// A number.
    Number(u32),
    /// A term, a date, a length of time, an identifier, a name.
    Text(Box<str>),
    /// Several of these.
    List(Vec<Box<str>>),
}

/// An addend of a rating that came, went or changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// What it adds to the points, compared with before.
    pub points: i32,
    /// The term that it comes from.
    #[serde(flatten)]
    pub term: Term,
    /// The days that pass, for a timing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<u32>,
}
