//! JustDeleteMe's files: `sites.json`, and the dates of its claims.

use std::collections::BTreeMap;

use schema::PartialDate;
use serde::Deserialize;
use serde_json::Value;

use crate::import::ImportError;

/// One entry as the list writes it. Fields that are not taken over are in `rest`, to be reported.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) url: String,
    pub(super) difficulty: String,
    pub(super) email: Option<String>,
    #[serde(default)]
    pub(super) domains: Vec<String>,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

impl Entry {
    /// Whether one of its notes, in any language, holds raw HTML.
    pub(super) fn has_html(&self) -> bool {
        self.texts("notes").any(holds_tag)
    }

    /// Whether the text of the mail to write has a gap to be filled.
    pub(super) fn has_placeholder(&self) -> bool {
        let gap = |text: &str| ["XXX", "<YOUR", "["].iter().any(|sign| text.to_ascii_uppercase().contains(sign));
        self.texts("email_body").chain(self.texts("email_subject")).any(gap)
    }

    fn texts<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a str> {
        let texts = self.rest.iter().filter(move |(known, _)| known.starts_with(key));
        texts.filter_map(|(_, text)| text.as_str())
    }
}

/// Whether a text holds something that a browser would take for a tag.
fn holds_tag(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| {
        let next = text[at + 1..].chars().next();
        text[at..].contains('>') && next.is_some_and(|c| c.is_ascii_alphabetic() || c == '/')
    })
}

/// When the claims of one entry were last changed.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Dates {
    /// Its difficulty.
    pub(super) difficulty: Option<PartialDate>,
    /// The last of its difficulty, address and instructions. A change of its domains says nothing of the way out.
    pub(super) latest: Option<PartialDate>,
}

#[derive(Deserialize)]
struct Changed {
    name: String,
    url_changed: Option<PartialDate>,
    difficulty_changed: Option<PartialDate>,
    notes_changed: Option<PartialDate>,
}

/// The entries of `sites.json`.
///
/// # Errors
/// When the text is no such list.
pub(super) fn entries(json: &str) -> Result<Vec<Entry>, ImportError> {
    read("the list", json)
}

/// The dates of each entry, by its name.
///
/// # Errors
/// When the text is no such list.
pub(super) fn dates(json: &str) -> Result<BTreeMap<String, Dates>, ImportError> {
    let changed: Vec<Changed> = read("the file of dates", json)?;
    let of = |changed: Changed| {
        let all = [changed.url_changed, changed.difficulty_changed, changed.notes_changed];
        let latest = all.into_iter().flatten().max_by_key(|date| date.latest());
        (changed.name, Dates { difficulty: changed.difficulty_changed, latest })
    };
    Ok(changed.into_iter().map(of).collect())
}

fn read<T: for<'de> Deserialize<'de>>(what: &'static str, json: &str) -> Result<T, ImportError> {
    serde_json::from_str(json).map_err(|error| ImportError::Form { what, why: error.to_string() })
}
