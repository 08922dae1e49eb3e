//! Printing changes: one renderer per format.

mod json;
mod markdown;
mod text;

use clap::ValueEnum;

pub use json::{Report, Sentence, Told};

use super::{Change, Words, describe};
use crate::markup::visible;
use crate::text::Lang;

/// A format that changes are printed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people at a terminal: a record, and its changes below.
    Text,
    /// For a comment or a release note.
    Markdown,
    /// For programs: typed changes, each with its sentence in both languages.
    Json,
}

/// What is compared with what, as the caller named it.
#[derive(Debug, Clone, Copy)]
pub struct Sides<'a> {
    /// The older version.
    pub old: &'a str,
    /// The newer version.
    pub new: &'a str,
}

/// The changes in one format. JSON is in every language; `lang` is that of the others.
///
/// # Errors
/// When the changes can't be made into JSON, which would be a mistake of ours.
pub fn render(
    changes: &[Change],
    words: &Words<'_>,
    sides: Sides<'_>,
    format: Format,
    lang: Lang,
) -> Result<String, serde_json::Error> {
    match format {
        Format::Text => Ok(text::render(changes, words, lang)),
        Format::Markdown => Ok(markdown::render(changes, words, sides, lang)),
        Format::Json => json::render(changes, words, sides),
    }
}

/// The changes of one record after the other, in their order.
fn by_record(changes: &[Change]) -> impl Iterator<Item = &[Change]> {
    changes.chunk_by(|a, b| (a.kind, &a.id) == (b.kind, &b.id))
}

/// The record's name in this language, and its identifier.
fn heading(change: &Change, lang: Lang) -> (String, &str) {
    let name = change.name.best(lang.code()).map_or(&*change.id, |(_, name)| name);
    (visible(name), &change.id)
}

/// Each change of a record as a sentence.
fn sentences(record: &[Change], words: &Words<'_>, lang: Lang) -> impl Iterator<Item = String> {
    record.iter().map(move |change| visible(describe(change, words).get(lang)))
}
