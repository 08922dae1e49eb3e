//! `/<lang>/numbers/`: the catalogue in charts, and the hardest to leave.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use schema::{ConditionKind, DarkPatternKind, Difficulty, ProofKind};
use tera::Context;
use validator::derive::{Age, WAITING_POINTS};

use super::comparison::dearest;
use super::{Kind, PageError, Scope, View, categories, context, home, single};
use crate::edition::Edition;
use crate::facts::{Facts, GRADES, UNRATED};
use crate::lists::Listed;
use crate::parts::{bars, rating, shares};
use crate::paths;
use crate::view::{BarOf, Chart, Hard, Numbers};

/// How many countries and operators have a bar, and how many services are called the hardest.
const MOST_BARS: usize = 15;
const HARDEST: usize = 12;

/// The catalogue in numbers.
pub(super) const NUMBERS: Kind = Kind {
    name: "numbers",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::numbers(),
    view: View::One(numbers),
    listed: true,
};

fn numbers(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    let site = edition.site;
    let view = Numbers {
        page: edition.frame("numbers", &paths::numbers()),
        counts: home::counts(edition),
        rated: site.facts.values().filter(|facts| facts.grade() != UNRATED).count(),
        compared: site.comparison.total(),
        charts: vec![
            by_category(edition),
            by_country(edition),
            waiting(edition),
            demanded(edition, "proof", ProofKind::VOCABULARY),
            demanded(edition, "condition", ConditionKind::VOCABULARY),
            patterns(edition),
            freshness(edition),
            years(edition),
            by_operator(edition),
        ],
        hardest: hardest(edition, |age| matches!(age, Age::Fresh | Age::Ageing)),
        hardest_once: hardest(edition, |age| age == Age::Old),
    };
    context(edition, &view)
}

/// How many of these services have each grade.
fn grades<'b>(edition: &Edition<'_>, ids: impl Iterator<Item = &'b str>) -> Vec<usize> {
    let mut counts = vec![0; GRADES.len()];
    for facts in ids.filter_map(|id| edition.site.facts.get(id)) {
        if let Some(place) = GRADES.iter().position(|grade| *grade == facts.grade()) {
            counts[place] += 1;
        }
    }
    counts
}

fn graded<'a>(key: &'static str, rows: Vec<(BarOf<'a>, Option<String>, Vec<usize>)>) -> Chart<'a> {
    let mut rows: Vec<_> = rows.into_iter().filter(|(_, _, counts)| counts.iter().any(|count| *count > 0)).collect();
    rows.sort_by_key(|(_, _, counts)| Reverse(counts.iter().sum::<usize>()));
    let more = rows.len().saturating_sub(MOST_BARS);
    if key != "category" {
        rows.truncate(MOST_BARS);
    }
    let more = if key == "category" { 0 } else { more };
    Chart { key, classes: GRADES.to_vec(), rows: shares(&GRADES, rows), more }
}

fn plain<'a>(key: &'static str, rows: Vec<(BarOf<'a>, Option<String>, usize)>) -> Chart<'a> {
    Chart { key, classes: Vec::new(), rows: bars(rows), more: 0 }
}

/// Difficulty by category.
pub(super) fn by_category<'a>(edition: &Edition<'a>) -> Chart<'a> {
    let row = |entry: crate::view::Entry<'a>| {
        let ids = edition.site.groups.of_category(entry.key).iter().copied();
        (BarOf { text: entry.label, ..BarOf::default() }, Some(entry.url), grades(edition, ids))
    };
    graded("category", categories::entries(edition).into_iter().map(row).collect())
}

fn by_country<'a>(edition: &Edition<'a>) -> Chart<'a> {
    let groups = &edition.site.groups;
    let row = |code: &'a str| {
        let url = edition.url(&paths::country(code));
        let ids = groups.of_country(code).iter().copied();
        (BarOf { country: Some(code), ..BarOf::default() }, Some(url), grades(edition, ids))
    };
    graded("country", groups.countries().map(row).collect())
}

fn by_operator<'a>(edition: &Edition<'a>) -> Chart<'a> {
    let row = |(id, operator): (&'a schema::OperatorId, &'a schema::Operator)| {
        let ids = edition.site.groups.of_operator(id.as_str());
        let url = edition.url(&paths::operator(id.as_str()));
        (BarOf { text: Some(edition.text(&operator.name)), ..BarOf::default() }, Some(url), ids)
    };
    let rows = edition.site.checked.operators.iter().map(row).filter(|(_, _, ids)| ids.len() > 1);
    graded("operator", rows.map(|(of, url, ids)| (of, url, grades(edition, ids.iter().copied()))).collect())
}

