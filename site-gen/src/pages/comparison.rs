//! `/<lang>/numbers/justdeleteme/` and its cells: our grades held against those of JustDeleteMe.

use std::cmp::Reverse;

use schema::Difficulty;
use tera::Context;

use super::{Kind, PageError, Paged, Scope, View, context, frame_of_page, single};
use crate::comparison::{CELLS, LIST, REASONS, cell, reason, reported};
use crate::edition::Edition;
use crate::facts::{GRADES, UNRATED, difficulty};
use crate::lists::{Listed, Topic, pages, range};
use crate::parts::{Shelf, anchor, pager, rating};
use crate::paths;
use crate::view::{
    CellCount, Compared, ComparisonCell, ComparisonPage, ComparisonRow, RatingTerm, ReasonCount, Source,
};

/// The table.
pub(super) const COMPARISON: Kind = Kind {
    name: "comparison",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::comparison(),
    view: View::One(comparison),
    listed: true,
};

/// The services in one of its cells.
pub(super) const CELL: Kind = Kind {
    name: "comparison-cell",
    scope: Scope::Language,
    keys: |_| CELLS.to_vec(),
    path: paths::comparison_cell,
    view: View::Paged(Paged {
        pages: |edition, key| match edition.site.comparison.of(key).len() {
            0 => 0,
            services => pages(services),
        },
        page: services,
        twins: true,
    }),
    listed: true,
};

/// What the list is called, and the publication of it that the latest of its words cites.
fn source<'a>(edition: &Edition<'a>) -> (&'a str, Vec<Source<'a>>) {
    let cited = edition.site.checked.services.values().filter_map(|service| {
        let (_, reported) = reported(service)?;
        let id = reported.cites.0.iter().find(|id| service.sources.contains_key(id))?;
        Some((reported.as_of.latest(), service, id, service.sources.get(id)?))
    });
    let Some((_, service, id, source)) = cited.max_by_key(|(on, ..)| *on) else { return (LIST, Vec::new()) };
    (&source.title, Shelf::only(edition, &service.sources, std::iter::once(id)).list())
}

fn comparison(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    let all = &edition.site.comparison;
    let (name, sources) = source(edition);
    let rows: Vec<_> = Difficulty::ALL.iter().map(|theirs| row(edition, *theirs)).collect();
    let count = |wanted: &dyn Fn(&ComparisonRow, &CellCount) -> bool| {
        let cells = rows.iter().flat_map(|row| row.cells.iter().map(move |cell| (row, cell)));
        cells.filter(|(row, cell)| wanted(row, cell)).map(|(_, cell)| cell.count).sum::<usize>()
    };
    let same = count(&|_, cell| cell.same);
    let view = ComparisonPage {
        page: edition.frame("comparison", &paths::comparison()),
        name,
        total: all.total(),
        rated: count(&|_, cell| cell.ours != UNRATED),
        near: count(&|row, cell| neighbours(row.theirs, cell.ours)),
        same,
        from: all.dates.map(|(first, _)| first.to_string()),
        to: all.dates.map(|(_, last)| last.to_string()),
        columns: GRADES.to_vec(),
        reasons: reasons(edition),
        different: all.total() - same,
        ours_younger: all.ours_younger,
        theirs_younger: all.theirs_younger,
        sources,
        rows,
    };
    context(edition, &view)
}

/// Whether two words stand one step apart on the way from easy to hard. The other words are no steps of it.
fn neighbours(theirs: &str, ours: &str) -> bool {
    let step = |word: &str| ["easy", "medium", "hard"].iter().position(|step| *step == word);
    matches!((step(theirs), step(ours)), (Some(a), Some(b)) if a.abs_diff(b) == 1)
}

fn row(edition: &Edition<'_>, theirs: Difficulty) -> ComparisonRow {
    let count = |ours: &'static str| {
        let key = cell(theirs, ours);
        let count = edition.site.comparison.of(key).len();
        let url = (count > 0).then(|| edition.url(&paths::comparison_cell(key)));
        CellCount { ours, count, same: ours == difficulty(theirs), url }
    };
    let cells: Vec<_> = GRADES.into_iter().map(count).collect();
    ComparisonRow { theirs: difficulty(theirs), total: cells.iter().map(|cell| cell.count).sum(), cells }
}

fn reasons(edition: &Edition<'_>) -> Vec<ReasonCount> {
    let known = &edition.site.comparison.reasons;
    let count = |key: &'static str| Some(ReasonCount { key, count: *known.get(key)? });
    let mut reasons: Vec<_> = REASONS.into_iter().filter_map(count).collect();
    reasons.sort_by_key(|reason| Reverse(reason.count));
    reasons
}

fn services<'a>(edition: &Edition<'a>, key: &'a str, number: usize) -> Result<Context, PageError> {
    let places = edition.lists().of(Topic::Comparison, key);
    let total = places.len();
    let url = |number| edition.url(&paths::numbered(paths::comparison_cell(key), number));
    let (theirs, ours) = key.split_once('-').unwrap_or_default();
    let word = |word: &str| GRADES.into_iter().find(|grade| *grade == word).unwrap_or(UNRATED);
    let view = ComparisonCell {
        page: frame_of_page(edition, "comparison-cell", paths::comparison_cell(key), number),
        name: source(edition).0,
        theirs: word(theirs),
        ours: word(ours),
        total,
        services: places[range(total, number)].iter().filter_map(|place| compared(edition, *place)).collect(),
        pager: pager(total, number, url),
    };
    context(edition, &view)
}

fn compared<'a>(edition: &Edition<'a>, place: usize) -> Option<Compared<'a>> {
    let listed = &edition.listed()[place];
    let (card, Listed { id: _, service, facts }) = (edition.card(listed), listed);
    let (index, reported) = reported(service)?;
    let reason = reason(reported.difficulty, &facts.rating);
    Some(Compared {
        their_date: reported.as_of.to_string(),
        their_place: format!("{}#{}", card.url, anchor(&format!("/reported/{index}"))),
        points: facts.rating.total,
        terms: if reason.is_some() { dearest(rating(edition, service, facts).terms) } else { Vec::new() },
        reason,
        service: card,
    })
}

/// What costs points, the dearest first.
pub(super) fn dearest(mut terms: Vec<RatingTerm<'_>>) -> Vec<RatingTerm<'_>> {
    terms.retain(|term| term.points > 0);
    terms.sort_by_key(|term| Reverse(term.points));
    terms
}

#[cfg(test)]
mod tests {
    use super::neighbours;

    #[test]
    fn limited_and_impossible_are_no_steps() {
        assert!(neighbours("easy", "medium") && neighbours("hard", "medium"));
        assert!(!neighbours("easy", "hard") && !neighbours("hard", "limited") && !neighbours("easy", "easy"));
    }
}
