//! The only door to YAML: a strict subset, read in one pass of parser events into values with spans.
//!
//! One document; text keys, each once; no anchors, aliases, tags, merge keys or directives; depth is bounded.
//! Everything that is refused is reported with its bytes; only a syntax error ends the reading. Comments are no part
//! of values, but the layout keeps them: their bytes are returned beside.

mod node;
mod refusal;
mod scalar;

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, ScanError, Span};
use serde_json::Value;

pub(crate) use node::{Data, Key, Node};

/// How many collections may stand within each other. Records need six.
const MAX_DEPTH: usize = 32;

/// Why a piece of YAML was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Refusal {
    Syntax(String),
    TooDeep,
    DuplicateKey { key: String, first: Range<usize> },
    KeyNotText,
    Alias,
    MergeKey,
    Tag,
    Directive,
    SecondDocument,
    NumberTooLarge,
}

impl Refusal {
    /// Whether the text breaks the grammar of YAML.
    pub(crate) fn is_syntax(&self) -> bool {
        matches!(self, Self::Syntax(_))
    }
}

/// What came of reading.
#[derive(Debug, Default)]
pub(crate) struct Parsed {
    /// The value; none when the text is empty or broken off by a syntax error.
    pub(crate) node: Option<Node>,
    /// What was refused, in the order of the text.
    pub(crate) refusals: Vec<(Refusal, Range<usize>)>,
    /// Where each comment stands, from its `#` to the end of its line, in the order of the text.
    pub(crate) comments: Vec<Range<usize>>,
}

/// Reads one text. Never fails: what is wrong is in the result.
pub(crate) fn parse(text: &str) -> Parsed {
    let options = granit_parser::options! {
        max_buffered_comment_events: usize::MAX,
        disallow_directives: true,
        emit_unresolved_aliases: true,
        flow_nesting_limit: MAX_DEPTH,
        block_nesting_limit: MAX_DEPTH,
    };
    let mut builder = Builder::default();
    for event in Parser::new_from_str_with_options(text, options) {
        match event {
            Ok((event, span)) => {
                if !builder.take(event, bytes(&span)) {
                    break;
                }
            }
            Err(error) => {
                builder.broken(&error, text);
                break;
            }
        }
    }
    // The comment behind the mark of a block text comes after that text.
    builder.parsed.comments.sort_by_key(|comment| comment.start);
    builder.parsed
}

/// Whether a plain scalar is read as this very text.
pub(crate) fn is_text(plain: &str) -> bool {
    scalar::is_text(plain)
}

fn bytes(span: &Span) -> Range<usize> {
    let start = span.start.byte_offset().unwrap_or(0);
    start..span.end.byte_offset().unwrap_or(start)
}

/// A collection that is still open.
struct Open {
    start: usize,
    data: Data,
    /// In a mapping, the key whose value comes next; `None` before a key.
    key: Option<PendingKey>,
    /// In a long mapping, where each key was first used. In a short one the pairs themselves are looked through.
    seen: HashMap<Box<str>, Range<usize>>,
}

/// The most pairs that are looked through for a key that stands twice.
const SHORT: usize = 16;

impl Open {
    fn first_use(&self, key: &str) -> Option<Range<usize>> {
        match &self.data {
            Data::Map(pairs) if pairs.len() < SHORT => {
                pairs.iter().find(|(known, _)| *known.text == *key).map(|(known, _)| known.span.clone())
            }
            _ => self.seen.get(key).cloned(),
        }
    }

    /// Remembers a new key of a long mapping, and all of them when it becomes long.
    fn remember(&mut self, key: &str, span: &Range<usize>) {
        let Data::Map(pairs) = &self.data else { return };
        if pairs.len() + 1 == SHORT {
            self.seen = pairs.iter().map(|(known, _)| (known.text.clone(), known.span.clone())).collect();
        }
        if pairs.len() + 1 >= SHORT {
            self.seen.insert(key.into(), span.clone());
        }
    }
}

enum PendingKey {
    Good(Key),
    /// A key that was refused: its value is read and dropped.
    Refused,
}

#[derive(Default)]
struct Builder {
    open: Vec<Open>,
    documents: usize,
    parsed: Parsed,
}

