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
    let services = services(edition, key);
    let more = services.len().saturating_sub(SHOWN);
    RefusedStep {
        kind: edition.term(FallbackKind::VOCABULARY, key),
        sightings: sightings(edition, key, &term.sightings, shelf),
        services: services.into_iter().take(SHOWN).filter_map(|one| refused_at(edition, one)).collect(),
        more,
    }
}

/// Where this fallback is named, in the order of the language.
fn services<'a>(edition: &Edition<'a>, key: &str) -> Vec<Sighted<'a>> {
    let mut services = edition.site.groups.of_fallback(key).to_vec();
    services.sort_by_key(|sighted| (edition.place_of(sighted.id), sighted.index));
    services
}

/// What a record says of it.
fn refused_at<'a>(edition: &Edition<'a>, Sighted { id, index }: Sighted<'a>) -> Option<RefusedAt<'a>> {
    let card = edition.card_of(id)?;
    let service = edition.site.checked.services.get(&id.into())?;
    let shelf = Shelf::elsewhere(edition, &service.sources, card.url.clone());
    let mut fallback = Claims::new(edition, id, service, &shelf).fallback(index);
    // Several services stand on this page.
    fallback.said.anchor = format!("{id}-{}", fallback.said.anchor);
    Some(RefusedAt { service: card, fallback })
}

fn jurisdictions<'a>(edition: &Edition<'a>) -> Vec<Jurisdiction<'a>> {
    let records = edition.site.checked.jurisdictions.iter().map(|(code, record)| (&**code, record));
    let view = |(code, record): (&'a str, &'a schema::Jurisdiction)| {
        let page = edition.url(&paths::jurisdiction(code));
        jurisdiction(edition, code, record, &Shelf::elsewhere(edition, &record.sources, page), |_| false)
    };
    records.map(view).collect()
}
