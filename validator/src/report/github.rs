//! Workflow commands of GitHub Actions: annotations at the lines of a pull request.
//!
//! GitHub shows some ten of a kind per step; SARIF is the full channel.
//! <https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands>

use std::io::{self, Write};

use crate::finding::Severity;
use crate::load::Outcome;
use crate::text::Lang;

pub(super) fn print(outcome: &Outcome, lang: Lang, out: &mut dyn Write) -> io::Result<()> {
    for diagnostic in &outcome.diagnostics {
        let command = match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let path = outcome.files[diagnostic.at.file.0].path.display().to_string();
        let (start, end) = (diagnostic.at.start, diagnostic.at.end);
        let mut message = diagnostic.message.get(lang).to_owned();
        if let Some(help) = &diagnostic.help {
            message.push('\n');
            message.push_str(help.get(lang));
        }
        writeln!(
            out,
            "::{command} file={},line={},endLine={},col={},endColumn={},title={}::{}",
            property(&path),
            start.line,
            end.line,
            start.column,
            end.column,
            property(diagnostic.rule),
            data(&message),
        )?;
    }
    Ok(())
}

/// The text after `::`, where line breaks and `%` are escaped.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, where `:` and `,` are escaped too.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
