//! Diagnostics: findings with their lines and columns, ready to be printed in any format.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use rayon::prelude::*;

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
///
/// Positions are not kept for files that are in order, so a file is parsed again when something was found in it: one
/// after the other, so that no more than one is held.
pub(crate) fn locate(findings: Vec<Finding>, files: &[SourceFile]) -> Vec<Diagnostic> {
    let mut wanted: BTreeMap<FileId, Vec<(usize, usize)>> = BTreeMap::new();
    for (index, finding) in findings.iter().enumerate() {
        for (number, (file, _)) in finding.places().enumerate() {
            wanted.entry(file).or_default().push((index, number));
        }
    }
    let wanted: Vec<_> = wanted.into_iter().collect();
    let found: Vec<Vec<_>> = wanted
        .par_iter()
        .map(|(file, places)| {
            let opened = Opened::new(*file, files);
            let location = |(index, number): (usize, usize)| {
                let (_, place) = findings.get(index)?.places().nth(number)?;
                Some(((index, number), opened.location(place)))
            };
            places.iter().copied().filter_map(location).collect()
        })
        .collect();
    let mut found: HashMap<(usize, usize), Location> = found.into_iter().flatten().collect();
    let located = |(index, finding): (usize, Finding)| {
        let Finding { rule, message, help, related, .. } = finding;
        let at = found.remove(&(index, 0))?;
        let others = related.into_iter().enumerate();
        let related = others.filter_map(|(other, related)| Some((found.remove(&(index, other + 1))?, related.label)));
        let related = related.collect();
        Some(Diagnostic { rule: rule.id, severity: rule.severity, at, message, help, related })
    };
    let mut diagnostics: Vec<Diagnostic> = findings.into_iter().enumerate().filter_map(located).collect();
    diagnostics.sort_by(|a, b| {
        let key = |d: &Diagnostic| (d.at.file, d.at.span.start, d.at.span.end, d.rule);
        key(a).cmp(&key(b)).then_with(|| a.message.en.cmp(&b.message.en))
    });
    diagnostics
}

/// A file that something was found in, parsed again.
struct Opened<'a> {
    id: FileId,
    source: &'a SourceFile,
    node: Option<Node>,
    lines: Lines<'a>,
}

impl<'a> Opened<'a> {
    fn new(id: FileId, files: &'a [SourceFile]) -> Self {
        let source = &files[id.0];
        Self { id, source, node: yaml::parse(&source.text).node, lines: Lines::new(&source.text) }
    }

    fn location(&self, place: &Place) -> Location {
        let find = |pointer, key| self.node.as_ref().map_or(0..0, |node| node.find(pointer, key));
        let span = self.source.clamp(match place {
            Place::Whole => 0..0,
            Place::Bytes(range) => range.clone(),
            Place::Key(pointer) => find(pointer, true),
            Place::Value(pointer) => find(pointer, false),
        });
        let Self { lines, .. } = self;
        Location { file: self.id, start: lines.position(span.start), end: lines.position(span.end), span }
    }
}
