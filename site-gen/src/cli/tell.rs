//! Telling people things: progress and errors on the standard error, results on the standard output.

use std::error::Error;
use std::io::Write;

use anstream::{AutoStream, ColorChoice};

use super::End;
use crate::input::Loaded;

/// Tells an error with its causes.
pub(super) fn error(error: &dyn Error) -> End {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let inner_text = inner.to_string();
        // Most errors say what their cause says.
        if !text.contains(&inner_text) {
            text.push_str(": ");
            text.push_str(&inner_text);
        }
        cause = inner.source();
    }
    line(&format!("error: {text}"));
    End::Failed
}

/// Tells the errors in the catalogue.
pub(super) fn findings(loaded: &Loaded) -> End {
    let stderr = std::io::stderr();
    let colour = AutoStream::choice(&stderr) != ColorChoice::Never;
    // Nobody is left to tell when this fails.
    let _ = loaded.print_errors(colour, &mut AutoStream::auto(stderr).lock());
    End::Findings
}

/// Tells how things stand.
pub(super) fn line(text: &str) {
    let _ = writeln!(anstream::stderr(), "{text}");
}

/// Tells the result.
pub(super) fn result(text: &str) {
    let _ = writeln!(anstream::stdout(), "{text}");
}
