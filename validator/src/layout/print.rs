//! Printing a record in the canonical layout.

use std::borrow::Cow;

use serde_json::Value;

use super::quote::{self, Style};
use super::tree::{Branch, Entry, Scalar, Tree};

/// The width that a list or mapping on one line may reach. Text is never folded.
const WIDTH: usize = 110;

/// How much deeper each level stands.
const STEP: usize = 2;

/// The file's text: its comments at the head, then its value.
pub(crate) fn print(head: &[Cow<'_, str>], root: &Tree<'_>) -> String {
    let mut printer = Printer::default();
    printer.comments(head, 0);
    match root {
        Tree::Map(branch) | Tree::List(branch) if !branch.entries.is_empty() => printer.branch(branch, 0, false),
        Tree::Map(_) => printer.line("{}", 0),
        Tree::List(_) => printer.line("[]", 0),
        Tree::Scalar(scalar) => printer.line(&self::scalar(scalar, Style::Block), 0),
    }
    printer.out
}

#[derive(Default)]
struct Printer {
    out: String,
}

impl Printer {
    /// The entries of a block; the first one's line may be begun, by a dash.
    fn branch(&mut self, branch: &Branch<'_>, indent: usize, mut begun: bool) {
        for entry in &branch.entries {
            if !begun {
                self.comments(&comments_above(entry, indent), indent);
                self.indent(indent);
            }
            begun = false;
            self.entry(entry, indent);
        }
        self.comments(&branch.tail, indent);
    }

    /// An entry whose line is begun; its comments above are printed.
    fn entry(&mut self, entry: &Entry<'_>, indent: usize) {
        self.out.push_str(&lead(entry));
        match Form::of(entry, room(entry, indent)) {
            Form::Line(text) => {
                self.out.push(' ');
                self.out.push_str(&text);
                self.behind(&entry.behind);
            }
            Form::Literal(mark, lines) => {
                self.out.push(' ');
                self.out.push_str(mark);
                self.out.push('\n');
                lines.for_each(|line| self.line(line, indent + STEP));
            }
            Form::Below(branch) if entry.key.is_some() => {
                self.behind(&entry.behind);
                self.branch(branch, indent + STEP, false);
            }
            Form::Below(branch) => {
                self.out.push(' ');
                self.branch(branch, indent + STEP, true);
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

/// What an entry's line begins with.
fn lead(entry: &Entry<'_>) -> Cow<'static, str> {
    match &entry.key {
        Some(key) => format!("{}:", quote::key(key)).into(),
        None => "-".into(),
    }
}

/// How the value of an entry is written.
enum Form<'t> {
    Line(String),
    Literal(&'static str, std::str::Lines<'t>),
    Below(&'t Branch<'t>),
}

impl<'t> Form<'t> {
    fn of(entry: &'t Entry<'t>, room: usize) -> Self {
        match &entry.value {
            Tree::Scalar(scalar) => match scalar.value.as_str().and_then(quote::literal) {
                Some((mark, lines)) => Self::Literal(mark, lines),
                None => Self::Line(self::scalar(scalar, Style::Block)),
            },
            tree @ (Tree::List(branch) | Tree::Map(branch)) => match one_line(tree, room) {
                Some(text) => Self::Line(text),
                None => Self::Below(branch),
            },
        }
    }
}

/// The comments that are printed above an entry: its own, and what stands behind a dash that a block follows.
fn comments_above<'t>(entry: &'t Entry<'t>, indent: usize) -> Vec<Cow<'t, str>> {
    if !entry.has_comments() {
        return Vec::new();
    }
    let mut above = entry.before.clone();
    if entry.key.is_none()
        && let Form::Below(branch) = Form::of(entry, room(entry, indent))
    {
        above.extend(entry.behind.iter().cloned());
        above.extend(branch.entries.iter().take(1).flat_map(|first| comments_above(first, indent + STEP)));
    }
    above
}

/// How much of its line is left for the value of an entry.
fn room(entry: &Entry<'_>, indent: usize) -> usize {
    WIDTH.saturating_sub(indent + lead(entry).chars().count() + 1)
}

/// The value on one line of at most `room` characters, where the layout allows that: no comment inside, no text of
/// several lines, no list of mappings or lists, no mapping of named things, and at most one mapping in a mapping.
fn one_line(tree: &Tree<'_>, room: usize) -> Option<String> {
    let mut line = Line { text: String::new(), room };
    line.value(tree)?;
    Some(line.text)
}

/// A line that is written until its room is used up.
struct Line {
    text: String,
    room: usize,
}

impl Line {
    fn push(&mut self, text: &str) -> Option<()> {
        self.room = self.room.checked_sub(text.chars().count())?;
        self.text.push_str(text);
        Some(())
    }

    fn value(&mut self, tree: &Tree<'_>) -> Option<()> {
        match tree {
            Tree::Scalar(_) if tree.is_literal() => None,
            Tree::Scalar(scalar) => self.push(&self::scalar(scalar, Style::Flow)),
            Tree::List(list) if list.entries.is_empty() => self.push("[]"),
            Tree::Map(map) if map.entries.is_empty() => self.push("{}"),
            Tree::List(branch) | Tree::Map(branch) if branch.has_comments() => None,
            Tree::List(list) => {
                let items = list.entries.iter().map(|entry| &entry.value);
                if !items.clone().all(|item| matches!(item, Tree::Scalar(_))) {
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
                self.push(&lead(entry))?;
                self.push(" ")?;
            }
            self.value(&entry.value)?;
        }
        Some(())
    }
}

fn scalar(scalar: &Scalar<'_>, style: Style) -> String {
    match &*scalar.value {
        Value::String(text) => quote::quoted(text, style),
        Value::Number(number) => scalar.written.map_or_else(|| number.to_string(), str::to_owned),
        other => other.to_string(),
    }
}
