//! Printing diagnostics: one renderer per format, none of which knows a rule.

mod github;
mod human;
mod json;
mod rdjson;
mod sarif;

use std::io::{self, Write};

use clap::ValueEnum;

use crate::load::Outcome;
use crate::text::Lang;

/// A format that diagnostics are printed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people: each finding with its source line underlined, like a compiler's.
    Human,
    /// For programs: one JSON object with all findings.
    Json,
    /// For code hosts and editors: SARIF 2.1.0.
    Sarif,
    /// For GitHub Actions: annotations at the lines.
    Github,
    /// For reviewdog.
    Rdjson,
}

/// How to print.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    /// The language of messages.
    pub lang: Lang,
    /// Whether to use colour (human format alone).
    pub colour: bool,
}

/// Prints everything that was found.
///
/// # Errors
/// When `out` can't be written to.
pub fn print(outcome: &Outcome, format: Format, style: Style, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Human => human::print(outcome, style, out),
        Format::Json => json::print(outcome, style.lang, out),
        Format::Sarif => sarif::print(outcome, style.lang, out),
        Format::Github => github::print(outcome, style.lang, out),
        Format::Rdjson => rdjson::print(outcome, style.lang, out),
    }
}
