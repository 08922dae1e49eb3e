//! Changes of a text as a unified diff.

use std::io::{self, Write};
use std::path::Path;

use anstream::{AutoStream, ColorChoice};
use clap::builder::styling::{AnsiColor, Style};
use similar::TextDiff;

use super::Colour;

/// Prints what changes in a file; on a pipe, as `git apply` reads it.
pub(super) fn show(path: &Path, before: &str, after: &str, colour: Colour) -> Result<(), String> {
    let wish = match colour {
        Colour::Auto => ColorChoice::Auto,
        Colour::Always => ColorChoice::Always,
        Colour::Never => ColorChoice::Never,
    };
    let mut out = AutoStream::new(io::stdout().lock(), wish);
    let mut patch = patch(path, before, after);
    if out.current_choice() != ColorChoice::Never {
        patch = painted(&patch);
    }
    match out.write_all(patch.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(format!("can't write: {error}")),
        _ => Ok(()),
    }
}

fn patch(path: &Path, before: &str, after: &str) -> String {
    let path = path.display().to_string();
    TextDiff::from_lines(before, after).unified_diff().header(&path, &path).to_string()
}

/// The patch with colours, line by line.
fn painted(patch: &str) -> String {
    // Carriage returns and tabs are what a patch may remove; a terminal would hide them.
    let patch = patch.replace('\r', "␍").replace('\t', "␉");
    let paint = |line: &str| match style(line) {
        Some(style) => format!("{style}{line}{style:#}\n"),
        None => format!("{line}\n"),
    };
    patch.lines().map(paint).collect()
}

fn style(line: &str) -> Option<Style> {
    let style = Style::new();
    match line.get(..1)? {
        _ if line.starts_with("---") || line.starts_with("+++") => Some(style.bold()),
        "@" => Some(AnsiColor::Cyan.on_default()),
        "-" => Some(AnsiColor::Red.on_default()),
        "+" => Some(AnsiColor::Green.on_default()),
        _ => None,
    }
}
