//! What changed between two versions of a catalogue, in the terms of the domain.
//!
//! [`diff`] is pure and complete: it finds nothing when, and only when, both versions state the same
//! (the order of lists aside where order says nothing). [`describe`] says a change in words;
//! [`render`] prints changes as text, Markdown or JSON.

mod change;
mod compare;
mod fact;
mod field;
mod grade;
mod others;
pub mod render;
mod service;
mod sources;
mod value;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use schema::{Localised, ServiceId};

pub use change::{Change, How, Item, Reason, RecordKind, Term, VERSION, Value, What};
pub use field::{Field, Section};
pub use grade::{Grade, Graded, grades};
pub use value::Words;
pub use words::describe;

use crate::catalogue::Catalogue;
use fact::Fact;

/// Everything that changed from the old catalogue to the new one, by kind of record and identifier.
pub fn diff(old: &Catalogue, new: &Catalogue) -> Vec<Change> {
    let Catalogue {
        services,
        operators,
        jurisdictions,
        vocabularies,
        retired,
        surveys,
        // They are about rules and the catalogue's own state, not about services.
        exceptions: _,
    } = new;
    let mut changes = Vec::new();
    let service = Kind::new(RecordKind::Service, |record| &record.name, service::facts);
    for id in keys(&old.services, services) {
        changes.extend(of_service(&service, id, old, new));
    }
    let tombstone = Kind::new(RecordKind::Retired, |record| &record.name, others::retired);
    let mut tombstones = tombstone.compare(&old.retired, retired);
    tombstones.retain(|change| !buries(change, old, new));
    changes.extend(tombstones);
    let operator = Kind::new(RecordKind::Operator, |record| &record.name, others::operator);
    changes.extend(operator.compare(&old.operators, operators));
    let jurisdiction = Kind::new(RecordKind::Jurisdiction, |record| &record.name, others::jurisdiction);
    changes.extend(jurisdiction.compare(&old.jurisdictions, jurisdictions));
    let vocabulary = Kind::new(RecordKind::Vocabulary, |record| &record.label, others::vocabulary);
    changes.extend(vocabulary.compare(&old.vocabularies, vocabularies));
    let survey = Kind::new(RecordKind::Survey, |record| &record.name, others::survey);
    changes.extend(survey.compare(&old.surveys, surveys));
    changes
}

/// The changes of one service: its facts, its grade, and where it went when it is gone.
fn of_service(kind: &Kind<schema::Service>, id: &ServiceId, old: &Catalogue, new: &Catalogue) -> Vec<Change> {
    let (before, after) = (old.services.get(id).map(Box::as_ref), new.services.get(id).map(Box::as_ref));
    let mut changes = kind.changes(id, before, after);
    if let (Some(before), Some(after)) = (before, after) {
        // The grade goes first: it sums the rest up.
        let graded = grade::graded((before, old), (after, new));
        changes.splice(0..0, graded.map(|what| kind.change(id, after, what)));
    }
    if let (Some(tombstone), None, [change]) = (new.retired.get(id), after, changes.as_mut_slice()) {
        let successor = tombstone.successor.as_ref().map(|id| id.as_str().into());
        change.what = What::RecordRetired { successor };
    }
    changes
}

/// Whether a change is the tombstone of a service that was removed at the same time, which is told with the service.
fn buries(change: &Change, old: &Catalogue, new: &Catalogue) -> bool {
    let id = &ServiceId::from(&*change.id);
    change.what == What::RecordAdded && old.services.contains_key(id) && !new.services.contains_key(id)
}

/// A kind of record: what its records are called and how they are taken apart.
struct Kind<T> {
    kind: RecordKind,
    name: fn(&T) -> &Localised,
    facts: fn(&T) -> Vec<Fact>,
}

impl<T: PartialEq> Kind<T> {
    fn new(kind: RecordKind, name: fn(&T) -> &Localised, facts: fn(&T) -> Vec<Fact>) -> Self {
        Self { kind, name, facts }
    }

    /// The changes of every record of this kind.
    fn compare<K: Ord + Display>(&self, old: &BTreeMap<K, T>, new: &BTreeMap<K, T>) -> Vec<Change> {
        let ids = keys(old, new).into_iter();
        ids.flat_map(|id| self.changes(id, old.get(id), new.get(id))).collect()
    }

    /// The changes of one record.
    fn changes(&self, id: &impl Display, old: Option<&T>, new: Option<&T>) -> Vec<Change> {
        match (old, new) {
            (Some(old), Some(new)) if old == new => Vec::new(),
            (Some(old), Some(new)) => {
                let changes = compare::compare((self.facts)(old), (self.facts)(new)).into_iter();
                changes.map(|what| self.change(id, new, what)).collect()
            }
            (Some(old), None) => vec![self.change(id, old, What::RecordRemoved)],
            (None, Some(new)) => vec![self.change(id, new, What::RecordAdded)],
            (None, None) => Vec::new(),
        }
    }

    fn change(&self, id: &impl Display, record: &T, what: What) -> Change {
        Change { kind: self.kind, id: id.to_string().into(), name: (self.name)(record).clone(), what }
    }
}

/// The identifiers of both sides, in order.
fn keys<'a, K: Ord, T>(old: &'a BTreeMap<K, T>, new: &'a BTreeMap<K, T>) -> BTreeSet<&'a K> {
    old.keys().chain(new.keys()).collect()
}
