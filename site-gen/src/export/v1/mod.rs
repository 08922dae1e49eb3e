//! Version 1 of the published JSON.
//!
//! These types are the promise to readers: within version 1, fields are added and never changed or removed. They
//! are independent of the record types; every conversion takes a record apart field by field, so that a new field
//! does not compile until it is decided here whether it is published.

mod derived;
mod list;
mod record;
mod route;
mod source;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use derived::*;
pub use list::*;
pub use record::*;
pub use route::*;
pub use source::*;

/// The version of the published JSON.
pub const VERSION: u32 = 1;

/// The licence of the catalogue, by its SPDX name.
pub const LICENCE: &str = "CC-BY-4.0";

/// A text by language.
pub type Localised = BTreeMap<String, String>;

/// A localised text of a record.
fn localised(text: &schema::Localised) -> Localised {
    text.iter().map(|(language, text)| (language.to_owned(), text.to_string())).collect()
}

/// One that may be missing.
fn optional(text: &Option<schema::Localised>) -> Option<Localised> {
    text.as_ref().map(localised)
}

/// Anything that has a text form.
fn plain(value: &impl ToString) -> String {
    value.to_string()
}

/// The same for what may be missing.
fn maybe(value: &Option<impl ToString>) -> Option<String> {
    value.as_ref().map(ToString::to_string)
}

/// The same for a list.
fn texts(values: &[impl ToString]) -> Vec<String> {
    values.iter().map(ToString::to_string).collect()
}

/// What every claim bears: its sources, and what is derived from them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// The sources that say so: keys of `sources`.
    pub cites: Vec<String>,
    /// When it was last known true: the date of its latest source. `null` when no source bears a date.
    pub as_of: Option<String>,
    /// How old that is at the date of the data: `fresh`, `ageing`, `old` or `undated`.
    pub age: String,
    /// How far it can be relied on: `low`, `middle` or `high`.
    pub confidence: String,
}
