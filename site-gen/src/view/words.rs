//! The smallest pieces: a text with its language, a term, a link, a count.

use serde::Serialize;

/// A text from a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Text<'a> {
    /// The text: plain, to be escaped.
    pub text: &'a str,
    /// Its language, only where it is not that of the page. For a `lang` attribute.
    pub lang: Option<&'a str>,
}

/// A controlled term in the page's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Term<'a> {
    /// Its key: `sms_code`.
    pub key: &'a str,
    /// The word or words for it.
    pub label: Text<'a>,
    /// What it means, in one or two sentences.
    pub definition: Text<'a>,
    /// The page about it, for categories and dark patterns.
    pub url: Option<String>,
}

/// A name that leads somewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Link<'a> {
    /// What to call it.
    pub label: Text<'a>,
    /// Where it leads, within the site.
    pub url: String,
}
