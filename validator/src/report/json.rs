//! The JSON format: stable, for programs. Lines and columns count from 1, columns in characters, spans in bytes.

use std::io::{self, Write};

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Location};
use crate::finding::Severity;
use crate::load::Outcome;
use crate::source::Position;
use crate::text::Lang;

#[derive(Serialize)]
struct Report<'a> {
    version: u8,
    records: usize,
    errors: usize,
    warnings: usize,
    findings: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct Finding<'a> {
    rule: &'a str,
    severity: Severity,
    #[serde(flatten)]
    at: Place,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related: Vec<Related<'a>>,
}

#[derive(Serialize)]
struct Related<'a> {
    #[serde(flatten)]
    at: Place,
    message: &'a str,
}

#[derive(Serialize)]
struct Place {
    file: String,
    #[serde(flatten)]
    start: Position,
    end: Position,
    span: [usize; 2],
}

pub(super) fn print(outcome: &Outcome, lang: Lang, out: &mut dyn Write) -> io::Result<()> {
    let count = |severity| outcome.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
    let report = Report {
        version: 1,
        records: outcome.records,
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        findings: outcome.diagnostics.iter().map(|diagnostic| finding(outcome, diagnostic, lang)).collect(),
    };
    serde_json::to_writer_pretty(&mut *out, &report)?;
    writeln!(out)
}

fn finding<'a>(outcome: &'a Outcome, diagnostic: &'a Diagnostic, lang: Lang) -> Finding<'a> {
    let Diagnostic { rule, severity, at, message, help, related } = diagnostic;
    Finding {
        rule,
        severity: *severity,
        at: place(outcome, at),
        message: message.get(lang),
        help: help.as_ref().map(|help| help.get(lang)),
        related: related
            .iter()
            .map(|(at, label)| Related { at: place(outcome, at), message: label.get(lang) })
            .collect(),
    }
}

fn place(outcome: &Outcome, at: &Location) -> Place {
    Place {
        file: outcome.files[at.file.0].path.display().to_string(),
        start: at.start,
        end: at.end,
        span: [at.span.start, at.span.end],
    }
}
