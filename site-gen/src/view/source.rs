//! Sources, and what a claim shows of them.

use serde::Serialize;

use super::{Term, Text};

/// Who says a thing, as of when, and how sure that is. In every claim, in the field `said`.
#[derive(Debug, Clone, Serialize)]
pub struct Said {
    /// The HTML id of the claim on its page: `routes-0-proof-1`. Links in the rating lead to it.
    pub anchor: String,
    /// When it was last known true (partial date): the date of its latest source.
    pub as_of: Option<String>,
    /// How old that is: `fresh`, `ageing`, `old` or `undated`.
    pub age: &'static str,
    /// How far it can be relied on: `low`, `middle` or `high`.
    pub confidence: &'static str,
    /// Whether another source says otherwise in the same place.
    pub disputed: bool,
    /// Whether a claim of the same kind in the same place was last known true later than this one (which then does
    /// not count in the rating).
    pub superseded: bool,
    /// The sources that say so, the latest first, undated ones last: [`SourceRef`]s, each made a value once.
    pub sources: Vec<tera::Value>,
}

/// A reference to a source.
#[derive(Debug, Clone, Serialize)]
pub struct SourceRef<'a> {
    /// Its number in the page's list of sources, from 1.
    pub number: usize,
    /// Where the source is listed: `#source-iguide-2018`, or on another page for a claim of another record.
    pub url: String,
    /// Who published it.
    pub publisher: &'a str,
    /// Its title.
    pub title: &'a str,
    /// When it was last known to say so (partial date).
    pub date: Option<String>,
    /// How old that is: `fresh`, `ageing`, `old` or `undated`.
    pub age: &'static str,
    /// The mark that claims bear, as HTML (component `cite`); none where the page cites it but a few times, and the
    /// template makes it.
    pub mark: Option<tera::Value>,
}

/// A publication.
#[derive(Debug, Clone, Serialize)]
pub struct Source<'a> {
    /// Its number on the page, from 1.
    pub number: usize,
    /// Its HTML id: `source-iguide-2018`.
    pub anchor: String,
    /// Its title, as printed.
    pub title: &'a str,
    /// The language of title and publication, for a `lang` attribute.
    pub lang: &'a str,
    /// Whether that is the page's language.
    pub foreign: bool,
    /// Who published it.
    pub publisher: &'a str,
    /// Whom it reports, reprints or quotes.
    pub via: Option<&'a str>,
    /// What kind of publication it is.
    pub kind: Term<'a>,
    /// When it was published (partial date).
    pub published: Option<String>,
    /// When a copy was last seen that still said so (partial date).
    pub last_seen: Option<String>,
    /// The later of the two that is known.
    pub last_known: Option<String>,
    /// How old that is: `fresh`, `ageing`, `old` or `undated`.
    pub age: &'static str,
    /// What weakens it.
    pub caveats: Vec<Term<'a>>,
    /// What to know about it.
    pub note: Option<Text<'a>>,
    /// Where it was published.
    pub url: Option<&'a str>,
    /// The host of that address.
    pub host: Option<String>,
    /// A lasting copy.
    pub archive: Option<&'a str>,
    /// For a test by hand: the platform.
    pub tested_platform: Option<Term<'a>>,
    /// For a test by hand: the version.
    pub tested_version: Option<&'a str>,
    /// The SPDX name of its open licence.
    pub licence: Option<&'a str>,
}
