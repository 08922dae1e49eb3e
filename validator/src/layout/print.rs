//! Printing a record in the canonical layout.

use std::borrow::Cow;

use serde_json::Value;

use super::quote::{self, Style};
use super::tree::{Branch, Entry, Scalar, Tree};

/// The width that a list or mapping on one line may reach. Text is never folded.
const WIDTH: usize = 110;

/// Most records have fewer bytes.
const USUAL: usize = 4096;

/// How much deeper each level stands.
const STEP: usize = 2;

/// Adds the file's text: its comments at the head, then its value.
pub(crate) fn print(mut out: String, head: &[Cow<'_, str>], root: &Tree<'_>, commented: bool) -> String {
    out.reserve(USUAL);
    let mut printer = Printer { out, commented };
    printer.comments(head, 0);
    match root {
        Tree::Map(branch) | Tree::List(branch) if !branch.entries.is_empty() => printer.branch(branch, 0, false),
        Tree::Map(_) => printer.line("{}", 0),
        Tree::List(_) => printer.line("[]", 0),
        Tree::Scalar(scalar) => {
            if !push_scalar(&mut printer.out, scalar, Style::Block) {
                printer.literal(scalar, STEP);
            }
            printer.out.push('\n');
        }
    }
    printer.out
}

struct Printer {
    out: String,
    /// Whether a comment stands anywhere inside.
    commented: bool,
}

impl Printer {
    /// The entries of a block; the first one's line may be begun, by a dash.
    fn branch(&mut self, branch: &Branch<'_>, indent: usize, mut begun: bool) {
        for entry in &branch.entries {
            if !begun {
                self.comments_above(entry, indent, indent);
                self.indent(indent);
            }
            begun = false;
            self.entry(entry, indent);
        }
        self.comments(&branch.tail, indent);
    }

    /// An entry whose line is begun; its comments above are printed.
    fn entry(&mut self, entry: &Entry<'_>, indent: usize) {
        let start = self.out.len();
        push_lead(&mut self.out, entry);
        if self.one_line(&entry.value, indent + width(&self.out, start)) {
            return self.behind(&entry.behind);
        }
        match &entry.value {
            Tree::Scalar(scalar) => self.literal(scalar, indent + STEP),
            Tree::List(branch) | Tree::Map(branch) if entry.key.is_some() => {
                self.behind(&entry.behind);
                self.branch(branch, indent + STEP, false);
            }
            Tree::List(branch) | Tree::Map(branch) => {
                self.out.push(' ');
                self.branch(branch, indent + STEP, true);
            }
        }
    }

    /// Adds the value to a line that is this wide, if it can stand there; else nothing.
    fn one_line(&mut self, tree: &Tree<'_>, width: usize) -> bool {
        let start = self.out.len();
        self.out.push(' ');
        let done = match tree {
            Tree::Scalar(scalar) => push_scalar(&mut self.out, scalar, Style::Block),
            _ => {
                let room = WIDTH.saturating_sub(width + 1);
                Line { out: &mut self.out, room, commented: self.commented }.value(tree).is_some()
            }
        };
        if !done {
            self.out.truncate(start);
        }
        done
    }

    /// A text of several lines.
    fn literal(&mut self, scalar: &Scalar<'_>, indent: usize) {
        if let Some((mark, lines)) = scalar.value.as_str().and_then(quote::literal) {
            self.out.push(' ');
            self.out.push_str(mark);
            self.out.push('\n');
            lines.for_each(|line| self.line(line, indent));
        }
    }

    /// The comments that are printed above an entry that is this deep, at the depth of the line that it begins on: its
    /// own, and what stands behind a dash that a block follows.
    fn comments_above(&mut self, entry: &Entry<'_>, indent: usize, shown: usize) {
        self.comments(&entry.before, shown);
        if !self.commented || entry.key.is_some() || !entry.has_comments() {
            return;
        }
        let start = self.out.len();
        let fits = self.one_line(&entry.value, indent + 1);
        self.out.truncate(start);
        if !fits {
            self.comments(&entry.behind, shown);
            if let Some(first) = entry.value.branch().and_then(|branch| branch.entries.first()) {
                self.comments_above(first, indent + STEP, shown);
            }
        }
    }

    /// Ends a line, with the comment behind it.
    fn behind(&mut self, comments: &[Cow<'_, str>]) {
        if let [comment] = comments {
            self.out.push(' ');
            self.out.push_str(comment);
        }
        self.out.push('\n');
    }

    fn comments(&mut self, comments: &[Cow<'_, str>], indent: usize) {
        comments.iter().for_each(|comment| self.line(comment, indent));
    }

    fn line(&mut self, line: &str, indent: usize) {
        if !line.is_empty() {
            self.indent(indent);
        }
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn indent(&mut self, indent: usize) {
        self.out.extend(std::iter::repeat_n(' ', indent));
    }
}

/// Writes what the line of an entry begins with.
fn push_lead(out: &mut String, entry: &Entry<'_>) {
    match &entry.key {
        Some(key) => {
            quote::push_key(out, key);
            out.push(':');
        }
        None => out.push('-'),
    }
}

/// Writes a value on one line; nothing, and says so, where it is a text for a literal block.
#[must_use]
fn push_scalar(out: &mut String, scalar: &Scalar<'_>, style: Style) -> bool {
    match &*scalar.value {
        Value::String(text) => return quote::push(out, text, style),
        Value::Number(number) => match scalar.written {
            Some(written) => out.push_str(written),
            None => out.push_str(&number.to_string()),
        },
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        _ => out.push_str("null"),
    }
    true
}

/// How many characters were written since then.
fn width(out: &str, start: usize) -> usize {
    out.get(start..).unwrap_or_default().chars().count()
}

/// A list or mapping on one line, written until its room is used up.
struct Line<'o> {
    out: &'o mut String,
    room: usize,
    /// Whether a comment stands anywhere inside the whole file.
    commented: bool,
}

impl Line<'_> {
    /// The value, where the layout allows it on a line: no comment inside, no text of several lines, no list of
    /// mappings or lists, no mapping of named things, and at most one mapping in a mapping.
    fn value(&mut self, tree: &Tree<'_>) -> Option<()> {
        match tree {
            Tree::Scalar(scalar) => self.scalar(scalar),
            Tree::List(list) if list.entries.is_empty() => self.push("[]"),
            Tree::Map(map) if map.entries.is_empty() => self.push("{}"),
            Tree::List(branch) | Tree::Map(branch) if self.commented && branch.has_comments() => None,
            Tree::List(list) => {
                if list.entries.iter().any(|entry| entry.value.branch().is_some()) {
                    return None;
                }
                self.push("[")?;
                self.entries(list)?;
                self.push("]")
            }
            Tree::Map(map) => {
                let maps = map.entries.iter().filter(|entry| matches!(entry.value, Tree::Map(_)));
                if map.of_names || maps.count() > 1 {
                    return None;
                }
                self.push("{ ")?;
                self.entries(map)?;
                self.push(" }")
            }
        }
    }

    fn entries(&mut self, branch: &Branch<'_>) -> Option<()> {
        for (index, entry) in branch.entries.iter().enumerate() {
            if index > 0 {
                self.push(", ")?;
            }
            if entry.key.is_some() {
                self.written(|out| {
                    push_lead(out, entry);
                    true
                })?;
                self.push(" ")?;
            }
            self.value(&entry.value)?;
        }
        Some(())
    }

    fn scalar(&mut self, scalar: &Scalar<'_>) -> Option<()> {
        let text = scalar.value.as_str().unwrap_or_default();
        // A character has four bytes at most.
        if text.len() > 4 * self.room {
            return None;
        }
        self.written(|out| push_scalar(out, scalar, Style::Flow))
    }

    fn push(&mut self, text: &str) -> Option<()> {
        self.written(|out| {
            out.push_str(text);
            true
        })
    }

    /// Writes something, if it can be written on a line and there is room for it.
    fn written(&mut self, write: impl FnOnce(&mut String) -> bool) -> Option<()> {
        let start = self.out.len();
        if !write(self.out) {
            return None;
        }
        self.room = self.room.checked_sub(width(self.out, start))?;
        Some(())
    }
}
