//! Version 1 of the published JSON: what stands under `/api/v1/`, and what a Rust client reads it into.
//!
//! These types are the promise to readers: within version 1, fields are added and never changed or removed, and a
//! word of an open list (the vocabularies) may come. They are independent of the record types; every conversion takes
//! a record apart field by field, so that a new field does not compile until it is decided here whether it is
//! published. Whatever is absent is `null` or empty, never left out.
//!
//! ```
//! use schema::v1::{Shard, shard_keys, shard_of};
//!
//! // What `/api/v1/by-domain/5.json` might hold, fetched with the HTTP client of your choice.
//! let text = r#"{ "version": 1, "date": "2026-11-21", "licence": "CC-BY-4.0", "domains": { "example.com": "example" } }"#;
//! let shard: Shard = serde_json::from_str(text)?;
//! let keys = shard_keys("www.example.com", &[]);
//! assert_eq!(keys, ["example.com"]);
//! assert!(shard_of(keys[0], 16) < 16);
//! assert_eq!(shard.find("www.example.com"), Some("example"));
//! # Ok::<(), serde_json::Error>(())
//! ```

mod change;
mod derived;
mod domains;
mod endpoint;
mod forms;
mod group;
mod index;
mod jurisdiction;
mod list;
mod operator;
mod record;
mod references;
mod retired;
mod route;
mod source;
mod survey;
mod vocabulary;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use change::*;
pub use derived::*;
pub use domains::*;
pub use endpoint::*;
pub use forms::*;
pub use group::*;
pub use index::*;
pub use jurisdiction::*;
pub use list::*;
pub use operator::*;
pub use record::*;
pub use references::*;
pub use retired::*;
pub use route::*;
pub use source::*;
pub use survey::*;
pub use vocabulary::*;

/// The version of the published JSON.
pub const VERSION: u32 = 1;

/// The licence of the catalogue, by its SPDX name.
pub const LICENCE: &str = "CC-BY-4.0";

/// A text by language (BCP 47 tag).
pub type Localised = BTreeMap<String, String>;

/// Derives what a claim bears from its sources, which the types alone can't.
pub type Judge<'a> = dyn Fn(&crate::Cites) -> Evidence + 'a;

/// A localised text of a record.
pub fn localised(text: &crate::Localised) -> Localised {
    text.iter().map(|(language, text)| (language.to_owned(), text.to_string())).collect()
}

/// One that may be missing.
fn optional(text: &Option<crate::Localised>) -> Option<Localised> {
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Evidence {
    /// The sources that say so: keys of `sources`.
    pub cites: Vec<String>,
    /// When it was last known true: the date of its latest source. `null` when no source bears a date.
    #[schemars(with = "Option<Day>")]
    pub as_of: Option<String>,
    /// How old that is at the date of the data.
    #[schemars(with = "Age")]
    pub age: String,
    /// How far it can be relied on.
    #[schemars(with = "Confidence")]
    pub confidence: String,
}
