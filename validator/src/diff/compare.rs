//! Two versions of one record, fact by fact.
//!
//! Things are the same when they stand in the same part of the record, within the same route, and have the same
//! identity. Several of one identity (two claims that disagree, both kept) are matched equal ones first, then in order.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{How, What};
use super::fact::Fact;
use super::field::{Field, Section};

/// What changed from the old facts to the new ones: in the order of the new record, then what is gone.
pub(super) fn compare(old: Vec<Fact>, new: Vec<Fact>) -> Vec<What> {
    let mut changes = reordered(&old, &new);
    let lone = lone_parents(&old, &new);
    let inside_lone = |fact: &Fact| fact.item.parent.as_deref().is_some_and(|parent| lone.contains(parent));
    let old: Vec<Fact> = old.into_iter().filter(|fact| !inside_lone(fact)).collect();
    let new: Vec<Fact> = new.into_iter().filter(|fact| !inside_lone(fact)).collect();
    let Matched { pairs, added, removed } = matched(old, new);
    changes.extend(pairs.iter().flat_map(|(old, new)| changed(old, new)));
    changes.extend(added.into_iter().map(|fact| What::Added { item: fact.item }));
    changes.extend(removed.into_iter().map(|fact| What::Removed { item: fact.item }));
    changes
}

/// The routes (and terms) that stand on one side alone: what is within them came or went with them.
fn lone_parents(old: &[Fact], new: &[Fact]) -> BTreeSet<Box<str>> {
    let named = |facts: &[Fact]| -> BTreeSet<Box<str>> {
        let parents = facts.iter().filter(|fact| matches!(fact.item.section, Section::Route | Section::Term));
        parents.map(|fact| fact.identity.clone()).collect()
    };
    named(old).symmetric_difference(&named(new)).cloned().collect()
}

struct Matched {
    /// The same thing, old and new, in the order of the new record.
    pairs: Vec<(Fact, Fact)>,
    added: Vec<Fact>,
    removed: Vec<Fact>,
}

fn matched(old: Vec<Fact>, new: Vec<Fact>) -> Matched {
    let mut waiting: BTreeMap<Key, Vec<Fact>> = BTreeMap::new();
    for fact in old {
        waiting.entry(key(&fact)).or_default().push(fact);
    }
    // Equal ones go first, so that a claim added beside an unchanged one is an addition.
    let mut pairs = Vec::new();
    let (mut unequal, mut added) = (Vec::new(), Vec::new());
    for fact in new {
        let candidates = waiting.entry(key(&fact)).or_default();
        match candidates.iter().position(|candidate| same(candidate, &fact)) {
            Some(index) => drop(candidates.remove(index)),
            None => unequal.push(fact),
        }
    }
    for fact in unequal {
        match waiting.get_mut(&key(&fact)) {
            Some(candidates) if !candidates.is_empty() => pairs.push((candidates.remove(0), fact)),
            _ => added.push(fact),
        }
    }
    let removed = waiting.into_values().flatten().collect();
    Matched { pairs, added, removed }
}

type Key = (Section, Option<Box<str>>, Box<str>);

fn key(fact: &Fact) -> Key {
    (fact.item.section, fact.item.parent.clone(), fact.identity.clone())
}

fn same(old: &Fact, new: &Fact) -> bool {
    old.values == new.values && old.texts == new.texts
}

/// The values and texts in which one thing differs from itself.
fn changed(old: &Fact, new: &Fact) -> Vec<What> {
    let mut changes = Vec::new();
    for (field, before, after) in joined(&old.values, &new.values) {
        if before != after {
            changes.push(What::Changed { item: new.item.clone(), field, old: before.cloned(), new: after.cloned() });
        }
    }
    for (field, before, after) in joined(&old.texts, &new.texts) {
        let how = match (before, after) {
            (None, Some(_)) => How::Added,
            (Some(_), None) => How::Removed,
            (before, after) if before != after => How::Reworded,
            _ => continue,
        };
        changes.push(What::TextChanged { item: new.item.clone(), field, how });
    }
    changes
}

/// Every field of either side with its value on both, in the order of the new side, then of the old one.
fn joined<'a, T>(old: &'a [(Field, T)], new: &'a [(Field, T)]) -> Vec<(Field, Option<&'a T>, Option<&'a T>)> {
    let find = |side: &'a [(Field, T)], field| side.iter().find(|(known, _)| *known == field).map(|(_, value)| value);
    let of_new = new.iter().map(|(field, value)| (*field, find(old, *field), Some(value)));
    let gone = old.iter().filter(|(field, _)| find(new, *field).is_none());
    of_new.chain(gone.map(|(field, value)| (*field, Some(value), None))).collect()
}

/// The parts in which the things of both sides stand in another order, where order says something.
fn reordered(old: &[Fact], new: &[Fact]) -> Vec<What> {
    let order = |facts: &[Fact]| {
        let mut order: BTreeMap<Section, Vec<Box<str>>> = BTreeMap::new();
        for fact in facts.iter().filter(|fact| fact.item.section.is_ordered()) {
            order.entry(fact.item.section).or_default().push(fact.identity.clone());
        }
        order
    };
    let (old, mut new) = (order(old), order(new));
    let mut changes = Vec::new();
    for (section, mut before) in old {
        let mut after = new.remove(&section).unwrap_or_default();
        before.retain(|identity| after.contains(identity));
        after.retain(|identity| before.contains(identity));
        if before != after {
            changes.push(What::Reordered { section });
        }
    }
    changes
}
