//! Sources: who said it, when, and what weakens it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::names::*;
use crate::small_map::SmallMap;
use crate::text::Localised;
use crate::time::PartialDate;

/// The keys of the sources that say a thing. A claim without one is not accepted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Cites(#[schemars(length(min = 1, max = 12))] pub Vec<SourceId>);

/// The publications of one file, by the key that its claims cite.
pub type Sources = SmallMap<SourceId, Source>;

/// A publication that somebody read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its title, as printed, in its own language.
    #[schemars(length(min = 1, max = 300))]
    pub title: String,
    /// Who published it.
    #[schemars(length(min = 1, max = 200))]
    pub publisher: String,
    /// Whom or what it reports, reprints or quotes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = 300))]
    pub via: Option<String>,
    /// What kind of publication it is.
    pub kind: SourceKind,
    /// The language it is written in.
    pub language: Language,
    /// When it was published, as precisely as it says. Left out when it bears no date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<PartialDate>,
    /// When a copy was taken or read that still said so: the last date at which the statement is known to have stood.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_seen: Option<PartialDate>,
    /// What weakens it: its date is inferred, it is a machine translation, ….
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub caveats: Vec<SourceCaveat>,
    /// What a reader should know about the source: what is garbled, missing or inferred in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Localised>,
    /// Where it was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<SourceUrl>,
    /// Where a lasting copy of it is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archive: Option<SourceUrl>,
    /// The client on which it was tried out, for a test by hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tested_on: Option<TestedOn>,
    /// The SPDX name of the licence, where the source bears an open one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = 40))]
    pub licence: Option<String>,
}

impl Source {
    /// The last date at which the source is known to have said so: when a copy was last seen, else when it was published.
    pub fn last_known(&self) -> Option<PartialDate> {
        self.last_seen.or(self.published)
    }
}

/// The client that a test by hand was made on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TestedOn {
    /// The system or client.
    pub platform: Platform,
    /// The version of the app or site, as it names itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}
