//! What a planned record brings: the findings that were not there before, told on standard error.

use std::collections::HashSet;
use std::io::Write;

use validator::report::{self, Format, Style};
use validator::{Diagnostic, Outcome, Severity};

use super::Session;

/// Whether the planned record brings no error, in its own file or in another; whatever it brings is told.
pub(super) fn tell_what_it_brings(before: &Outcome, mut after: Outcome, session: &Session) -> Result<bool, String> {
    let key = |outcome: &Outcome, diagnostic: &Diagnostic| {
        let path = outcome.files.get(diagnostic.at.file.index()).map(|file| file.path.clone());
        (path, diagnostic.rule, diagnostic.message.en.to_string())
    };
    let known: HashSet<_> = before.diagnostics.iter().map(|diagnostic| key(before, diagnostic)).collect();
    let brought: Vec<bool> =
        after.diagnostics.iter().map(|diagnostic| !known.contains(&key(&after, diagnostic))).collect();
    let mut brought = brought.into_iter();
    after.diagnostics.retain(|_| brought.next().unwrap_or(true));
    let is_error = |diagnostic: &Diagnostic| diagnostic.severity == Severity::Error;
    let failed = after.diagnostics.iter().any(is_error);
    if !after.diagnostics.is_empty() {
        let style = Style { lang: session.lang, colour: false };
        let mut err = anstream::stderr().lock();
        let told = report::print(&after, Format::Human, style, &mut err).and_then(|()| err.flush());
        told.map_err(|error| format!("can't write: {error}"))?;
    }
    Ok(!failed)
}