/// The services with a way out by the days that pass for certain, in the ranges that points are given by.
fn waiting<'a>(edition: &Edition<'a>) -> Chart<'a> {
    let with_way = edition.site.facts.values().filter(|facts| facts.rating.route.is_some());
    let waits: Vec<Option<u32>> = with_way.map(|facts| facts.waiting_days).collect();
    let mut rows = Vec::new();
    let mut from = 0;
    for (to, _) in WAITING_POINTS {
        let count = waits.iter().flatten().filter(|days| (from..=to).contains(*days)).count();
        let of = BarOf { from: Some(from), to: (to < u32::MAX).then_some(to), ..BarOf::default() };
        rows.push((of, None, count));
        from = to.saturating_add(1);
    }
    rows.push((BarOf::default(), None, waits.iter().filter(|days| days.is_none()).count()));
    plain("waiting", rows)
}

/// How many services demand each kind of proof, or name each condition, on a way that is open.
fn demanded<'a>(edition: &Edition<'a>, key: &'static str, vocabulary: &'static str) -> Chart<'a> {
    let mut counts: BTreeMap<&'a str, usize> = BTreeMap::new();
    for service in edition.site.checked.services.values() {
        let open = service.routes.iter().filter(|route| route.until.is_none());
        let mut kinds: Vec<&'a str> = match vocabulary {
            ProofKind::VOCABULARY => open.flat_map(|route| route.proof.iter().map(|item| item.kind.as_str())).collect(),
            _ => open.flat_map(|route| route.conditions.iter().map(|item| item.kind.as_str())).collect(),
        };
        kinds.sort_unstable();
        kinds.dedup();
        kinds.into_iter().for_each(|kind| *counts.entry(kind).or_default() += 1);
    }
    plain(key, terms(edition, vocabulary, counts))
}

fn patterns<'a>(edition: &Edition<'a>) -> Chart<'a> {
    let mut counts: BTreeMap<&'a str, usize> = BTreeMap::new();
    for service in edition.site.checked.services.values() {
        let mut kinds: Vec<&'a str> = service.dark_patterns.iter().map(|seen| seen.kind.as_str()).collect();
        kinds.sort_unstable();
        kinds.dedup();
        kinds.into_iter().for_each(|kind| *counts.entry(kind).or_default() += 1);
    }
    plain("dark_pattern", terms(edition, DarkPatternKind::VOCABULARY, counts))
}

fn terms<'a>(
    edition: &Edition<'a>,
    vocabulary: &'static str,
    counts: BTreeMap<&'a str, usize>,
) -> Vec<(BarOf<'a>, Option<String>, usize)> {
    let mut rows: Vec<_> = counts.into_iter().collect();
    rows.sort_by_key(|(key, count)| (Reverse(*count), *key));
    let row = |(key, count)| {
        let term = edition.term(vocabulary, key);
        (BarOf { text: Some(term.label), ..BarOf::default() }, term.url().map(str::to_owned), count)
    };
    rows.into_iter().map(row).collect()
}

/// How old what is known of the services is.
fn freshness<'a>(edition: &Edition<'a>) -> Chart<'a> {
    let count = |age: Age| edition.site.facts.values().filter(|facts| facts.freshness.age == age).count();
    let row = |age: Age| (BarOf { age: Some(age.as_str()), ..BarOf::default() }, None, count(age));
    plain("freshness", Age::ALL.into_iter().map(row).collect())
}

/// The year in which what is known was last known true, the latest first.
fn years<'a>(edition: &Edition<'a>) -> Chart<'a> {
    let mut counts: BTreeMap<i16, usize> = BTreeMap::new();
    for date in edition.site.facts.values().filter_map(|facts| facts.freshness.as_of) {
        *counts.entry(date.year()).or_default() += 1;
    }
    let row = |(year, count): (i16, usize)| (BarOf { date: Some(year.to_string()), ..BarOf::default() }, None, count);
    plain("year", counts.into_iter().rev().map(row).collect())
}

/// The services that offer no way out, then those whose way costs most; equals in the order of the language.
fn hardest<'a>(edition: &Edition<'a>, counts: impl Fn(Age) -> bool) -> Vec<Hard<'a>> {
    let hard = |facts: &Facts| {
        matches!(facts.rating.grade, Some(Difficulty::Hard | Difficulty::Impossible)) && counts(facts.freshness.age)
    };
    let mut found: Vec<_> = edition.listed().iter().filter(|one| hard(one.facts)).collect();
    found.sort_by_key(|one| (Reverse(one.facts.rating.grade), Reverse(one.facts.rating.total)));
    let view = |one: &Listed<'a>| Hard {
        service: edition.card(one),
        points: one.facts.rating.total,
        terms: dearest(rating(edition, one.service, one.facts).terms),
    };
    found.into_iter().take(HARDEST).map(view).collect()
}
