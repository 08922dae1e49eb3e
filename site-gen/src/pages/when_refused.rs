//! `/<lang>/when-refused/`: what to do when leaving is refused, in the order of the vocabulary.

use schema::{FallbackKind, Term};
use tera::Context;

use super::{Kind, PageError, Scope, View, context, single};
use crate::edition::Edition;
use crate::groups::Sighted;
use crate::parts::{Claims, Shelf, jurisdiction, sightings};
use crate::paths;
use crate::view::{Jurisdiction, RefusedAt, RefusedStep, WhenRefused};

/// What to do when leaving is refused.
pub(super) const WHEN_REFUSED: Kind = Kind {
    name: "when-refused",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::when_refused(),
    view: View::One(when_refused),
    listed: true,
};

/// How many services each step names.
const SHOWN: usize = 60;

fn when_refused(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    let vocabulary = edition.site.checked.vocabularies.get(FallbackKind::VOCABULARY);
    let terms: Vec<(&str, &Term)> = vocabulary.into_iter().flat_map(|vocabulary| vocabulary.terms.iter()).collect();
    let cited = terms.iter().flat_map(|(_, term)| term.sightings.iter()).flat_map(|sighting| &sighting.cites.0);
    let shelf = Shelf::only(edition, &edition.site.vocabulary_sources, cited);
    let steps = terms.iter().map(|(key, term)| step(edition, key, term, &shelf));
    let view = WhenRefused {
        page: edition.frame("when-refused", &paths::when_refused()),
        steps: steps.filter(|step| !(step.services.is_empty() && step.sightings.is_empty())).collect(),
        jurisdictions: jurisdictions(edition),
        sources: shelf.list(),
    };
    context(edition, &view)
}

fn step<'a>(edition: &Edition<'a>, key: &'a str, term: &'a Term, shelf: &Shelf<'_, 'a>) -> RefusedStep<'a> {
    let mut services = services(edition, key);
    let more = services.len().saturating_sub(SHOWN);
    services.truncate(SHOWN);
    RefusedStep {
        kind: edition.term(FallbackKind::VOCABULARY, key),
        sightings: sightings(edition, key, &term.sightings, shelf),
        services,
        more,
    }
}

/// What records say of this fallback, in the order of the language.
fn services<'a>(edition: &Edition<'a>, key: &str) -> Vec<RefusedAt<'a>> {
    let mut services = Vec::new();
    for Sighted { id, index } in edition.site.groups.of_fallback(key) {
        let service = edition.site.checked.services.get(&(*id).into());
        let (Some(card), Some(service)) = (edition.card_of(id), service) else {
            continue;
        };
        let shelf = Shelf::elsewhere(edition, &service.sources, card.url.clone());
        let mut fallback = Claims::new(edition, id, service, &shelf).fallback(*index);
        // Several services stand on this page.
        fallback.said.anchor = format!("{id}-{}", fallback.said.anchor);
        let service = card.clone();
        services.push(RefusedAt { service, fallback });
    }
    let order = &edition.language.order;
    services.sort_by(|a, b| order.compare(a.service.name.text, b.service.name.text));
    services
}

fn jurisdictions<'a>(edition: &Edition<'a>) -> Vec<Jurisdiction<'a>> {
    let records = edition.site.checked.jurisdictions.iter().map(|(code, record)| (&**code, record));
    let view = |(code, record): (&'a str, &'a schema::Jurisdiction)| {
        let page = edition.url(&paths::jurisdiction(code));
        jurisdiction(edition, code, record, &Shelf::elsewhere(edition, &record.sources, page), |_| false)
    };
    records.map(view).collect()
}
