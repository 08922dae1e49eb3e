//! Charts: bars as drawings, with everything that a table needs to say the same.

use serde::Serialize;

use super::Text;

/// The width of a whole bar, in the units of its drawing.
pub const WHOLE_BAR: usize = 1000;

/// A chart of horizontal bars. Messages `chart-<key>`, `chart-note-<key>` and `chart-head-<key>`.
#[derive(Debug, Serialize)]
pub struct Chart<'a> {
    /// Its key: `category`, `waiting`, ….
    pub key: &'static str,
    /// The grades that every bar is divided into, in order; none for plain bars.
    pub classes: Vec<&'static str>,
    /// The bars, in order.
    pub rows: Vec<Bar<'a>>,
    /// How many more rows there are that are not shown.
    pub more: usize,
}

/// One bar.
#[derive(Debug, Serialize)]
pub struct Bar<'a> {
    /// What it is of.
    pub of: BarOf<'a>,
    /// Where that leads.
    pub url: Option<String>,
    /// How many services.
    pub total: usize,
    /// Its parts from the start to the end; those of length 0 are left out of the drawing by the template.
    pub parts: Vec<BarPart>,
}

/// What a bar is of; exactly one of these is there, or none where it is not known.
#[derive(Debug, Default, Serialize)]
pub struct BarOf<'a> {
    /// A term or a name.
    pub text: Option<Text<'a>>,
    /// A country, by its code.
    pub country: Option<&'a str>,
    /// A date (partial date).
    pub date: Option<String>,
    /// An age: `fresh`, `ageing`, `old`, `undated`.
    pub age: Option<&'static str>,
    /// Days, from `from` to `to`.
    pub from: Option<u32>,
    /// See `from`; nothing for the last range.
    pub to: Option<u32>,
}

/// A part of a bar.
#[derive(Debug, Serialize)]
pub struct BarPart {
    /// Its class, `plain` for plain bars.
    pub class: &'static str,
    /// How many services.
    pub count: usize,
    /// Where it starts, of [`WHOLE_BAR`].
    pub x: usize,
    /// How long it is.
    pub width: usize,
}
