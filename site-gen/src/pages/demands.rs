//! `/<lang>/conditions/…` and `/<lang>/proof/…`: what services demand before one may leave.

use std::cmp::Reverse;

use schema::{ConditionKind, ProofKind, Service};
use tera::Context;

use super::{Kind, PageError, Paged, Scope, View, context, found, frame_of_page, single};
use crate::edition::Edition;
use crate::groups::Demanded;
use crate::lists::{Topic, pages, range};
use crate::parts::{Shelf, Standing, anchor, pager};
use crate::paths;
use crate::site::Site;
use crate::view::{Demand, DemandPage, Demanding, Demands, Entry};

const CONDITION: &str = ConditionKind::VOCABULARY;
const PROOF: &str = ProofKind::VOCABULARY;

/// Every condition.
pub(super) const CONDITIONS: Kind = Kind {
    name: "demands",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::demands(CONDITION),
    view: View::One(|edition, _| demands(edition, CONDITION)),
    listed: true,
};

/// Every kind of proof.
pub(super) const PROOFS: Kind =
    Kind { path: |_| paths::demands(PROOF), view: View::One(|edition, _| demands(edition, PROOF)), ..CONDITIONS };

/// The services with one condition.
pub(super) const ONE_CONDITION: Kind = Kind {
    name: "demand",
    scope: Scope::Language,
    keys: |site| terms(site, CONDITION),
    path: |key| paths::demand(CONDITION, key),
    view: View::Paged(Paged {
        pages: |edition, key| pages(places(edition, CONDITION, key).len()),
        page: |edition, key, number| demand(edition, CONDITION, key, number),
        twins: true,
    }),
    listed: true,
};

/// The services that demand one kind of proof.
pub(super) const ONE_PROOF: Kind = Kind {
    keys: |site| terms(site, PROOF),
    path: |key| paths::demand(PROOF, key),
    view: View::Paged(Paged {
        pages: |edition, key| pages(places(edition, PROOF, key).len()),
        page: |edition, key, number| demand(edition, PROOF, key, number),
        twins: true,
    }),
    ..ONE_CONDITION
};

fn terms<'a>(site: &Site<'a>, vocabulary: &str) -> Vec<&'a str> {
    site.checked.vocabularies.get(vocabulary).into_iter().flat_map(|vocabulary| vocabulary.terms.keys()).collect()
}

/// The places of the services that demand it.
fn places<'e>(edition: &'e Edition<'_>, vocabulary: &str, key: &str) -> &'e [usize] {
    let topic = if vocabulary == CONDITION { Topic::Condition } else { Topic::Proof };
    edition.lists().of(topic, key)
}

/// Every term of the vocabulary, most often demanded first.
fn entries<'a>(edition: &Edition<'a>, vocabulary: &'static str) -> Vec<Entry<'a>> {
    let entry = |key: &'a str| {
        let term = edition.term(vocabulary, key);
        Entry {
            key,
            label: Some(term.label),
            definition: Some(term.definition),
            url: edition.url(&paths::demand(vocabulary, key)),
            count: places(edition, vocabulary, key).len(),
        }
    };
    let mut entries: Vec<_> = terms(edition.site, vocabulary).into_iter().map(entry).collect();
    entries.sort_by_key(|entry| Reverse(entry.count));
    entries
}

fn demands(edition: &Edition<'_>, vocabulary: &'static str) -> Result<Context, PageError> {
    let record = found(edition.site.checked.vocabularies.get(vocabulary), vocabulary)?;
    let view = Demands {
        page: edition.frame("demands", &paths::demands(vocabulary)),
        vocabulary,
        definition: edition.text(&record.definition),
        entries: entries(edition, vocabulary),
    };
    context(edition, &view)
}

fn demand<'a>(
    edition: &Edition<'a>,
    vocabulary: &'static str,
    key: &'a str,
    number: usize,
) -> Result<Context, PageError> {
    let term = found(edition.site.checked.term(vocabulary, key), key)?;
    let all = edition.site.groups.of_demand(vocabulary, key);
    let places = places(edition, vocabulary, key);
    let total = places.len();
    let path = paths::demand(vocabulary, key);
    let url = |number| edition.url(&paths::numbered(path.clone(), number));
    let own = |id: &str| {
        let start = all.partition_point(|demanded| demanded.id < id);
        all[start..].iter().take_while(|demanded| demanded.id == id).copied().collect::<Vec<_>>()
    };
    let services = places[range(total, number)].iter().map(|place| {
        let listed = &edition.listed()[*place];
        let (card, service) = (edition.card(listed), listed.service);
        let shelf = Shelf::elsewhere(edition, &service.sources, card.url.clone());
        let claim = |demanded| claim(edition, vocabulary, service, demanded, &shelf, &card.url);
        let claims = own(card.id).into_iter().map(claim).collect();
        Demanding { service: card, claims }
    });
    let view = DemandPage {
        page: frame_of_page(edition, "demand", path.clone(), number),
        vocabulary,
        term: edition.term(vocabulary, key),
        weight: term.weight.unwrap_or(0),
        total,
        services: services.collect(),
        pager: pager(total, number, url),
        others: entries(edition, vocabulary),
    };
    context(edition, &view)
}

fn claim<'a>(
    edition: &Edition<'a>,
    vocabulary: &str,
    service: &'a Service,
    Demanded { route: at, index, .. }: Demanded<'_>,
    shelf: &Shelf<'_, 'a>,
    page: &str,
) -> Demand<'a> {
    let route = &service.routes[at];
    let channel = edition.term(schema::Channel::VOCABULARY, route.channel.as_str()).label;
    let (section, period, count, note, cites) = if vocabulary == CONDITION {
        let schema::Condition { kind: _, period, count, services: _, note, cites } = &route.conditions[index];
        ("conditions", period.map(|period| period.to_string()), *count, note, cites)
    } else {
        let schema::Proof { kind: _, note, cites } = &route.proof[index];
        ("proof", None, None, note, cites)
    };
    let place = anchor(&format!("/routes/{at}/{section}/{index}"));
    let url = format!("{page}#{place}");
    Demand {
        channel,
        url,
        period,
        count,
        note: edition.note(note),
        said: shelf.said(place, cites, Standing::default()),
    }
}
