//! The facets of all services, column by column.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{FACETS, Facet, ROWS};
use crate::edition::Edition;
use crate::lists::Listed;

/// The version of this form.
const VERSION: u32 = 1;

/// The facets of all services, in the order of the language.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facets {
    /// The version of this form.
    pub version: u32,
    /// How many rows a file holds.
    pub rows: usize,
    /// A letter per service: the first of its grade, `u` for none.
    pub grade: String,
    /// A letter per service: how old its facts are (`f`resh, `a`geing, `o`ld, `u`ndated).
    pub age: String,
    /// The day on which its facts were last known true, counted from 2000; none without a date.
    pub date: Vec<Option<i32>>,
    /// The days that pass for certain, where they are known.
    pub days: Vec<Option<u32>>,
    /// Its category: one key each.
    pub category: Sets,
    /// The other facets: any number of keys each.
    pub facets: BTreeMap<String, Sets>,
}

/// Keys per service: few different sets, each service with the number of its own.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sets {
    /// The sets that there are; the keys of each joined by spaces.
    pub sets: Vec<String>,
    /// The set of each service.
    pub of: Vec<usize>,
}

impl Sets {
    fn add(&mut self, known: &mut BTreeMap<String, usize>, mut keys: Vec<&str>) {
        keys.sort_unstable();
        keys.dedup();
        let set = keys.join(" ");
        let number = *known.entry(set.clone()).or_insert_with(|| {
            self.sets.push(set);
            self.sets.len() - 1
        });
        self.of.push(number);
    }
}

/// The facets of every service.
pub(super) fn facets(edition: &Edition<'_>) -> Facets {
    let (mut grade, mut age) = (String::new(), String::new());
    let (mut date, mut days) = (Vec::new(), Vec::new());
    let mut columns: [Column; 1 + FACETS.len()] = Default::default();
    for Listed { id: _, service, facts } in edition.listed() {
        grade.push_str(&facts.grade()[..1]);
        age.push_str(&facts.freshness.age.as_str()[..1]);
        date.push(facts.freshness.as_of.map(|date| days_since_2000(date.latest())));
        days.push(facts.waiting_days);
        let [category, others @ ..] = &mut columns;
        category.add(vec![service.category.as_str()]);
        for (Facet { of, .. }, column) in FACETS.iter().zip(others) {
            column.add(of(edition, service, facts));
        }
    }
    let [category, others @ ..] = columns;
    let facets = FACETS.iter().zip(others).map(|(facet, column)| (facet.name.to_owned(), column.sets)).collect();
    Facets { version: VERSION, rows: ROWS, grade, age, date, days, category: category.sets, facets }
}

/// A column with the sets that it knows.
#[derive(Default)]
struct Column {
    sets: Sets,
    known: BTreeMap<String, usize>,
}

impl Column {
    fn add(&mut self, keys: Vec<&str>) {
        self.sets.add(&mut self.known, keys);
    }
}

fn days_since_2000(date: jiff::civil::Date) -> i32 {
    let start = jiff::civil::date(2000, 1, 1);
    start.until(date).map_or(0, |span| span.get_days())
}

#[cfg(test)]
mod tests {
    use super::{Column, days_since_2000};

    #[test]
    fn equal_sets_are_held_once() {
        let mut column = Column::default();
        for keys in [vec!["b", "a", "b"], vec![], vec!["a", "b"]] {
            column.add(keys);
        }
        assert_eq!(column.sets.sets, ["a b", ""]);
        assert_eq!(column.sets.of, [0, 1, 0]);
    }

    #[test]
    fn days_are_counted() {
        assert_eq!(days_since_2000(jiff::civil::date(2000, 3, 1)), 60);
        assert_eq!(days_since_2000(jiff::civil::date(2026, 11, 21)), 9821);
    }
}
