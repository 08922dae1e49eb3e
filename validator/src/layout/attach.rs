//! Giving every comment of a text to the entry that it stands before or behind.
//!
//! A comment on the line of an entry is behind it. One on a line of its own is before the next entry; behind the last
//! entry of a block it belongs to that block as long as it is indented as the block is.

use std::borrow::Cow;
use std::ops::Range;

use serde_json::Value;

use super::tree::{Branch, Entry, Held, Scalar, Tree};
use crate::yaml::{Data, Key, Node};

/// The words with which a comment tells editors of the schema.
const SCHEMA_LINE: &str = "yaml-language-server:";

type Comments<'a> = Vec<Cow<'a, str>>;

/// A file: the comments at its head, set apart by an empty line, and its value.
pub(crate) struct Document<'a> {
    pub(crate) head: Comments<'a>,
    pub(crate) root: Tree<'a>,
}

/// The document that was read from `text`. Every comment is in it, but for those that name the schema.
pub(crate) fn attach<'a>(text: &'a str, node: &'a Node, comments: &[Range<usize>]) -> Document<'a> {
    let mut comments: Vec<Range<usize>> = comments.to_vec();
    comments.retain(|range| !names_schema(&text[range.clone()]));
    if comments.is_empty() {
        return Document { head: Vec::new(), root: bare(text, node) };
    }
    let head = head(text, node.span.start, &comments);
    let mut attacher = Attacher { text, comments, next: head };
    let whole = Around { end: usize::MAX, column: None };
    let mut root = attacher.tree(node, whole);
    let mut head: Vec<_> = (0..head).map(|index| attacher.comment(index)).collect();
    let left = attacher.take(|_, _| true);
    match &mut root {
        Tree::List(branch) | Tree::Map(branch) if !branch.entries.is_empty() => branch.tail.extend(left),
        Tree::List(branch) | Tree::Map(branch) => head.extend(branch.tail.drain(..).chain(left)),
        Tree::Scalar(_) => head.extend(left),
    }
    Document { head, root }
}

/// The tree of a text without comments, as most are.
fn bare<'a>(text: &'a str, node: &'a Node) -> Tree<'a> {
    let entry = |key, node| Entry { before: Vec::new(), key, value: bare(text, node), behind: Vec::new() };
    match &node.data {
        Data::Scalar(value) => Tree::Scalar(scalar(text, node, value)),
        Data::List(items) => Tree::List(Branch::of(items.iter().map(|item| entry(None, item)).collect())),
        Data::Map(pairs) => {
            let entries = pairs.iter().map(|(key, value)| entry(Some(Cow::Borrowed(&*key.text)), value));
            Tree::Map(Branch::of(entries.collect()))
        }
    }
}

fn scalar<'a>(text: &'a str, node: &Node, value: &'a Value) -> Scalar<'a> {
    let written = if value.is_string() { None } else { text.get(node.span.clone()) };
    Scalar { value: Held::Read(value), written }
}

/// A comment as it is written anew: without space at its end, and without tabs.
pub(crate) fn clean(comment: &str) -> Cow<'_, str> {
    let comment = comment.trim_end();
    if comment.contains('\t') { comment.replace('\t', " ").into() } else { comment.into() }
}

/// Whether a comment tells editors which schema the file has.
pub(crate) fn names_schema(comment: &str) -> bool {
    comment.trim_start_matches('#').trim_start().starts_with(SCHEMA_LINE)
}

/// How many comments stand at the head of the file: those before the last empty line that comes before the value.
fn head(text: &str, start: usize, comments: &[Range<usize>]) -> usize {
    let before = comments.iter().take_while(|comment| comment.start < start).count();
    (0..before)
        .rev()
        .find(|index| {
            let next = comments.get(index + 1).map_or(start, |next| next.start.min(start));
            let gap = text.get(comments[*index].end..next).unwrap_or_default();
            gap.matches('\n').count() > 1
        })
        .map_or(0, |last| last + 1)
}

/// What is around a value.
#[derive(Debug, Clone, Copy)]
struct Around {
    /// Where the next entry begins or the brackets end: comments behind that belong elsewhere.
    end: usize,
    /// The column of the key or the dash, unless it is the whole file.
    column: Option<usize>,
}

/// Where an entry begins, its key and its value.
type Parts<'a> = (usize, Option<&'a Key>, &'a Node);

struct Attacher<'a> {
    text: &'a str,
    comments: Vec<Range<usize>>,
    /// The first comment that has no place yet.
    next: usize,
}

