//! Controlled terms: the words that records may use, each with its meaning.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::names::*;
use crate::ordered::Ordered;
use crate::source::{Cites, Sources};
use crate::text::Localised;
use crate::time::PartialDate;

/// The key of a term: lower-case ASCII words joined by underscores.
pub const TERM_PATTERN: &str = "^[a-z0-9]+(_[a-z0-9]+)*$";

/// One controlled vocabulary. One file each under `catalogue/vocabulary/`, named after its kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Vocabulary {
    /// What the vocabulary is called.
    pub label: Localised,
    /// What its terms say.
    pub definition: Localised,
    /// The terms, in the order in which they are shown.
    pub terms: Terms,
    /// The publications that the terms cite.
    #[serde(default, skip_serializing_if = "Sources::is_empty")]
    pub sources: Sources,
}

/// The terms of a vocabulary in the order of the file.
pub type Terms = Ordered<Term>;

/// How much of the account a route's outcome removes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Leaves {
    /// The account is gone.
    Wholly,
    /// A part is gone, or the account only rests.
    Partly,
    /// The account stays.
    Not,
    /// It is not known.
    Unknown,
}

impl Leaves {
    /// The word that records and exports use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Wholly => "wholly",
            Self::Partly => "partly",
            Self::Not => "not",
            Self::Unknown => "unknown",
        }
    }
}

/// One controlled term.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The word or words shown to readers.
    pub label: Localised,
    /// What it means, in one or two sentences.
    pub definition: Localised,
    /// Its points in the rating: 0 adds nothing, more is harder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0, max = 12))]
    pub weight: Option<u8>,
    /// For an outcome: how much of the account it removes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leaves: Option<Leaves>,
    /// For a channel: whether people do it themselves, without anybody's help.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_service: Option<bool>,
    /// For a timing: whether the clock only runs while the request can be taken back or awaits people, so that it delays the exit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delays: Option<bool>,
    /// The same or a wider notion in outside taxonomies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub same_as: Vec<OutsideId>,
    /// Where it was seen at services that the source does not name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sightings: Vec<Sighting>,
    /// Sources of the notion or of its mapping.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cites: Option<Cites>,
}

/// A sighting at a service that the source does not name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sighting {
    /// When it was seen, or when the source that tells of it was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub observed: Option<PartialDate>,
    /// What was seen, and at what kind of service.
    pub note: Localised,
    /// The sources that say so.
    pub cites: Cites,
}

impl JsonSchema for Ordered<Term> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Terms".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "object",
            "propertyNames": { "pattern": TERM_PATTERN },
            "additionalProperties": generator.subschema_for::<Term>(),
            "minProperties": 1
        })
    }
}
