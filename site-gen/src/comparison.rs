//! Our grades held against those of JustDeleteMe: which services stand in which cell of the table, and why they differ.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schema::{Difficulty, Reported, Service};
use validator::Checked;
use validator::derive::Rating;

use crate::facts::{Facts, GRADES, UNRATED, difficulty};

/// The list that ours is held against, by its key in records (`reported: [{ by: … }]`).
pub const LIST: &str = "justdeleteme";

/// Every cell of the table, by their word and ours.
pub const CELLS: [&str; 30] = [
    "easy-easy",
    "easy-medium",
    "easy-hard",
    "easy-limited",
    "easy-impossible",
    "easy-unrated",
    "medium-easy",
    "medium-medium",
    "medium-hard",
    "medium-limited",
    "medium-impossible",
    "medium-unrated",
    "hard-easy",
    "hard-medium",
    "hard-hard",
    "hard-limited",
    "hard-impossible",
    "hard-unrated",
    "limited-easy",
    "limited-medium",
    "limited-hard",
    "limited-limited",
    "limited-impossible",
    "limited-unrated",
    "impossible-easy",
    "impossible-medium",
    "impossible-hard",
    "impossible-limited",
    "impossible-impossible",
    "impossible-unrated",
];

/// Every reason why the two may differ, in the order in which pages tell them.
pub const REASONS: [&str; 10] =
    ["channel", "condition", "proof", "timing", "dark_pattern", "by_law", "refused", "way_found", "lighter", UNRATED];

/// The key of the cell of their word and ours.
pub fn cell(theirs: Difficulty, ours: &'static str) -> &'static str {
    let row = Difficulty::ALL.iter().position(|grade| *grade == theirs).unwrap_or(0);
    let column = GRADES.iter().position(|grade| *grade == ours).unwrap_or(0);
    CELLS[row * GRADES.len() + column]
}

/// What the list says of a service: the latest, where it says so more than once.
pub fn reported(service: &Service) -> Option<(usize, &Reported)> {
    let all = service.reported.iter().enumerate().filter(|(_, reported)| reported.by.as_str() == LIST);
    all.max_by_key(|(index, reported)| (reported.as_of.latest(), std::cmp::Reverse(*index)))
}

/// Why our grade differs from theirs; nothing where it does not.
pub fn reason(theirs: Difficulty, rating: &Rating) -> Option<&'static str> {
    let ours = rating.grade.map_or(UNRATED, difficulty);
    if ours == difficulty(theirs) {
        return None;
    }
    Some(match rating.grade {
        None => UNRATED,
        Some(Difficulty::Limited) => "by_law",
        Some(Difficulty::Impossible) => "refused",
        Some(_) if matches!(theirs, Difficulty::Limited | Difficulty::Impossible) => "way_found",
        Some(grade) if grade > theirs => heaviest(rating),
        Some(_) => "lighter",
    })
}

/// The vocabulary whose terms cost most; the first of equals.
fn heaviest(rating: &Rating) -> &'static str {
    let mut sums: Vec<(&'static str, u32)> = Vec::new();
    for term in &rating.terms {
        match sums.iter_mut().find(|(vocabulary, _)| *vocabulary == term.vocabulary) {
            Some((_, sum)) => *sum += term.points,
            None => sums.push((term.vocabulary, term.points)),
        }
    }
    let most = sums.iter().map(|(_, sum)| *sum).max().unwrap_or(0);
    sums.iter().find(|(_, sum)| *sum == most).map_or("channel", |(vocabulary, _)| vocabulary)
}

/// The whole comparison.
#[derive(Debug, Default)]
pub struct Comparison<'a> {
    cells: BTreeMap<&'static str, Vec<&'a str>>,
    /// How often each reason holds.
    pub reasons: BTreeMap<&'static str, usize>,
    /// The first and the last day of their words.
    pub dates: Option<(Date, Date)>,
    /// Of those that differ, how often our facts are at least a year younger than their word.
    pub ours_younger: usize,
    /// The same the other way round.
    pub theirs_younger: usize,
}

impl<'a> Comparison<'a> {
    /// The services of every cell that has any.
    pub(crate) fn cells(&self) -> &BTreeMap<&'static str, Vec<&'a str>> {
        &self.cells
    }

    /// Compares every service that the list names.
    pub fn new(checked: &'a Checked, facts: &BTreeMap<&'a str, Facts>) -> Self {
        let mut all = Self::default();
        for (id, service) in &checked.services {
            if let (Some((_, theirs)), Some(facts)) = (reported(service), facts.get(id.as_str())) {
                all.add(id.as_str(), theirs, facts);
            }
        }
        all
    }

    fn add(&mut self, id: &'a str, theirs: &Reported, facts: &Facts) {
        self.cells.entry(cell(theirs.difficulty, facts.grade())).or_default().push(id);
        let date = theirs.as_of.latest();
        self.dates = Some(self.dates.map_or((date, date), |(first, last)| (first.min(date), last.max(date))));
        let Some(reason) = reason(theirs.difficulty, &facts.rating) else { return };
        *self.reasons.entry(reason).or_default() += 1;
        if let Some(ours) = facts.freshness.as_of.map(|date| date.latest()) {
            let days = date.until(ours).map_or(0, |span| span.get_days());
            self.ours_younger += usize::from(days > 365);
            self.theirs_younger += usize::from(days < -365);
        }
    }

    /// The services in a cell, by identifier.
    pub fn of(&self, cell: &str) -> &[&'a str] {
        self.cells.get(cell).map_or(&[], Vec::as_slice)
    }

    /// How many services the list names.
    pub fn total(&self) -> usize {
        self.cells.values().map(Vec::len).sum()
    }
}

#[cfg(test)]
mod tests {
    use schema::Difficulty;
    use validator::derive::{Points, Rating};

    use super::{CELLS, cell, reason};
    use crate::facts::{GRADES, difficulty};

    fn rating(grade: Option<Difficulty>, terms: &[(&'static str, u32)]) -> Rating {
        let term = |(vocabulary, points): &(&'static str, u32)| Points {
            at: String::new(),
            vocabulary,
            term: String::new(),
            points: *points,
            days: None,
        };
        Rating { grade, total: 0, route: None, terms: terms.iter().map(term).collect() }
    }

    #[test]
    fn every_pair_of_words_has_its_cell() {
        let mut keys = CELLS.iter();
        for theirs in Difficulty::ALL {
            for ours in GRADES {
                let expected = format!("{}-{ours}", difficulty(theirs));
                assert_eq!((cell(theirs, ours), keys.next().copied()), (expected.as_str(), Some(expected.as_str())));
            }
        }
        assert_eq!(keys.next(), None);
    }

    #[test]
    fn reasons() {
        use Difficulty::*;
        let terms = [("channel", 2), ("proof", 3), ("condition", 2), ("condition", 2)];
        for (theirs, ours, why) in [
            (Easy, Some(Easy), None),
            (Easy, None, Some("unrated")),
            (Easy, Some(Hard), Some("condition")),
            (Hard, Some(Easy), Some("lighter")),
            (Impossible, Some(Medium), Some("way_found")),
            (Limited, Some(Impossible), Some("refused")),
            (Easy, Some(Limited), Some("by_law")),
        ] {
            assert_eq!(reason(theirs, &rating(ours, &terms)), why, "{theirs:?} {ours:?}");
        }
    }
}