impl Builder {
    /// Takes the next event; false when reading is over.
    fn take(&mut self, event: Event<'_>, span: Range<usize>) -> bool {
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    self.refuse(Refusal::SecondDocument, span);
                    return false;
                }
            }
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse_properties(anchor, tag.is_some(), &span);
                self.scalar(text, style, span);
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.refuse_properties(anchor, tag.is_some(), &span);
                self.start(Data::List(Vec::new()), span);
            }
            Event::MappingStart(_, anchor, tag) => {
                self.refuse_properties(anchor, tag.is_some(), &span);
                self.start(Data::Map(Vec::new()), span);
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(span),
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                self.refuse(Refusal::Alias, span.clone());
                self.add(Node { span, data: Data::Scalar(Value::Null) });
            }
            Event::Comment(..) => self.parsed.comments.push(span),
            _ => {}
        }
        true
    }

    fn refuse(&mut self, refusal: Refusal, span: Range<usize>) {
        self.parsed.refusals.push((refusal, span));
    }

    fn refuse_properties(&mut self, anchor: usize, tagged: bool, span: &Range<usize>) {
        if anchor != 0 {
            self.refuse(Refusal::Alias, span.clone());
        }
        if tagged {
            self.refuse(Refusal::Tag, span.clone());
        }
    }

    fn start(&mut self, data: Data, span: Range<usize>) {
        if self.awaits_key() {
            self.refuse(Refusal::KeyNotText, span.clone());
        }
        self.open.push(Open { start: span.start, data, key: None, seen: HashMap::new() });
    }

    fn end(&mut self, span: Range<usize>) {
        if let Some(Open { start, data, .. }) = self.open.pop() {
            self.add(Node { span: start..span.end.max(start), data });
        }
    }

    fn scalar(&mut self, text: Cow<'_, str>, style: ScalarStyle, span: Range<usize>) {
        if self.awaits_key() {
            return self.key(&text, style, span);
        }
        let is_text = style != ScalarStyle::Plain || scalar::is_text(&text);
        let value = if is_text { Some(Value::String(text.into_owned())) } else { scalar::resolve(&text) };
        let value = value.unwrap_or_else(|| {
            self.refuse(Refusal::NumberTooLarge, span.clone());
            Value::Null
        });
        self.add(Node { span, data: Data::Scalar(value) });
    }

    fn awaits_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { data: Data::Map(_), key: None, .. }))
    }

    fn key(&mut self, text: &str, style: ScalarStyle, span: Range<usize>) {
        let refusal = if style == ScalarStyle::Plain && text == "<<" {
            Some(Refusal::MergeKey)
        } else if style == ScalarStyle::Plain && !is_text(text) {
            Some(Refusal::KeyNotText)
        } else {
            self.first_use(text).map(|first| Refusal::DuplicateKey { key: text.to_owned(), first })
        };
        let Some(open) = self.open.last_mut() else { return };
        open.key = Some(match refusal {
            Some(_) => PendingKey::Refused,
            None => {
                open.remember(text, &span);
                PendingKey::Good(Key { span: span.clone(), text: text.into() })
            }
        });
        if let Some(refusal) = refusal {
            self.refuse(refusal, span);
        }
    }

    fn first_use(&self, key: &str) -> Option<Range<usize>> {
        self.open.last()?.first_use(key)
    }

    /// Puts a finished value where it belongs.
    fn add(&mut self, node: Node) {
        let Some(open) = self.open.last_mut() else {
            self.parsed.node = Some(node);
            return;
        };
        match (&mut open.data, open.key.take()) {
            (Data::List(items), _) => items.push(node),
            (Data::Map(pairs), Some(PendingKey::Good(key))) => pairs.push((key, node)),
            // A collection in the place of a key was refused when it began; its value will be dropped.
            (Data::Map(_), None) => open.key = Some(PendingKey::Refused),
            (Data::Map(_), Some(PendingKey::Refused)) | (Data::Scalar(_), _) => {}
        }
    }

    fn broken(&mut self, error: &ScanError, text: &str) {
        let at = error.marker().byte_offset().unwrap_or(text.len()).min(text.len());
        let refusal = match error.kind() {
            ErrorKind::DirectiveDisallowed => Refusal::Directive,
            ErrorKind::RecursionLimitExceeded => Refusal::TooDeep,
            _ => Refusal::Syntax(error.info()),
        };
        self.parsed.node = None;
        self.refuse(refusal, at..at + 1);
    }
}
