//! The typed catalogue, and the proof that it was checked.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use schema::{Exceptions, Jurisdiction, Operator, OperatorId, Retired, Service, ServiceId, Survey, Term, Vocabularies};

use crate::load::Files;

/// Every record of a catalogue, by identifier.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// Services by file name.
    pub services: BTreeMap<ServiceId, Box<Service>>,
    /// Operators by file name.
    pub operators: BTreeMap<OperatorId, Operator>,
    /// Jurisdictions by file name (a lower-case code).
    pub jurisdictions: BTreeMap<Box<str>, Jurisdiction>,
    /// Vocabularies by kind.
    pub vocabularies: Vocabularies,
    /// Tombstones by the identifier that is never given again.
    pub retired: BTreeMap<ServiceId, Retired>,
    /// Surveys by file name.
    pub surveys: BTreeMap<Box<str>, Survey>,
    /// Findings that are accepted for a time.
    pub exceptions: Exceptions,
}

impl Catalogue {
    /// The term with this key in this vocabulary.
    pub fn term(&self, vocabulary: &str, key: &str) -> Option<&Term> {
        self.vocabularies.get(vocabulary)?.terms.get(key)
    }

    /// The latest day that any record states for a source: the date of the data, where no other is given.
    /// Of a year or month alone the first day counts: data is not dated to a day that nobody has seen.
    pub fn newest_day(&self) -> Option<Date> {
        let services = self.services.values().flat_map(|service| service.sources.values());
        let operators = self.operators.values().flat_map(|operator| operator.sources.values());
        let jurisdictions = self.jurisdictions.values().flat_map(|jurisdiction| jurisdiction.sources.values());
        services.chain(operators).chain(jurisdictions).filter_map(|source| Some(source.last_known()?.earliest())).max()
    }
}

/// A catalogue in which no rule found an error.
///
/// Only [`crate::check`] makes one, so whatever takes it cannot be handed an invalid catalogue.
#[derive(Debug)]
pub struct Checked {
    root: PathBuf,
    files: Files,
    catalogue: Catalogue,
    today: Date,
}

impl Checked {
    /// Of a catalogue in this folder, read from these files, in which no error was found, as it is on a day.
    pub(crate) fn new(root: &Path, files: Files, catalogue: Catalogue, today: Option<Date>) -> Self {
        let mut checked = Self { root: root.into(), files, catalogue, today: Date::constant(2000, 1, 1) };
        checked.date(today);
        checked
    }

    /// The folder that it was read from.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The files that it was read from.
    pub(crate) fn files(&self) -> &Files {
        &self.files
    }

    /// Counts ages from this day, else from the newest date in the data.
    pub(crate) fn date(&mut self, today: Option<Date>) {
        self.today = today.or_else(|| self.newest_day()).unwrap_or(self.today);
    }

    /// Exchanges the record of a service that is there.
    pub(crate) fn swap(&mut self, id: &ServiceId, service: &mut Box<Service>) {
        if let Some(there) = self.catalogue.services.get_mut(id) {
            std::mem::swap(there, service);
        }
    }

    /// The day that ages are counted from: given by the caller, else the newest date in the data.
    pub fn today(&self) -> Date {
        self.today
    }
}

impl Deref for Checked {
    type Target = Catalogue;

    fn deref(&self) -> &Catalogue {
        &self.catalogue
    }
}
