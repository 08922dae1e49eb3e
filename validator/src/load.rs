//! From files to a typed catalogue and findings: read, parse, hold against the schema, make typed, apply rules.
//!
//! Mistakes in records are values, not failures: what is good is returned along with everything that was found.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;
use rayon::prelude::*;
use schema::{Exceptions, Jurisdiction, Kind, Operator, Retired, Service, ServiceId, Survey, Vocabulary};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::catalogue::{Catalogue, Checked};
use crate::diagnostic::{self, Diagnostic};
use crate::exceptions;
use crate::finding::{FileId, Finding, Place, Severity};
use crate::read::{self, Input, Planned, ReadError};
use crate::rules::{self, Change, Check, Context, Prose, RULES, Rule, Spot, schema_type};
use crate::shape::Shape;
use crate::source::SourceFile;
use crate::text::Text;
use crate::yaml;

/// How to check.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// The day that no date may lie after and that ages are counted from. Without it nothing is in the future, and
    /// ages are counted from the newest date in the data.
    pub today: Option<Date>,
}

/// What came of checking a catalogue.
#[derive(Debug)]
pub struct Outcome {
    /// Everything that was found, sorted by file and place.
    pub diagnostics: Vec<Diagnostic>,
    /// The files that diagnostics point into.
    pub files: Vec<SourceFile>,
    /// How many records were read.
    pub records: usize,
    /// The catalogue, when no error was found.
    pub checked: Option<Checked>,
    /// What could be read of the catalogue, when errors were found.
    incomplete: Catalogue,
}

impl Outcome {
    /// The catalogue as far as it could be read: whole when [`Self::checked`] is there, otherwise without the
    /// records (and the unknown keys) that could not be made typed. For comparing, never for publishing.
    pub fn catalogue(&self) -> &Catalogue {
        self.checked.as_deref().unwrap_or(&self.incomplete)
    }
}

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

/// Which file holds which record, of all files that stand in the right place.
#[derive(Debug, Default)]
pub(crate) struct Files(BTreeMap<(Kind, String), FileId>);

impl Files {
    /// The file of a record that was loaded.
    pub(crate) fn of(&self, kind: Kind, id: &str) -> FileId {
        self.get(kind, id).unwrap_or(FileId(0))
    }

    /// The file of a record, if there is one.
    pub(crate) fn get(&self, kind: Kind, id: &str) -> Option<FileId> {
        self.0.get(&(kind, id.to_owned())).copied()
    }

    /// The identifiers of every file of this kind, whether or not its record is in order.
    pub(crate) fn ids(&self, kind: Kind) -> impl Iterator<Item = &str> {
        self.0.keys().filter(move |(known, _)| *known == kind).map(|(_, id)| id.as_str())
    }
}

/// Reads and checks the catalogue at `root`.
///
/// # Errors
/// When there is no catalogue at `root`. Whatever is wrong *in* it is in the outcome.
pub fn check(root: &Path, options: Options) -> Result<Outcome, ReadError> {
    check_with(root, None, options)
}

/// Checks the catalogue at `root` as it would be with planned records in it.
///
/// # Errors
/// As [`check`].
pub fn check_with(
    root: &Path,
    planned: impl IntoIterator<Item = Planned>,
    options: Options,
) -> Result<Outcome, ReadError> {
    check_all(root, planned, None, options)
}

/// Checks the catalogue at `root`, and what changed from the older version of it that is laid out at `old`. Nothing is
/// said of the older version itself.
///
/// # Errors
/// As [`check`], for either.
pub fn check_since(root: &Path, old: &Path, options: Options) -> Result<Outcome, ReadError> {
    let old = check(old, Options::default())?;
    check_all(root, None, Some(old.catalogue()), options)
}

