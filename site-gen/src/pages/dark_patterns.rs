//! `/<lang>/dark-patterns/` and `/<lang>/dark-patterns/<kind>/`.

use std::cmp::Reverse;

use schema::{DarkPatternKind, Motive, Risk, SourceId, Term, Vocabulary};
use tera::Context;

use super::{Kind, PageError, Paged, Scope, View, context, found, frame_of_page, single};
use crate::edition::Edition;
use crate::groups::Sighted;
use crate::lists::{pages, range};
use crate::parts::{Claims, Shelf, Standing, anchor, pager, sightings};
use crate::paths;
use crate::site::Site;
use crate::view::{DarkPatternPage, DarkPatterns, Entry, Observation, Outside, Said, Seen};

/// The list of dark patterns.
pub(super) const DARK_PATTERNS: Kind = Kind {
    name: "dark-patterns",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::dark_patterns(),
    view: View::One(dark_patterns),
    listed: true,
};

/// One dark pattern.
pub(super) const DARK_PATTERN: Kind = Kind {
    name: "dark-pattern",
    scope: Scope::Language,
    keys: terms,
    path: paths::dark_pattern,
    view: View::Paged(Paged {
        pages: |edition, key| pages(edition.site.groups.of_dark_pattern(key).len()),
        page: dark_pattern,
        twins: true,
    }),
    listed: true,
};

fn vocabulary<'a>(site: &Site<'a>, kind: &str) -> Option<&'a Vocabulary> {
    site.checked.vocabularies.get(kind)
}

fn terms<'a>(site: &Site<'a>) -> Vec<&'a str> {
    let vocabulary = vocabulary(site, DarkPatternKind::VOCABULARY);
    vocabulary.into_iter().flat_map(|vocabulary| vocabulary.terms.keys()).collect()
}

/// Every dark pattern, in the order of the vocabulary, with the number of services that show it.
pub(super) fn entries<'a>(edition: &Edition<'a>) -> Vec<Entry<'a>> {
    // A pattern may have been observed at one service more than once.
    let count = |key: &str| {
        let mut ids: Vec<_> = edition.site.groups.of_dark_pattern(key).iter().map(|sighted| sighted.id).collect();
        ids.dedup();
        ids.len()
    };
    let entry = |key: &'a str| {
        let term = edition.term(DarkPatternKind::VOCABULARY, key);
        Entry {
            key,
            label: Some(term.label),
            definition: Some(term.definition),
            url: term.url().unwrap_or_default().to_owned(),
            count: count(key),
        }
    };
    terms(edition.site).into_iter().map(entry).collect()
}

fn dark_patterns(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    let kind = DarkPatternKind::VOCABULARY;
    let (motives, risks) = (Motive::VOCABULARY, Risk::VOCABULARY);
    // Both vocabularies stand on one page, so their sources are numbered together.
    let both = [motives, risks].into_iter().filter_map(|kind| vocabulary(edition.site, kind));
    let shelf = Shelf::only(edition, &edition.site.vocabulary_sources, both.flat_map(all_cited));
    let view = DarkPatterns {
        page: edition.frame("dark-patterns", &paths::dark_patterns()),
        definition: edition.text(&found(vocabulary(edition.site, kind), kind)?.definition),
        entries: entries(edition),
        motives: seen(edition, motives, &shelf),
        risks: seen(edition, risks, &shelf),
        sources: shelf.list(),
    };
    context(edition, &view)
}

/// The terms of a vocabulary with their sightings.
fn seen<'a>(edition: &Edition<'a>, kind: &'static str, shelf: &Shelf<'_, 'a>) -> Vec<Seen<'a>> {
    let terms = vocabulary(edition.site, kind).into_iter().flat_map(|vocabulary| vocabulary.terms.iter());
    let view = |(key, term): (&'a str, &'a Term)| {
        let name = format!("{kind}-{key}");
        Seen {
            term: edition.term(kind, key),
            sightings: sightings(edition, &name, &term.sightings, shelf),
            said: said(&name, term, shelf),
        }
    };
    terms.map(view).collect()
}

/// Who speaks of the notion itself.
fn said<'a>(name: &str, term: &'a Term, shelf: &Shelf<'_, 'a>) -> Option<Said> {
    let cites = term.cites.as_ref()?;
    Some(shelf.said(anchor(name), cites, Standing::default()))
}

/// The sources that a vocabulary's terms and sightings cite.
fn all_cited(vocabulary: &Vocabulary) -> impl Iterator<Item = &SourceId> {
    vocabulary.terms.iter().flat_map(|(_, term)| cited(term))
}

fn cited(term: &Term) -> impl Iterator<Item = &SourceId> {
    let own = term.cites.iter();
    let seen = term.sightings.iter().map(|sighting| &sighting.cites);
    own.chain(seen).flat_map(|cites| cites.0.iter())
}

fn dark_pattern<'a>(edition: &Edition<'a>, key: &'a str, number: usize) -> Result<Context, PageError> {
    let vocabulary = found(vocabulary(edition.site, DarkPatternKind::VOCABULARY), key)?;
    let term = found(vocabulary.terms.get(key), key)?;
    let shelf = Shelf::only(edition, &edition.site.vocabulary_sources, cited(term));
    let observations = observations(edition, key);
    let total = observations.len();
    let url = |number| edition.url(&paths::numbered(paths::dark_pattern(key), number));
    let view = DarkPatternPage {
        page: frame_of_page(edition, "dark-pattern", paths::dark_pattern(key), number),
        term: edition.term(DarkPatternKind::VOCABULARY, key),
        weight: term.weight.unwrap_or(0),
        same_as: term.same_as.iter().filter_map(|id| outside(id.as_str())).collect(),
        observations: observations[range(total, number)].iter().filter_map(|one| observation(edition, *one)).collect(),
        pager: pager(total, number, url),
        said: said("term", term, &shelf),
        sightings: sightings(edition, "sighting", &term.sightings, &shelf),
        sources: shelf.list(),
        others: entries(edition),
    };
    context(edition, &view)
}

fn outside(id: &str) -> Option<Outside<'_>> {
    let (taxonomy, name) = id.split_once(':')?;
    Some(Outside { taxonomy, name })
}

/// Every observation of the pattern, the latest first, then in the order of the language.
fn observations<'a>(edition: &Edition<'a>, key: &str) -> Vec<Sighted<'a>> {
    let observed = |sighted: &Sighted<'a>| {
        let service = edition.site.checked.services.get(&sighted.id.into())?;
        Some((Reverse(service.dark_patterns[sighted.index].observed.latest()), edition.place_of(sighted.id)?, *sighted))
    };
    let mut all: Vec<_> = edition.site.groups.of_dark_pattern(key).iter().filter_map(observed).collect();
    all.sort();
    all.into_iter().map(|(_, _, sighted)| sighted).collect()
}

fn observation<'a>(edition: &Edition<'a>, Sighted { id, index }: Sighted<'a>) -> Option<Observation<'a>> {
    let card = edition.card_of(id)?;
    let service = edition.site.checked.services.get(&id.into())?;
    let shelf = Shelf::elsewhere(edition, &service.sources, card.url.clone());
    let mut seen = Claims::new(edition, id, service, &shelf).dark_pattern(index);
    // Several services stand on this page.
    seen.said.anchor = format!("{id}-{}", seen.said.anchor);
    Some(Observation { service: card, seen })
}