impl<'a> Attacher<'a> {
    fn tree(&mut self, node: &'a Node, around: Around) -> Tree<'a> {
        match &node.data {
            Data::Scalar(value) => Tree::Scalar(scalar(self.text, node, value)),
            Data::List(items) => {
                let parts: Vec<Parts<'_>> = items.iter().map(|item| (item.span.start, None, item)).collect();
                Tree::List(self.branch(node, &parts, around))
            }
            Data::Map(pairs) => {
                let parts: Vec<Parts<'_>> =
                    pairs.iter().map(|(key, value)| (key.span.start, Some(key), value)).collect();
                Tree::Map(self.branch(node, &parts, around))
            }
        }
    }

    fn branch(&mut self, node: &'a Node, parts: &[Parts<'a>], around: Around) -> Branch<'a> {
        let flow = self.is_flow(node);
        let inside = Around {
            end: if flow { node.span.end } else { around.end },
            column: if flow { None } else { self.column_of(node, parts, around) },
        };
        let mut branch = Branch::default();
        let ends = parts.iter().skip(1).map(|(next, ..)| *next).chain([inside.end]);
        for ((start, key, value), end) in parts.iter().zip(ends) {
            let before = self.take(|_, comment| comment.start < *start);
            branch.entries.push(self.entry(before, *key, value, Around { end, ..inside }));
        }
        branch.tail = self.take(|attacher, comment| {
            comment.start < inside.end && (flow || attacher.is_tail(comment.start, inside.column, around.column))
        });
        branch
    }

    fn entry(&mut self, mut before: Comments<'a>, key: Option<&'a Key>, node: &'a Node, around: Around) -> Entry<'a> {
        let mut behind = Vec::new();
        if let Some(key) = key {
            let value = node.span.start.max(key.span.end);
            behind =
                self.take(|attacher, comment| comment.start < value && !attacher.breaks(key.span.end..comment.start));
            if self.is_flow(node) || matches!(node.data, Data::Scalar(_)) {
                before.extend(self.take(|_, comment| comment.start < value));
            }
        }
        let mut value = self.tree(node, around);
        if let Tree::List(branch) | Tree::Map(branch) = &mut value
            && branch.entries.is_empty()
        {
            before.append(&mut branch.tail);
        }
        // What stands inside a block is taken already; the parser has blocks end where the next entry begins.
        if self.is_flow(node) {
            behind.extend(self.take(|_, comment| comment.start < node.span.end));
        }
        if self.is_flow(node) || matches!(node.data, Data::Scalar(_)) {
            let end = node.span.start + self.text.get(node.span.clone()).unwrap_or_default().trim_end().len();
            let end = end.max(key.map_or(0, |key| key.span.end));
            behind.extend(
                self.take(|attacher, comment| comment.start < around.end && !attacher.breaks(end..comment.start)),
            );
        }
        Entry { before, key: key.map(|key| Cow::Borrowed(&*key.text)), value, behind }
    }

    /// Takes comments as long as `wanted` holds.
    fn take(&mut self, wanted: impl Fn(&Self, &Range<usize>) -> bool) -> Comments<'a> {
        let mut taken = Vec::new();
        while self.comments.get(self.next).is_some_and(|comment| wanted(self, comment)) {
            taken.push(self.comment(self.next));
            self.next += 1;
        }
        taken
    }

    fn comment(&self, index: usize) -> Cow<'a, str> {
        let range = self.comments.get(index).cloned().unwrap_or_default();
        clean(self.text.get(range).unwrap_or_default())
    }

    /// Whether a comment behind the last entry of a block belongs to the block.
    fn is_tail(&self, comment: usize, block: Option<usize>, around: Option<usize>) -> bool {
        let column = self.column(comment);
        let before = self.text.get(..comment).unwrap_or_default();
        let alone = before.trim_end_matches([' ', '\t']).ends_with('\n');
        alone && block.is_some_and(|block| column >= block) && around.is_none_or(|around| column > around)
    }

    /// The column of a block's keys or dashes.
    fn column_of(&self, node: &Node, parts: &[Parts<'_>], around: Around) -> Option<usize> {
        let is_list = matches!(node.data, Data::List(_));
        // The parser has a list that is not indented under its key begin at its first item, behind the dash.
        if is_list && parts.first().is_some_and(|(start, ..)| *start == node.span.start) {
            return around.column;
        }
        Some(self.column(node.span.start))
    }

    fn column(&self, offset: usize) -> usize {
        let before = self.text.get(..offset).unwrap_or_default();
        before.len() - before.rfind('\n').map_or(0, |newline| newline + 1)
    }

    fn is_flow(&self, node: &Node) -> bool {
        !matches!(node.data, Data::Scalar(_))
            && self.text.get(node.span.start..).is_some_and(|rest| rest.starts_with(['{', '[']))
    }

    fn breaks(&self, range: Range<usize>) -> bool {
        self.text.get(range).is_none_or(|between| between.contains('\n'))
    }
}
