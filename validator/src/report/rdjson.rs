//! The Reviewdog Diagnostic Format, as one JSON object.
//! <https://github.com/reviewdog/reviewdog/tree/master/proto/rdf>

use std::io::{self, Write};

use serde_json::{Value, json};

use crate::diagnostic::{Diagnostic, Location};
use crate::finding::Severity;
use crate::load::Outcome;
use crate::source::Position;
use crate::text::Lang;

pub(super) fn print(outcome: &Outcome, lang: Lang, out: &mut dyn Write) -> io::Result<()> {
    let diagnostics: Vec<Value> =
        outcome.diagnostics.iter().map(|diagnostic| diagnostic_value(outcome, diagnostic, lang)).collect();
    let report = json!({ "source": { "name": "wayout validator" }, "diagnostics": diagnostics });
    serde_json::to_writer_pretty(&mut *out, &report)?;
    writeln!(out)
}

fn diagnostic_value(outcome: &Outcome, diagnostic: &Diagnostic, lang: Lang) -> Value {
    let severity = match diagnostic.severity {
        Severity::Error => "ERROR",
        Severity::Warning => "WARNING",
        Severity::Note => "INFO",
    };
    let help = diagnostic.help.as_ref().map(|help| format!("\n{}", help.get(lang))).unwrap_or_default();
    let related: Vec<Value> = diagnostic
        .related
        .iter()
        .map(|(at, label)| json!({ "message": label.get(lang), "location": location(outcome, at) }))
        .collect();
    json!({
        "message": format!("{}{help}", diagnostic.message.get(lang)),
        "location": location(outcome, &diagnostic.at),
        "severity": severity,
        "code": { "value": diagnostic.rule },
        "related_locations": related,
    })
}

fn location(outcome: &Outcome, at: &Location) -> Value {
    // Columns of this format count bytes of UTF-8.
    let text = &outcome.files[at.file.0].text;
    let column = |offset: usize| offset - text[..offset].rfind('\n').map_or(0, |newline| newline + 1) + 1;
    let position = |position: Position, offset: usize| json!({ "line": position.line, "column": column(offset) });
    json!({
        "path": outcome.files[at.file.0].path.to_string_lossy(),
        "range": { "start": position(at.start, at.span.start), "end": position(at.end, at.span.end) },
    })
}
