//! Pages of prose, and the page for what is not there.

use serde::Serialize;

use super::Frame;

/// `prose.html`: a page written in Markdown (`templates/pages/<name>.<language>.md`).
#[derive(Debug, Serialize)]
pub struct Prose<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// Its name: `about`.
    pub name: &'a str,
    /// Its title: the text of the first heading, which `html` leaves out.
    pub title: String,
    /// Its HTML, made from Markdown without raw HTML: the one thing that may go through `safe`.
    pub html: String,
}

/// `compare.html` and `offline.html`: say the same whatever the catalogue holds.
#[derive(Debug, Serialize)]
pub struct Plain<'a> {
    /// The common part.
    pub page: Frame<'a>,
}

/// `404.html`: shown where nothing is. `/404.html` is in the default language.
#[derive(Debug, Serialize)]
pub struct NotFound<'a> {
    /// The common part.
    pub page: Frame<'a>,
}
