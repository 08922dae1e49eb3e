//! Sources: who said it, when, and what weakens it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Day, Localised, maybe, optional, plain, texts};

/// A publication.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Source {
    /// Its title, as printed.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Whom it reports, reprints or quotes.
    pub via: Option<String>,
    /// What kind of publication it is.
    pub kind: String,
    /// Its language, as a BCP 47 tag.
    pub language: String,
    /// When it was published: year, month or day.
    #[schemars(with = "Option<Day>")]
    pub published: Option<String>,
    /// When a copy was last seen that still said so.
    #[schemars(with = "Option<Day>")]
    pub last_seen: Option<String>,
    /// What weakens it.
    pub caveats: Vec<String>,
    /// What to know about it.
    pub note: Option<Localised>,
    /// Where it was published.
    pub url: Option<String>,
    /// A lasting copy.
    pub archive: Option<String>,
    /// For a test by hand: on what.
    pub tested_on: Option<TestedOn>,
    /// Its open licence, by its SPDX name.
    pub licence: Option<String>,
}

/// The client that a test by hand was made on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TestedOn {
    /// The system or client.
    pub platform: String,
    /// Its version.
    pub version: Option<String>,
}

impl Source {
    /// All publications of a record, by the key that claims cite.
    pub fn all(sources: &crate::Sources) -> BTreeMap<String, Self> {
        sources.iter().map(|(id, source)| (plain(id), Self::new(source))).collect()
    }

    fn new(source: &crate::Source) -> Self {
        let crate::Source {
            title,
            publisher,
            via,
            kind,
            language,
            published,
            last_seen,
            caveats,
            note,
            url,
            archive,
            tested_on,
            licence,
        } = source;
        Self {
            title: title.clone(),
            publisher: publisher.clone(),
            via: via.clone(),
            kind: plain(kind),
            language: plain(language),
            published: maybe(published),
            last_seen: maybe(last_seen),
            caveats: texts(caveats),
            note: optional(note),
            url: maybe(url),
            archive: maybe(archive),
            tested_on: tested_on
                .as_ref()
                .map(|on| TestedOn { platform: plain(&on.platform), version: on.version.clone() }),
            licence: licence.clone(),
        }
    }
}
