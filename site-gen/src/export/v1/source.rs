//! Sources, and what claims bear of them.

use schema::{Cites, Sources};
use serde::{Deserialize, Serialize};
use validator::Checked;
use validator::derive::{Freshness, confidence};

use super::{Evidence, Localised, maybe, optional, plain, texts};

/// A publication.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
    pub published: Option<String>,
    /// When a copy was last seen that still said so.
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TestedOn {
    /// The system or client.
    pub platform: String,
    /// Its version.
    pub version: Option<String>,
}

impl Source {
    pub(super) fn new(source: &schema::Source) -> Self {
        let schema::Source {
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

/// The sources of one record, for deriving what its claims bear.
pub(super) struct Witnesses<'a> {
    pub(super) sources: &'a Sources,
    pub(super) checked: &'a Checked,
}

impl Witnesses<'_> {
    pub(super) fn evidence(&self, cites: &Cites) -> Evidence {
        let today = self.checked.today();
        let freshness = Freshness::of_claim(cites, self.sources, today);
        Evidence {
            cites: texts(&cites.0),
            as_of: maybe(&freshness.as_of),
            age: freshness.age.as_str().into(),
            confidence: confidence(cites, self.sources, self.checked, today).as_str().into(),
        }
    }
}
