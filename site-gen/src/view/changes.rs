//! What changed in the data.

use serde::Serialize;

use super::{Frame, Text};

/// `changes.html`.
#[derive(Debug, Serialize)]
pub struct Changes<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// The changes by date, newest first.
    pub days: Vec<DayOfChanges<'a>>,
    /// How many older ones are in the data alone.
    pub more: usize,
    /// All of them as JSON.
    pub data: String,
}

/// The changes of one date.
#[derive(Debug, Serialize)]
pub struct DayOfChanges<'a> {
    /// The date, as precisely as it is known.
    pub on: &'a str,
    /// What changed.
    pub changes: Vec<ChangeLine<'a>>,
}

/// One change.
#[derive(Debug, Serialize)]
pub struct ChangeLine<'a> {
    /// The record.
    pub name: Text<'a>,
    /// Its page, where there is one still.
    pub url: Option<String>,
    /// The change in a sentence.
    pub text: Text<'a>,
}
