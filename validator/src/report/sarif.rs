//! SARIF 2.1.0 (OASIS Standard, 2020), for code hosts and editors.
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html>

use std::io::{self, Write};
use std::path::Path;

use serde_json::{Value, json};

use crate::diagnostic::{Diagnostic, Location};
use crate::finding::Severity;
use crate::load::Outcome;
use crate::rules::RULES;
use crate::text::Lang;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

pub(super) fn print(outcome: &Outcome, lang: Lang, out: &mut dyn Write) -> io::Result<()> {
    let results: Vec<Value> = outcome.diagnostics.iter().map(|diagnostic| result(outcome, diagnostic, lang)).collect();
    let report = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "wayout validator", "version": env!("CARGO_PKG_VERSION"), "rules": rules(lang) } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    serde_json::to_writer_pretty(&mut *out, &report)?;
    writeln!(out)
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn rules(lang: Lang) -> Vec<Value> {
    let rule = |rule: &&crate::rules::Rule| {
        json!({
            "id": rule.id,
            "shortDescription": { "text": rule.summary.get(lang) },
            "fullDescription": { "text": rule.why.get(lang) },
            "help": { "text": rule.mend.get(lang) },
            "defaultConfiguration": { "level": level(rule.severity) },
        })
    };
    RULES.iter().map(rule).collect()
}

fn result(outcome: &Outcome, diagnostic: &Diagnostic, lang: Lang) -> Value {
    let help = diagnostic.help.as_ref().map(|help| format!("\n{}", help.get(lang))).unwrap_or_default();
    let related: Vec<Value> = diagnostic
        .related
        .iter()
        .map(|(at, label)| {
            let mut related = location(outcome, at);
            related["message"] = json!({ "text": label.get(lang) });
            related
        })
        .collect();
    json!({
        "ruleId": diagnostic.rule,
        "level": level(diagnostic.severity),
        "message": { "text": format!("{}{help}", diagnostic.message.get(lang)) },
        "locations": [location(outcome, &diagnostic.at)],
        "relatedLocations": related,
    })
}

fn location(outcome: &Outcome, at: &Location) -> Value {
    json!({
        "physicalLocation": {
            "artifactLocation": { "uri": uri(&outcome.files[at.file.0].path) },
            "region": {
                "startLine": at.start.line,
                "startColumn": at.start.column,
                "endLine": at.end.line,
                "endColumn": at.end.column,
            },
        },
    })
}

/// A path as a relative or absolute URI reference (RFC 3986), with `/` between its parts.
fn uri(path: &Path) -> String {
    let part = |part: &std::ffi::OsStr| -> String {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
        let encode = |byte: u8| {
            if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }
        };
        part.to_string_lossy().bytes().map(encode).collect()
    };
    let parts: Vec<String> = path.iter().filter(|name| *name != "/").map(part).collect();
    let joined = parts.join("/");
    if path.is_absolute() { format!("file:///{joined}") } else { joined }
}
