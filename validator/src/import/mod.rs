//! Importing other collections' facts: what is missing is added, what a person wrote is never overwritten.
//!
//! Every import goes the same way: the list is read, each entry's values are put right or refused, entries find the
//! record that they are about, and what that record lacks is grafted on. A second import of the same list changes
//! nothing. Everything that was done or left out is an [`Item`] of the [`Report`]; a record that would break a rule is
//! left as it was.

mod address;
pub mod datenanfragen;
mod graft;
mod host;
mod identity;
pub mod justdeleteme;
mod platforms;
mod report;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use schema::{Service, ServiceId};
use serde_json::Value;
use thiserror::Error;

use crate::draft;
use crate::finding::Severity;
use crate::load::{Options, Outcome, check_with};
use crate::read::{self, Planned, ReadError};
use crate::text::text;

pub use report::{Item, Kind, Report, Weight};

/// Why a list could not be imported at all.
#[derive(Debug, Error)]
pub enum ImportError {
    /// The list is not in the form that the import knows.
    #[error("{what} can't be read as the list that it should be: {why}")]
    Form {
        /// Which file.
        what: &'static str,
        /// What is wrong, and where.
        why: String,
    },
    /// The catalogue can't be read.
    #[error(transparent)]
    Catalogue(#[from] ReadError),
    /// A record that is to be extended can't be read or written anew.
    #[error("{} can't be extended: {why}", path.display())]
    Record {
        /// Its file.
        path: PathBuf,
        /// Why.
        why: String,
    },
}

/// A file to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Write {
    /// The service.
    pub id: ServiceId,
    /// Its file.
    pub path: PathBuf,
    /// What the file holds; none where it is new.
    pub before: Option<Box<str>>,
    /// What it is to hold.
    pub after: String,
}

/// What an import comes to.
#[derive(Debug, Default)]
pub struct Import {
    /// The files to write, by service.
    pub writes: Vec<Write>,
    /// What was done and left out.
    pub report: Report,
}

/// What is to become of one record.
struct Deed {
    id: ServiceId,
    /// The entry that it comes from.
    entry: Entry,
    act: Act,
}

enum Act {
    /// A record that is not there yet.
    Make(Box<Service>),
    /// Values to add to lists and mappings of the record: the key, the key within (of a mapping), the value.
    Add(Vec<Addition>),
}

/// A value that a record lacks.
#[derive(Debug, Clone, PartialEq)]
struct Addition {
    /// The list or mapping at the top of the record.
    field: &'static str,
    /// In a mapping, the key.
    key: Option<String>,
    value: Value,
}

impl Addition {
    fn item(field: &'static str, value: &impl serde::Serialize) -> Self {
        Self { field, key: None, value: serde_json::to_value(value).unwrap_or_default() }
    }

    /// What is added, in short.
    fn told(&self) -> String {
        let what = self.key.as_deref().or(self.value.as_str()).unwrap_or_default();
        if what.is_empty() { self.field.to_owned() } else { format!("{}: {what}", self.field) }
    }

    fn source(key: &str, value: &impl serde::Serialize) -> Self {
        Self { key: Some(key.to_owned()), ..Self::item("sources", value) }
    }
}

/// An entry of a list: its number and its name.
type Entry = (usize, String);

/// The files that the deeds come to, each with its entry.
fn written(root: &Path, deeds: Vec<Deed>) -> Result<Vec<(Write, Entry)>, ImportError> {
    let mut writes = Vec::with_capacity(deeds.len());
    for Deed { id, entry, act } in deeds {
        let path = root.join(read::place(schema::Kind::Service, id.as_str()));
        let failed = |why: String| ImportError::Record { path: path.clone(), why };
        let (before, after) = match act {
            Act::Make(record) => (None, draft::text(&record).map_err(|error| failed(error.to_string()))?),
            Act::Add(additions) => {
                let before = read::read_text(&path).map_err(|_| failed("it can't be read".to_owned()))?;
                let after = graft::graft(&before, &additions).map_err(|why| failed(why.en.into()))?;
                (Some(before), after)
            }
        };
        writes.push((Write { id, path, before, after }, entry));
    }
    Ok(writes)
}

/// The import with those files alone that break no rule in a catalogue with all of them.
fn proven(root: &Path, before: &Outcome, deeds: Vec<Deed>, report: &mut Report) -> Result<Vec<Write>, ImportError> {
    let writes = written(root, deeds)?;
    let plan = |(write, _): &(Write, _)| Planned {
        kind: schema::Kind::Service,
        id: write.id.as_str().to_owned(),
        text: write.after.clone(),
    };
    let after = check_with(root, writes.iter().map(plan), Options::default())?;
    let known = errors(before);
    let brought: Vec<(PathBuf, String)> = errors(&after).into_iter().filter(|error| !known.contains(error)).collect();
    let mut sound = Vec::with_capacity(writes.len());
    for (write, (index, entry)) in writes {
        let mut why = brought.iter().filter(|(path, _)| *path == write.path).map(|(_, why)| why.as_str()).peekable();
        if why.peek().is_none() {
            sound.push(write);
            continue;
        }
        let why: Vec<&str> = why.collect();
        let why = why.join("; ");
        report.ids.remove(&index);
        let is_done = |item: &Item| {
            let of_record = item.id.as_ref().is_none_or(|id| *id == write.id);
            item.index == index && of_record && item.kind.weight() == Weight::Done
        };
        report.items.retain(|item| !is_done(item));
        report.add_for(&write.id, Kind::RecordRefused, (index, &entry), text!("{why}", "{why}"));
    }
    Ok(sound)
}

/// Every error of a catalogue, with the file that it is in.
fn errors(outcome: &Outcome) -> BTreeSet<(PathBuf, String)> {
    let errors = outcome.diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
    let of = |diagnostic: &crate::Diagnostic| {
        let file = outcome.files.get(diagnostic.at.file.index())?;
        Some((file.path.clone(), format!("{}: {}", diagnostic.rule, diagnostic.message.en)))
    };
    errors.filter_map(of).collect()
}
