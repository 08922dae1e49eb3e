//! Diagnostics: findings with their lines and columns, ready to be printed in any format.

use std::collections::HashMap;
use std::ops::Range;

use crate::finding::{FileId, Finding, Place, Severity};
use crate::source::{Lines, Position, SourceFile};
use crate::text::Text;
use crate::yaml::{self, Node};

/// A finding, located.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// The rule's identifier.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Where.
    pub at: Location,
    /// What is wrong.
    pub message: Text,
    /// What to do.
    pub help: Option<Text>,
    /// Other places that have to do with it.
    pub related: Vec<(Location, Text)>,
}

/// A place in a file, in bytes and as people count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location {
    /// The file.
    pub file: FileId,
    /// The bytes.
    pub span: Range<usize>,
    /// The first character.
    pub start: Position,
    /// The character after the last.
    pub end: Position,
}

/// Locates findings and sorts them by file, place and rule.
pub(crate) fn locate(findings: Vec<Finding>, files: &[SourceFile]) -> Vec<Diagnostic> {
    let mut locator = Locator { files, parsed: HashMap::new() };
    let mut diagnostics: Vec<Diagnostic> = findings.into_iter().map(|finding| locator.diagnostic(finding)).collect();
    diagnostics.sort_by(|a, b| {
        let key = |d: &Diagnostic| (d.at.file, d.at.span.start, d.at.span.end, d.rule);
        key(a).cmp(&key(b)).then_with(|| a.message.en.cmp(&b.message.en))
    });
    diagnostics
}

/// Parses a file again when something was found in it: positions are not kept for files that are in order.
struct Locator<'a> {
    files: &'a [SourceFile],
    parsed: HashMap<FileId, (Option<Node>, Lines<'a>)>,
}

impl Locator<'_> {
    fn diagnostic(&mut self, finding: Finding) -> Diagnostic {
        let Finding { rule, file, place, message, help, related } = finding;
        let related = related.into_iter().map(|other| (self.location(other.file, &other.place), other.label)).collect();
        Diagnostic { rule: rule.id, severity: rule.severity, at: self.location(file, &place), message, help, related }
    }

    fn location(&mut self, file: FileId, place: &Place) -> Location {
        let source = &self.files[file.0];
        let (node, lines) =
            self.parsed.entry(file).or_insert_with(|| (yaml::parse(&source.text).node, Lines::new(&source.text)));
        let find = |pointer, key| node.as_ref().map_or(0..0, |node| node.find(pointer, key));
        let span = source.clamp(match place {
            Place::Whole => 0..0,
            Place::Bytes(range) => range.clone(),
            Place::Key(pointer) => find(pointer, true),
            Place::Value(pointer) => find(pointer, false),
        });
        Location { file, start: lines.position(span.start), end: lines.position(span.end), span }
    }
}
