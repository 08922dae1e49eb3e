//! One file: from its text to a typed record and what is found in it alone.

use jiff::civil::Date;
use schema::{Exceptions, Jurisdiction, Kind, Operator, Retired, Service, Survey, Vocabulary};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::catalogue::Catalogue;
use crate::diagnostic::{self, Diagnostic};
use crate::finding::{FileId, Finding, Place, Severity};
use crate::read::Input;
use crate::rules::{self, Address, Check, Prose, RULES, Rule, Spot, schema_type};
use crate::shape::Shape;
use crate::source::SourceFile;
use crate::text::Text;
use crate::yaml;

/// One file's value, as rules that look at any kind of file see it.
pub(crate) struct Document<'a> {
    pub(crate) file: FileId,
    pub(crate) kind: Kind,
    pub(crate) id: &'a str,
    pub(crate) text: &'a str,
    pub(crate) value: &'a Value,
    /// Every value inside, with its place.
    pub(crate) nodes: &'a [Spot<'a>],
    /// Every localised text inside.
    pub(crate) prose: &'a [Prose<'a>],
    /// Every address inside.
    pub(crate) addresses: &'a [Address<'a>],
    /// All texts inside, and all localised ones, in one: to see at once that in none of them stands what is sought.
    all: All,
    pub(crate) today: Option<Date>,
}

impl Document<'_> {
    /// A finding at the value at a JSON Pointer, with the rule's own advice.
    pub(crate) fn finding(&self, rule: &'static Rule, pointer: impl Into<String>, message: Text) -> Finding {
        Finding::new(rule, self.file, Place::Value(pointer.into()), message).help(rule.mend.clone())
    }

    /// A finding at the key at a JSON Pointer, with the rule's own advice.
    pub(crate) fn finding_at_key(&self, rule: &'static Rule, pointer: impl Into<String>, message: Text) -> Finding {
        Finding::new(rule, self.file, Place::Key(pointer.into()), message).help(rule.mend.clone())
    }
}

impl<'a> Document<'a> {
    /// The JSON Pointer of a value inside.
    pub(crate) fn at(&self, spot: &Spot<'_>) -> String {
        rules::pointer(self.nodes, spot)
    }

