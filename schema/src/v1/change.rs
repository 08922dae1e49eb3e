//! What changed, when: events that records state, and differences between versions of the catalogue.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::endpoint::answers;
use super::{ChangeBasis, ChangeWord, Day, Evidence, Localised, RecordKind, TermKey, WholeDay};

answers! {
    /// `changes.json`: the latest changes, and the years that there are more of.
    ChangeList = "change-list" {
        /// The versions of the catalogue that were compared, oldest first; none when nothing was: then all changes
        /// are such as records state.
        compared: Vec<Comparison>,
        /// Every year with changes, newest first.
        years: Vec<YearOfChanges>,
        /// The latest changes, newest first.
        latest: Vec<Change>,
    }
    /// `changes/<year>.json`: everything that changed in one year, newest first.
    ChangeYear = "change-year" {
        /// The year.
        year: String,
        /// The changes.
        changes: Vec<Change>,
    }
}

/// Two versions of the catalogue that were compared.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Comparison {
    /// The date of the older data.
    #[schemars(with = "WholeDay")]
    pub from: String,
    /// The date of the newer data: changes found by this comparison bear it.
    #[schemars(with = "WholeDay")]
    pub to: String,
    /// How many changes were found.
    pub changes: u32,
}

/// A year in which something changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct YearOfChanges {
    /// The year.
    pub year: String,
    /// How many changes there are.
    pub changes: u32,
    /// Where they are, relative to the root of the API.
    pub path: String,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Change {
    /// When, as precisely as it is known.
    #[schemars(with = "Day")]
    pub on: String,
    /// How it is known.
    #[schemars(with = "ChangeBasis")]
    pub basis: String,
    /// The kind of record that it concerns.
    #[schemars(with = "RecordKind")]
    pub kind: String,
    /// The record's identifier.
    pub id: String,
    /// The record's name by language.
    pub name: Localised,
    /// What changed.
    #[schemars(with = "ChangeWord")]
    pub change: String,
    /// The change in a sentence, in English and Chinese.
    pub text: Localised,
    /// The thing in the record that changed, where it is not the record itself.
    pub item: Option<ChangedItem>,
    /// Which value or text of the thing changed.
    pub field: Option<String>,
    /// What the value was.
    pub old: Option<ChangedValue>,
    /// What the value is.
    pub new: Option<ChangedValue>,
    /// In which way a text changed: `added`, `removed` or `reworded`.
    pub how: Option<String>,
    /// The service that readers of a retired one are sent on to.
    pub successor: Option<String>,
    /// For a new grade: the addends that make the difference.
    pub because: Vec<ChangedAddend>,
    /// For an event: what kind it is, a term of the vocabulary `event`.
    #[schemars(with = "Option<TermKey>")]
    pub event: Option<String>,
    /// What the record says about it.
    pub note: Option<Localised>,
    /// Who says so, for what a record states; the keys are those of the record's `sources`.
    pub evidence: Option<Evidence>,
}

/// A thing that stands in a record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ChangedItem {
    /// The list or part of the record that it belongs to: `routes`, `domains`, `sources`, ….
    pub section: String,
    /// What it is called within that part.
    pub id: Option<String>,
    /// The vocabulary of the term that says what kind of thing it is.
    pub vocabulary: Option<String>,
    /// That term.
    pub term: Option<String>,
    /// What readers call it.
    pub title: Option<String>,
    /// The route (or the term of a vocabulary) that it belongs to.
    pub parent: Option<String>,
    /// Where it stands, as a JSON Pointer into the newer record that has it.
    pub at: Option<String>,
}

/// A value, as records write it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ChangedValue {
    /// Yes or no.
    Flag(bool),
    /// A number.
    Number(u32),
    /// A term, a date, a length of time, a name.
    Text(String),
    /// Several of these.
    List(Vec<String>),
}

/// An addend of a rating that came, went or changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ChangedAddend {
    /// What it adds to the points, compared with before.
    pub points: i32,
    /// The vocabulary of the term that it comes from.
    pub vocabulary: String,
    /// The term.
    pub term: String,
    /// The days that pass, for a timing.
    pub days: Option<u32>,
}

impl Change {
    /// A change of which nothing but this is known.
    pub fn bare(basis: &str, kind: &str, id: &str, name: Localised, change: &str) -> Self {
        Self {
            on: String::new(),
            basis: basis.into(),
            kind: kind.into(),
            id: id.into(),
            name,
            change: change.into(),
            text: BTreeMap::new(),
            item: None,
            field: None,
            old: None,
            new: None,
            how: None,
            successor: None,
            because: Vec::new(),
            event: None,
            note: None,
            evidence: None,
        }
    }
}