fn check_all(
    root: &Path,
    planned: impl IntoIterator<Item = Planned>,
    old: Option<&Catalogue>,
    options: Options,
) -> Result<Outcome, ReadError> {
    let read::Inputs { files: inputs, strays, mut findings } = read::list(root, planned)?;
    let records = inputs.len();
    let numbered = inputs.iter().enumerate();
    let files = Files(numbered.map(|(index, input)| ((input.kind, input.id.clone()), FileId(index))).collect());
    let mut catalogue = Catalogue::default();
    let mut sources: Vec<SourceFile> = Vec::with_capacity(records + strays.len());
    for kind in Kind::ALL {
        let shape = Shape::new(kind, &catalogue.vocabularies);
        let first = sources.len();
        let of_kind: Vec<&Input> = inputs[first..].iter().take_while(|input| input.kind == kind).collect();
        let load = |(index, input): (usize, &&Input)| document(FileId(first + index), input, &shape, options.today);
        let loaded: Vec<Loaded> = of_kind.par_iter().enumerate().map(load).collect();
        for (input, Loaded { text, record, found }) in of_kind.into_iter().zip(loaded) {
            sources.push(SourceFile { path: input.path.clone(), text });
            findings.extend(found);
            if let Some(record) = record {
                keep(&mut catalogue, &input.id, record);
            }
        }
    }
    sources.extend(strays.into_iter().map(|path| SourceFile { path, text: Box::default() }));
    let context = Context { catalogue: &catalogue, files: &files };
    let found: Vec<Vec<Finding>> = RULES.par_iter().map(|rule| rules::apply(rule, &context)).collect();
    findings.extend(found.into_iter().flatten());
    if let Some(old) = old {
        findings.extend(changes(old, &context, root, &mut sources));
    }
    let findings = exceptions::apply(findings, &context, options.today);
    Ok(outcome(findings, sources, records, catalogue, options))
}

/// What the rules on changes find. The files that are gone are added to the sources, without text.
fn changes(old: &Catalogue, context: &Context<'_>, root: &Path, sources: &mut Vec<SourceFile>) -> Vec<Finding> {
    let is_gone = |id: &&ServiceId| context.files.get(Kind::Service, id.as_str()).is_none();
    let lost: Vec<&ServiceId> = old.services.keys().filter(is_gone).collect();
    let gone = lost.iter().enumerate().map(|(index, id)| (*id, FileId(sources.len() + index))).collect();
    let paths = lost.iter().map(|id| root.join(read::place(Kind::Service, id.as_str())));
    sources.extend(paths.map(|path| SourceFile { path, text: Box::default() }));
    let change = Change { context: Context { ..*context }, old, gone: &gone };
    RULES.iter().flat_map(|rule| rules::compare(rule, &change)).collect()
}

fn outcome(
    findings: Vec<Finding>,
    mut files: Vec<SourceFile>,
    records: usize,
    catalogue: Catalogue,
    options: Options,
) -> Outcome {
    for finding in &findings {
        read_again(&mut files, finding.file);
        finding.related.iter().for_each(|related| read_again(&mut files, related.file));
    }
    let failed = findings.iter().any(|finding| finding.rule.severity == Severity::Error);
    let diagnostics = diagnostic::locate(findings, &files);
    let newest = || catalogue.newest_date().map(|date| date.latest());
    let today = options.today.or_else(newest).unwrap_or(Date::constant(2000, 1, 1));
    let (checked, incomplete) = match failed {
        true => (None, catalogue),
        false => (Some(Checked::new(catalogue, today)), Catalogue::default()),
    };
    Outcome { diagnostics, files, records, checked, incomplete }
}

/// Fetches the text of a file that was in order by itself and has to do with another one's trouble. Texts of files
/// without findings are not kept: a catalogue is mostly such files.
fn read_again(files: &mut [SourceFile], file: FileId) {
    let source = &mut files[file.0];
    if source.text.is_empty() && source.path.extension().is_some_and(|ending| ending == "yaml") {
        source.text = read::read_text(&source.path).unwrap_or_default();
    }
}

/// What came of one file.
struct Loaded {
    /// Its text, kept where something was found.
    text: Box<str>,
    record: Option<Record>,
    found: Vec<Finding>,
}

/// A typed record of any kind.
enum Record {
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
fn document(file: FileId, input: &Input, shape: &Shape, today: Option<Date>) -> Loaded {
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
    let pointers = rules::Pointers::of(value);
    let nodes = pointers.zip(value);
    let prose = rules::prose(&nodes);
    let document = Document { file, kind: input.kind, id: &input.id, text, value, nodes: &nodes, prose: &prose, today };
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

fn keep(catalogue: &mut Catalogue, id: &str, record: Record) {
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