    /// The texts in which something stands. It must stand in all of them together where it stands in one.
    pub(crate) fn texts_with(&self, holds: impl Fn(&str) -> bool) -> impl Iterator<Item = (&Spot<'a>, &'a str)> {
        let spots: &[Spot<'a>] = if holds(&self.all.texts) { self.nodes } else { &[] };
        spots.iter().filter_map(|spot| Some((spot, spot.value.as_str()?))).filter(move |(_, text)| holds(text))
    }

    /// The same of localised texts.
    pub(crate) fn prose_with(&self, holds: impl Fn(&str) -> bool) -> impl Iterator<Item = &Prose<'a>> {
        let prose: &[Prose<'a>] = if holds(&self.all.prose) { self.prose } else { &[] };
        prose.iter().filter(move |prose| holds(prose.text))
    }
}

/// The texts of a document, each on lines of its own.
struct All {
    texts: String,
    prose: String,
}

impl All {
    fn of(text: &str, nodes: &[Spot<'_>], prose: &[Prose<'_>]) -> Self {
        let join = |texts: &mut dyn Iterator<Item = &str>| {
            let mut all = String::with_capacity(text.len());
            texts.for_each(|text| all.extend([text, "\n"]));
            all
        };
        Self {
            texts: join(&mut nodes.iter().filter_map(|spot| spot.value.as_str())),
            prose: join(&mut prose.iter().map(|prose| prose.text)),
        }
    }
}

/// What came of one file.
pub(super) struct Loaded {
    /// Its text, kept where something was found.
    pub(super) text: Box<str>,
    pub(super) record: Option<Record>,
    pub(super) found: Vec<Finding>,
}

/// A typed record of any kind.
pub(super) enum Record {
    Service(Box<Service>),
    Operator(Box<Operator>),
    Jurisdiction(Box<Jurisdiction>),
    Vocabulary(Box<Vocabulary>),
    Retired(Box<Retired>),
    Survey(Box<Survey>),
    Exceptions(Box<Exceptions>),
}

/// Reads and parses one file, holds it against its schema, applies the rules on single files and makes it typed.
///
/// A record with errors is typed as far as it can be, so that rules on the whole catalogue see it too; it is never
/// published.
pub(super) fn document(file: FileId, input: &Input, shape: &Shape, today: Option<Date>) -> Loaded {
    let text = match input.text() {
        Ok(text) => text,
        Err((text, trouble)) => {
            return Loaded { text: text.unwrap_or_default(), record: None, found: vec![trouble.finding(file)] };
        }
    };
    of_text(file, input, text, shape, today)
}

/// The same of a text that was read.
fn of_text(file: FileId, input: &Input, text: Box<str>, shape: &Shape, today: Option<Date>) -> Loaded {
    let mut parsed = yaml::parse(&text);
    let refusals = std::mem::take(&mut parsed.refusals).into_iter();
    let mut found: Vec<Finding> = refusals.map(|(refusal, span)| refusal.finding(file, span)).collect();
    rules::file_characters::check(file, &text, &mut found);
    if found.is_empty() {
        rules::file_layout::check(file, input.kind, &text, &parsed, &mut found);
    }
    let Some(node) = parsed.node else {
        if found.is_empty() {
            found.push(rules::file_empty::finding(file));
        }
        return Loaded { text, record: None, found };
    };
    let mut value = node.into_value();
    shape.check(file, &value, &mut found);
    apply_to_document(file, input, &text, &value, today, &mut found);
    let sound = found.iter().all(|finding| finding.rule.severity != Severity::Error);
    if !sound {
        shape.prune(&mut value, impossible_dates(&found));
    }
    let record = typed(input.kind, value);
    if let (Err(why), true) = (&record, sound) {
        found.push(schema_type::not_typed(file, why));
    }
    let text = if found.is_empty() && !input.is_planned() { Box::default() } else { text };
    Loaded { text, record: record.ok(), found }
}

/// What is found in one text that nothing else is known of.
pub(crate) fn alone(kind: Kind, text: &str, shape: &Shape) -> Vec<Diagnostic> {
    let input = Input { kind, id: "alone".into(), path: "alone.yaml".into(), planned: None };
    let Loaded { text, found, .. } = of_text(FileId(0), &input, text.into(), shape, None);
    diagnostic::locate(found, &[SourceFile { path: input.path, text }])
}

/// Where dates stand that have the right form and are no days of the calendar.
fn impossible_dates(found: &[Finding]) -> Vec<String> {
    let of_rule = found.iter().filter(|finding| finding.rule.id == rules::date_possible::RULE.id);
    of_rule.filter_map(|finding| if let Place::Value(at) = &finding.place { Some(at.clone()) } else { None }).collect()
}

fn apply_to_document(
    file: FileId,
    input: &Input,
    text: &str,
    value: &Value,
    today: Option<Date>,
    found: &mut Vec<Finding>,
) {
    let nodes = rules::spots(value);
    let prose = rules::prose(&nodes);
    let addresses = rules::addresses(&nodes);
    let all = All::of(text, &nodes, &prose);
    let (nodes, prose, addresses) = (&nodes, &prose, &addresses);
    let document = Document { file, kind: input.kind, id: &input.id, text, value, nodes, prose, addresses, all, today };
    for rule in RULES {
        if let Check::Document(check) = rule.check {
            check(&document, found);
        }
    }
}

fn typed(kind: Kind, value: Value) -> Result<Record, String> {
    Ok(match kind {
        Kind::Service => Record::Service(read_as(value)?),
        Kind::Operator => Record::Operator(read_as(value)?),
        Kind::Jurisdiction => Record::Jurisdiction(read_as(value)?),
        Kind::Vocabulary => Record::Vocabulary(read_as(value)?),
        Kind::Retired => Record::Retired(read_as(value)?),
        Kind::Survey => Record::Survey(read_as(value)?),
        Kind::Exceptions => Record::Exceptions(read_as(value)?),
    })
}

fn read_as<T: DeserializeOwned>(value: Value) -> Result<Box<T>, String> {
    serde_json::from_value(value).map(Box::new).map_err(|error| error.to_string())
}

/// Puts a record in its place.
pub(super) fn keep(catalogue: &mut Catalogue, id: &str, record: Record) {
    let Catalogue { services, operators, jurisdictions, vocabularies, retired, surveys, exceptions } = catalogue;
    match record {
        Record::Service(record) => drop(services.insert(id.into(), record)),
        Record::Operator(record) => drop(operators.insert(id.into(), *record)),
        Record::Jurisdiction(record) => drop(jurisdictions.insert(id.into(), *record)),
        Record::Vocabulary(record) => drop(vocabularies.insert(id.into(), *record)),
        Record::Retired(record) => drop(retired.insert(id.into(), *record)),
        Record::Survey(record) => drop(surveys.insert(id.into(), *record)),
        Record::Exceptions(record) => *exceptions = *record,
    }
}
