//! `/<lang>/how-we-rate/`: the formulas, with the figures that the validator computes with.

use schema::{Channel, ConditionKind, DarkPatternKind, ProofKind, SourceCaveat, SourceKind, TimingKind};
use tera::Context;
use validator::derive::{Age, THRESHOLDS, WAITING_POINTS};

use super::{Kind, PageError, Scope, View, context, single};
use crate::edition::Edition;
use crate::facts::difficulty;
use crate::parts::rating;
use crate::paths;
use crate::view::{Example, GradeBound, Method, WaitingPoints, Weighted, Weights};

/// How difficulty is computed.
pub(super) const HOW_WE_RATE: Kind = Kind {
    name: "how-we-rate",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::how_we_rate(),
    view: View::One(method),
    listed: true,
};

/// The vocabularies whose terms have points.
const WEIGHED: [&str; 4] =
    [Channel::VOCABULARY, ConditionKind::VOCABULARY, ProofKind::VOCABULARY, DarkPatternKind::VOCABULARY];

fn method(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    let weights = WEIGHED.into_iter().map(|vocabulary| Weights { vocabulary, terms: weighted(edition, vocabulary) });
    let view = Method {
        page: edition.frame("how-we-rate", &paths::how_we_rate()),
        grades: grades(edition),
        waiting: waiting(),
        weights: weights.collect(),
        delays: delays(edition),
        ages: Age::ALL.into_iter().map(Age::as_str).collect(),
        source_kinds: weighted(edition, SourceKind::VOCABULARY),
        source_caveats: weighted(edition, SourceCaveat::VOCABULARY),
        examples: examples(edition),
    };
    context(edition, &view)
}

/// Bounds as `from`–`to`, from a table of upper bounds.
fn ranges<T: Copy>(rows: &[(T, u32)], least: u32) -> Vec<(T, u32, Option<u32>)> {
    let mut from = least;
    let mut ranges = Vec::with_capacity(rows.len());
    for (row, most) in rows {
        ranges.push((*row, from, (*most != u32::MAX).then_some(*most)));
        from = most.saturating_add(1);
    }
    ranges
}

fn grades(edition: &Edition<'_>) -> Vec<GradeBound> {
    let bound = |(grade, from, to)| GradeBound {
        grade: difficulty(grade),
        from,
        to,
        url: edition.url(&paths::difficulty(difficulty(grade))),
    };
    ranges(&THRESHOLDS, 0).into_iter().map(bound).collect()
}

fn waiting() -> Vec<WaitingPoints> {
    let rows: Vec<(u32, u32)> = WAITING_POINTS.iter().map(|(most, points)| (*points, *most)).collect();
    let row = |(points, from, to)| WaitingPoints { from, to, points };
    ranges(&rows, 0).into_iter().map(row).collect()
}

/// The terms of a vocabulary that have a weight, heaviest first.
fn weighted<'a>(edition: &Edition<'a>, vocabulary: &str) -> Vec<Weighted<'a>> {
    let terms = edition.site.checked.vocabularies.get(vocabulary).into_iter().flat_map(|known| known.terms.iter());
    let mut weighted: Vec<_> = terms
        .filter_map(|(key, term)| Some(Weighted { term: edition.term(vocabulary, key), points: term.weight? }))
        .collect();
    weighted.sort_by_key(|term| std::cmp::Reverse(term.points));
    weighted
}

fn delays<'a>(edition: &Edition<'a>) -> Vec<crate::view::Term<'a>> {
    let vocabulary = edition.site.checked.vocabularies.get(TimingKind::VOCABULARY);
    let terms = vocabulary.into_iter().flat_map(|known| known.terms.iter());
    let delaying = terms.filter(|(_, term)| term.delays == Some(true));
    delaying.map(|(key, _)| edition.term(TimingKind::VOCABULARY, key)).collect()
}

/// Of each grade that is a matter of points, the service whose rating has the most terms: it shows the most.
fn examples<'a>(edition: &Edition<'a>) -> Vec<Example<'a>> {
    let example = |(grade, _): &(schema::Difficulty, u32)| {
        let services = edition.site.checked.services.iter();
        let rated = services.filter_map(|(id, service)| Some((id, service, edition.site.facts.get(id.as_str())?)));
        let of_grade = rated.filter(|(_, _, facts)| facts.rating.grade == Some(*grade));
        let (id, service, facts) = of_grade.max_by_key(|(_, _, facts)| facts.rating.terms.len())?;
        Some(Example { service: edition.card_of(id.as_str())?, rating: rating(edition, service, facts) })
    };
    THRESHOLDS.iter().filter_map(example).collect()
}

#[cfg(test)]
mod tests {
    use super::waiting;

    #[test]
    fn ranges_meet_and_the_last_is_open() {
        let rows = waiting();
        assert_eq!(rows[0].from, 0);
        assert!(rows.windows(2).all(|pair| pair[0].to.unwrap() + 1 == pair[1].from));
        assert_eq!(rows.last().unwrap().to, None);
    }
}
