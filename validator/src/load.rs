//! From files to a typed catalogue and findings: read, parse, hold against the schema, make typed, apply rules.
//!
//! Mistakes in records are values, not failures: what is good is returned along with everything that was found.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;
use rayon::prelude::*;
use schema::Kind;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::catalogue::{Catalogue, Checked};
use crate::diagnostic::{self, Diagnostic};
use crate::finding::{FileId, Finding, Place, Severity};
use crate::read::{self, Input, ReadError};
use crate::rules::{self, Check, Context, Prose, RULES, Rule, schema_type};
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
}

/// One file's value, as rules that look at any kind of file see it.
pub(crate) struct Document<'a> {
    pub(crate) file: FileId,
    pub(crate) kind: Kind,
    pub(crate) id: &'a str,
    pub(crate) text: &'a str,
    pub(crate) value: &'a Value,
    /// Every value inside, with its JSON Pointer.
    pub(crate) nodes: &'a [(String, &'a Value)],
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
        self.0.get(&(kind, id.to_owned())).copied().unwrap_or(FileId(0))
    }

    /// The identifiers of every file of this kind, whether or not its record is in order.
    pub(crate) fn ids(&self, kind: Kind) -> impl Iterator<Item = &str> {
        self.0
            .keys()
            .filter(move |(known, _)| *known == kind)
            .map(|(_, id)| id.as_str())
    }
}

/// Reads and checks the catalogue at `root`.
///
/// # Errors
/// When there is no catalogue at `root`. Whatever is wrong *in* it is in the outcome.
pub fn check(root: &Path, options: Options) -> Result<Outcome, ReadError> {
    let inputs = read::read(root)?;
    let mut findings = inputs.findings;
    let files = inputs
        .files
        .iter()
        .enumerate()
        .map(|(index, input)| ((input.kind, input.id.clone()), FileId(index)));
    let files = Files(files.collect());
    let mut loader = Loader {
        catalogue: Catalogue::default(),
        today: options.today,
    };
    for kind in Kind::ALL {
        let shape = Shape::new(kind, &loader.catalogue.vocabularies);
        let numbered = inputs
            .files
            .iter()
            .enumerate()
            .filter(|(_, input)| input.kind == kind && input.is_text);
        let loaded: Vec<_> = numbered
            .collect::<Vec<_>>()
            .into_par_iter()
            .map(|(index, input)| loader.document(FileId(index), input, &shape))
            .collect();
        for (file, id, value, found) in loaded {
            let sound = found.iter().all(|finding| finding.rule.severity != Severity::Error);
            findings.extend(found);
            let Some(mut value) = value else { continue };
            if !sound {
                shape.prune(&mut value);
            }
            let kept = loader.keep(kind, &id, value);
            findings.extend(
                kept.err()
                    .filter(|_| sound)
                    .map(|why| schema_type::not_typed(file, &why)),
            );
        }
    }
    let catalogue = loader.catalogue;
    let context = Context {
        catalogue: &catalogue,
        files: &files,
    };
    let found: Vec<Vec<Finding>> = RULES.par_iter().map(|rule| rules::apply(rule, &context)).collect();
    findings.extend(found.into_iter().flatten());

    let records = inputs.files.len();
    let failed = findings.iter().any(|finding| finding.rule.severity == Severity::Error);
    let sources: Vec<SourceFile> = inputs
        .files
        .into_iter()
        .map(|input| input.source)
        .chain(inputs.strays)
        .collect();
    let diagnostics = diagnostic::locate(findings, &sources);
    let today = options
        .today
        .or_else(|| catalogue.newest_date().map(|date| date.latest()))
        .unwrap_or(Date::constant(2000, 1, 1));
    let checked = (!failed).then(|| Checked::new(catalogue, today));
    Ok(Outcome {
        diagnostics,
        files: sources,
        records,
        checked,
    })
}

/// What is found in one text that nothing else is known of, and, when it has no error, whether it can be made typed.
pub(crate) fn alone(kind: Kind, text: &str, shape: &Shape) -> (Vec<Diagnostic>, Result<(), String>) {
    let source = SourceFile {
        path: "alone.yaml".into(),
        text: text.into(),
    };
    let input = Input {
        kind,
        id: "alone".into(),
        source: source.clone(),
        is_text: true,
    };
    let mut loader = Loader {
        catalogue: Catalogue::default(),
        today: None,
    };
    let (_, id, value, found) = loader.document(FileId(0), &input, shape);
    let sound = found.iter().all(|finding| finding.rule.severity != Severity::Error);
    let typed = value
        .filter(|_| sound)
        .map_or(Ok(()), |value| loader.keep(kind, &id, value));
    (diagnostic::locate(found, &[source]), typed)
}

struct Loader {
    catalogue: Catalogue,
    today: Option<Date>,
}

type LoadedDocument = (FileId, String, Option<Value>, Vec<Finding>);

impl Loader {
    /// Parses one file, holds it against its schema and applies the rules on single files.
    fn document(&self, file: FileId, input: &Input, shape: &Shape) -> LoadedDocument {
        let text = &*input.source.text;
        let mut parsed = yaml::parse(text);
        let mut found: Vec<Finding> = std::mem::take(&mut parsed.refusals)
            .into_iter()
            .map(|(refusal, span)| refusal.finding(file, span))
            .collect();
        crate::rules::file_characters::check(file, text, &mut found);
        if found.is_empty() {
            crate::rules::file_layout::check(file, input.kind, text, &parsed, &mut found);
        }
        let Some(node) = parsed.node else {
            if found.is_empty() {
                found.push(crate::rules::file_empty::finding(file));
            }
            return (file, input.id.clone(), None, found);
        };
        let value = node.into_value();
        shape.check(file, &value, &mut found);
        let nodes = rules::nodes(&value);
        let prose = rules::prose(&nodes);
        let document = Document {
            file,
            kind: input.kind,
            id: &input.id,
            text,
            value: &value,
            nodes: &nodes,
            prose: &prose,
            today: self.today,
        };
        for rule in RULES {
            if let Check::Document(check) = rule.check {
                check(&document, &mut found);
            }
        }
        (file, input.id.clone(), Some(value), found)
    }

    /// Puts a record into the catalogue. One with errors is kept as far as it can be, so that rules on the whole
    /// catalogue see it too; it is never published.
    fn keep(&mut self, kind: Kind, id: &str, value: Value) -> Result<(), String> {
        let Catalogue {
            services,
            operators,
            jurisdictions,
            vocabularies,
            retired,
        } = &mut self.catalogue;
        match kind {
            Kind::Service => drop(services.insert(id.into(), typed(value)?)),
            Kind::Operator => drop(operators.insert(id.into(), typed(value)?)),
            Kind::Jurisdiction => drop(jurisdictions.insert(id.into(), typed(value)?)),
            Kind::Vocabulary => drop(vocabularies.insert(id.into(), typed(value)?)),
            Kind::Retired => drop(retired.insert(id.into(), typed(value)?)),
        }
        Ok(())
    }
}

/// A record from a value that the schema accepts.
fn typed<T: DeserializeOwned>(value: Value) -> Result<T, String> {
    serde_json::from_value(value).map_err(|error| error.to_string())
}
