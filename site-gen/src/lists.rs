//! Which services stand in which list, in the order of one language, and how a long list is cut into pages.

use std::collections::BTreeMap;
use std::ops::Range;

use schema::{ConditionKind, ProofKind, Service, ServiceId};

use crate::facts::{Facts, GRADES, UNRATED};
use crate::groups::{Group, Groups};
use crate::language::Initial;
use crate::paths;
use crate::site::Site;

/// A list with no more services than this stays on one page.
pub const WHOLE: usize = 400;

/// How many services a page of a longer list holds.
pub const PAGE: usize = 200;

/// The keys of the lists by initial.
pub const INITIALS: [&str; 27] = [
    "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "w",
    "x", "y", "z", "other",
];

/// A service in the order of a language.
#[derive(Debug, Clone, Copy)]
pub struct Listed<'a> {
    /// Its identifier.
    pub id: &'a ServiceId,
    /// Its record.
    pub service: &'a Service,
    /// What is derived from it.
    pub facts: &'a Facts,
}

/// What the services of a list have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// Nothing: every service.
    All,
    /// The initial of their name in the language.
    Initial,
    /// Their category.
    Category,
    /// Their grade.
    Difficulty,
    /// Their operator.
    Operator,
    /// A jurisdiction that they are offered in.
    Jurisdiction,
    /// A country that they are offered in; they stand by grade first.
    Country,
    /// A condition that one of their ways out has.
    Condition,
    /// A proof that one of their ways out demands.
    Proof,
    /// Their grade beside that of another list.
    Comparison,
}

impl Topic {
    /// Where the list stands, relative to the root of a language.
    pub fn path(self, key: &str, number: usize) -> String {
        let first = match self {
            Self::All => paths::services(),
            Self::Initial => paths::initial(key),
            Self::Category => paths::category(key),
            Self::Difficulty => paths::difficulty(key),
            Self::Operator => paths::operator(key),
            Self::Jurisdiction => paths::jurisdiction(key),
            Self::Country => paths::country(key),
            Self::Condition => paths::demand(ConditionKind::VOCABULARY, key),
            Self::Proof => paths::demand(ProofKind::VOCABULARY, key),
            Self::Comparison => paths::comparison_cell(key),
        };
        paths::numbered(first, number)
    }
}

/// The lists of one language; each holds the places of its services among all services of the language.
#[derive(Debug, Default)]
pub struct Lists<'a>(BTreeMap<Topic, BTreeMap<&'a str, Vec<usize>>>);

impl<'a> Lists<'a> {
    /// Sorts services, given in the order of the language, into their lists.
    pub fn new(site: &Site<'a>, ids: &[&'a str], initials: &[Initial]) -> Self {
        let mut lists = Self::default();
        let places: BTreeMap<&str, usize> = ids.iter().enumerate().map(|(place, id)| (*id, place)).collect();
        for (place, id) in ids.iter().enumerate() {
            lists.add(Topic::All, "", place);
            if let Some(initial) = initials.get(place) {
                lists.add(Topic::Initial, key_of(initial), place);
            }
            if let Some(facts) = site.facts.get(id) {
                lists.add(Topic::Difficulty, facts.grade(), place);
            }
        }
        let place = |id: &'a str| places.get(id).copied();
        let Groups { category, operator, jurisdiction, country, condition, proof, .. } = &site.groups;
        lists.add_groups(Topic::Category, category, |id| place(id));
        lists.add_groups(Topic::Operator, operator, |id| place(id));
        lists.add_groups(Topic::Jurisdiction, jurisdiction, |id| place(id));
        lists.add_groups(Topic::Country, country, |id| place(id));
        lists.add_groups(Topic::Condition, condition, |demanded| place(demanded.id));
        lists.add_groups(Topic::Proof, proof, |demanded| place(demanded.id));
        lists.add_groups(Topic::Comparison, site.comparison.cells(), |id| place(id));
        let grade = |place: &usize| grade_place(site.facts.get(ids[*place]).map_or(UNRATED, Facts::grade));
        for own in lists.0.entry(Topic::Country).or_default().values_mut() {
            // A stable sort: within a grade the order of the language stays.
            own.sort_by_key(grade);
        }
        lists
    }

    fn add_groups<T>(&mut self, topic: Topic, groups: &Group<'a, T>, place: impl Fn(&T) -> Option<usize>) {
        let lists = self.0.entry(topic).or_default();
        for (key, members) in groups {
            let mut own: Vec<usize> = members.iter().filter_map(&place).collect();
            own.sort_unstable();
            own.dedup();
            lists.insert(key, own);
        }
    }

    fn add(&mut self, topic: Topic, key: &'a str, place: usize) {
        self.0.entry(topic).or_default().entry(key).or_default().push(place);
    }

    /// The places of a list's services, in order; nothing for a list that is not there.
    pub fn of(&self, topic: Topic, key: &str) -> &[usize] {
        self.0.get(&topic).and_then(|lists| lists.get(key)).map_or(&[], Vec::as_slice)
    }

    /// The places of a list's services that come before a place, and those that come after it. The list is one in the
    /// order of the language.
    pub fn around(&self, topic: Topic, key: &str, place: usize) -> (&[usize], &[usize]) {
        let places = self.of(topic, key);
        let before = places.partition_point(|other| *other < place);
        let after = places.partition_point(|other| *other <= place);
        (&places[..before], &places[after..])
    }
}

/// Where a grade stands among the grades.
fn grade_place(grade: &str) -> Option<usize> {
    GRADES.iter().position(|known| *known == grade)
}

/// The key of the list by initial that a name stands in.
pub fn key_of(initial: &Initial) -> &'static str {
    let index = initial.letter.and_then(|letter| u32::from(letter).checked_sub(u32::from('A')));
    index.and_then(|index| INITIALS.get(index as usize)).unwrap_or(&"other")
}

/// How many pages a list of so many services takes. An empty list has a page that says so.
pub fn pages(services: usize) -> usize {
    if services <= WHOLE { 1 } else { services.div_ceil(PAGE) }
}

/// The number of the page that the service at this place of a list stands on.
pub fn page_of(services: usize, place: usize) -> usize {
    if services <= WHOLE { 1 } else { place / PAGE + 1 }
}

/// Which of a list's services stand on the page with this number, from 1.
pub fn range(services: usize, number: usize) -> Range<usize> {
    if services <= WHOLE {
        return 0..services;
    }
    let start = number.saturating_sub(1).saturating_mul(PAGE).min(services);
    start..(start + PAGE).min(services)
}

#[cfg(test)]
mod tests {
    use super::{INITIALS, Initial, PAGE, WHOLE, key_of, page_of, pages, range};

    #[test]
    fn pages_cover_a_list_without_gap_or_overlap() {
        for services in [0, 1, WHOLE, WHOLE + 1, PAGE * 3, PAGE * 3 + 1, 26_000] {
            let mut next = 0;
            for number in 1..=pages(services) {
                let range = range(services, number);
                assert!(range.start == next && range.len() <= WHOLE);
                assert!(range.clone().all(|place| page_of(services, place) == number));
                next = range.end;
            }
            assert_eq!(next, services);
        }
        assert!(range(1000, 99).is_empty());
    }

    #[test]
    fn every_initial_has_a_list() {
        assert_eq!(key_of(&Initial::of("微信", None)), "w");
        assert_eq!(key_of(&Initial::of("Zoom", None)), "z");
        assert_eq!(key_of(&Initial::of("12306", None)), "other");
        assert!(INITIALS.is_sorted_by_key(|key| key.len()));
    }
}
