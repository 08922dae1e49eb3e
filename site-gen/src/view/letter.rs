//! The letter that asks a service for deletion.

use serde::Serialize;

/// What a page needs for filling in a letter.
#[derive(Debug, Serialize)]
pub struct LetterView<'a> {
    /// The languages that it can be written in, the likeliest first.
    pub languages: Vec<LetterLanguage<'a>>,
    /// Where it can be sent by e-mail.
    pub emails: Vec<&'a str>,
}

/// A language that a letter can be written in.
#[derive(Debug, Serialize)]
pub struct LetterLanguage<'a> {
    /// Its tag.
    pub tag: &'a str,
    /// The address of its wording.
    pub wording: String,
    /// What it calls itself.
    pub name: &'a str,
    /// What it calls the service.
    pub service: &'a str,
}
