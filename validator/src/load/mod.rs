//! From files to a typed catalogue and findings: read, parse, hold against the schema, make typed, apply rules.
//!
//! Mistakes in records are values, not failures: what is good is returned along with everything that was found.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::civil::Date;
use rayon::prelude::*;
use schema::{Kind, ServiceId};

use crate::catalogue::{Catalogue, Checked};
use crate::diagnostic::{self, Diagnostic};
use crate::exceptions;
use crate::finding::{FileId, Finding, Severity};
use crate::read::{self, Input, Planned, ReadError};
use crate::rules::{self, Change, Context, RULES};
use crate::shape::Shape;
use crate::source::SourceFile;

mod document;
mod renew;

pub(crate) use document::{Document, alone};
use document::{Loaded, document, keep};

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

/// Which file holds which record, of all files that stand in the right place.
#[derive(Debug, Default)]
pub(crate) struct Files(BTreeMap<Kind, BTreeMap<String, FileId>>);

impl Files {
    /// Of files that are numbered as they stand.
    fn of_inputs(inputs: &[Input]) -> Self {
        let mut files = Self::default();
        for (index, input) in inputs.iter().enumerate() {
            files.0.entry(input.kind).or_default().insert(input.id.clone(), FileId(index));
        }
        files
    }

    /// The file of a record that was loaded.
    pub(crate) fn of(&self, kind: Kind, id: &str) -> FileId {
        self.get(kind, id).unwrap_or(FileId(0))
    }

    /// The file of a record, if there is one.
    pub(crate) fn get(&self, kind: Kind, id: &str) -> Option<FileId> {
        self.0.get(&kind)?.get(id).copied()
    }

    /// The identifiers of every file of this kind, whether or not its record is in order.
    pub(crate) fn ids(&self, kind: Kind) -> impl Iterator<Item = &str> {
        self.0.get(&kind).into_iter().flat_map(|ids| ids.keys()).map(String::as_str)
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
    let files = Files::of_inputs(&inputs);
    let mut catalogue = Catalogue::default();
    let mut texts: Vec<Box<str>> = Vec::with_capacity(records);
    // The shape of everything else depends on the vocabularies.
    let vocabularies = inputs.partition_point(|input| input.kind <= Kind::Vocabulary);
    for range in [0..vocabularies, vocabularies..records] {
        let loaded = load(&inputs[range.clone()], range.start, &catalogue, options.today);
        for (input, Loaded { text, record, found }) in inputs[range].iter().zip(loaded) {
            texts.push(text);
            findings.extend(found);
            if let Some(record) = record {
                keep(&mut catalogue, &input.id, record);
            }
        }
    }
    let mut sources: Vec<SourceFile> =
        inputs.into_iter().zip(texts).map(|(Input { path, .. }, text)| SourceFile { path, text }).collect();
    sources.extend(strays.into_iter().map(|path| SourceFile { path, text: Box::default() }));
    let context = Context { catalogue: &catalogue, files: &files };
    findings.extend(rules::apply(&context));
    if let Some(old) = old {
        findings.extend(changes(old, &context, root, &mut sources));
    }
    let findings = exceptions::apply(findings, &context, options.today);
    Ok(outcome(root, files, findings, sources, records, catalogue, options))
}

/// Reads files, the first of which has this number, and holds them to shapes with the vocabularies of the catalogue.
fn load(inputs: &[Input], first: usize, catalogue: &Catalogue, today: Option<Date>) -> Vec<Loaded> {
    let kinds: BTreeSet<Kind> = inputs.iter().map(|input| input.kind).collect();
    let shape = |kind| (kind, Shape::new(kind, &catalogue.vocabularies));
    let shapes: BTreeMap<Kind, Shape> = kinds.into_par_iter().map(shape).collect();
    let load = |(index, input): (usize, &Input)| document(FileId(first + index), input, &shapes[&input.kind], today);
    inputs.par_iter().enumerate().map(load).collect()
}

/// What the rules on changes find. The files that are gone are added to the sources, without text.
fn changes(old: &Catalogue, context: &Context<'_>, root: &Path, sources: &mut Vec<SourceFile>) -> Vec<Finding> {
    let is_gone = |id: &&ServiceId| context.files.get(Kind::Service, id.as_str()).is_none();
    let lost: Vec<&ServiceId> = old.services.keys().filter(is_gone).collect();
    let gone = lost.iter().enumerate().map(|(index, id)| (*id, FileId(sources.len() + index))).collect();
    let paths = lost.iter().map(|id| root.join(read::place(Kind::Service, id.as_str())));
    sources.extend(paths.map(|path| SourceFile { path, text: Box::default() }));
    let change = Change { context: *context, old, gone: &gone };
    RULES.iter().flat_map(|rule| rules::compare(rule, &change)).collect()
}

fn outcome(
    root: &Path,
    files: Files,
    findings: Vec<Finding>,
    mut sources: Vec<SourceFile>,
    records: usize,
    catalogue: Catalogue,
    options: Options,
) -> Outcome {
    for finding in &findings {
        read_again(&mut sources, finding.file);
        finding.related.iter().for_each(|related| read_again(&mut sources, related.file));
    }
    let failed = findings.iter().any(|finding| finding.rule.severity == Severity::Error);
    let diagnostics = diagnostic::locate(findings, &sources);
    let (checked, incomplete) = match failed {
        true => (None, catalogue),
        false => (Some(Checked::new(root, files, catalogue, options.today)), Catalogue::default()),
    };
    Outcome { diagnostics, files: sources, records, checked, incomplete }
}

/// Fetches the text of a file that was in order by itself and has to do with another one's trouble. Texts of files
/// without findings are not kept: a catalogue is mostly such files.
fn read_again(files: &mut [SourceFile], file: FileId) {
    let source = &mut files[file.0];
    if source.text.is_empty() && source.path.extension().is_some_and(|ending| ending == "yaml") {
        source.text = read::read_text(&source.path).unwrap_or_default();
    }
}
