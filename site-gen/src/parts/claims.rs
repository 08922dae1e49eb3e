//! Views of a record's claims beside its routes.

use schema::{DarkPatternKind, EventKind, FallbackKind, Outcome, RelationKind, Service, Sighting};

use super::cards::reporter;
use super::route::Routes;
use super::{Shelf, Standing, host, route_anchor, standings};
use crate::edition::Edition;
use crate::facts::difficulty;
use crate::view;

/// The views of one service's claims.
pub struct Claims<'e, 'a> {
    edition: &'e Edition<'a>,
    id: &'a str,
    service: &'a Service,
    shelf: &'e Shelf<'e, 'a>,
}

impl<'e, 'a> Claims<'e, 'a> {
    /// The claims of this service, with sources as `shelf` numbers them.
    pub fn new(edition: &'e Edition<'a>, id: &'a str, service: &'a Service, shelf: &'e Shelf<'e, 'a>) -> Self {
        Self { edition, id, service, shelf }
    }

    /// The route at this place of the record.
    pub fn route(&self, index: usize, best: bool) -> view::Route<'a> {
        let Self { edition, id, service, shelf } = *self;
        Routes { edition, id, service, shelf }.route(index, best)
    }

    /// The observation of a dark pattern at this place of the record.
    pub fn dark_pattern(&self, index: usize) -> view::DarkPattern<'a> {
        let schema::DarkPattern { kind, route, observed, mended, note, cites } = &self.service.dark_patterns[index];
        view::DarkPattern {
            kind: self.edition.term(DarkPatternKind::VOCABULARY, kind.as_str()),
            route_anchor: route.as_ref().map(|route| route_anchor(route.as_str())),
            observed: observed.to_string(),
            mended: mended.map(|date| date.to_string()),
            note: self.edition.text(note),
            said: self.said("dark_patterns", index, cites),
        }
    }

    /// What happens to unused accounts.
    pub fn inactivity(&self) -> Vec<view::Inactivity<'a>> {
        let standings = standings(&self.service.inactivity, &self.service.sources, |item| {
            (item.outcome.as_str(), item.after, &item.cites)
        });
        self.list(&self.service.inactivity, |index, item| {
            let schema::Inactivity { after, outcome, note, cites } = item;
            view::Inactivity {
                after: after.map(|period| period.to_string()),
                outcome: self.edition.term(Outcome::VOCABULARY, outcome.as_str()),
                note: self.edition.note(note),
                said: self.shelf.said(format!("inactivity-{index}"), cites, standings[index]),
            }
        })
    }

    /// What to do instead.
    pub fn fallbacks(&self) -> Vec<view::Fallback<'a>> {
        (0..self.service.fallbacks.len()).map(|index| self.fallback(index)).collect()
    }

    /// The fallback at this place of the record.
    pub fn fallback(&self, index: usize) -> view::Fallback<'a> {
        let schema::Fallback { kind, period, url, note, cites } = &self.service.fallbacks[index];
        view::Fallback {
            kind: self.edition.term(FallbackKind::VOCABULARY, kind.as_str()),
            period: period.map(|period| period.to_string()),
            url: url.as_ref().map(|url| url.as_str()),
            host: url.as_ref().and_then(|url| host(url.as_str())),
            note: self.edition.note(note),
            said: self.said("fallbacks", index, cites),
        }
    }

    /// What changed, the latest first.
    pub fn history(&self) -> Vec<view::Event<'a>> {
        history(self.edition, &self.service.history, self.shelf)
    }

    /// Difficulty as others report it.
    pub fn reported(&self) -> Vec<view::Reported<'a>> {
        self.list(&self.service.reported, |index, item| {
            let schema::Reported { by, difficulty: word, as_of, cites } = item;
            view::Reported {
                by: by.as_str(),
                name: reporter(self.service, item),
                difficulty: difficulty(*word),
                as_of: as_of.to_string(),
                said: self.said("reported", index, cites),
            }
        })
    }

    /// What the operator answered.
    pub fn replies(&self) -> Vec<view::Reply<'a>> {
        self.list(&self.service.replies, |index, item| {
            let schema::Reply { on, text, cites } = item;
            view::Reply { on: on.to_string(), text: self.edition.text(text), said: self.said("replies", index, cites) }
        })
    }

    /// How the account hangs together with others.
    pub fn relations(&self) -> Vec<view::Relation<'a>> {
        let relations = self.list(&self.service.relations, |index, item| {
            let schema::Relation { kind, service, note, cites } = item;
            Some(view::Relation {
                kind: self.edition.term(RelationKind::VOCABULARY, kind.as_str()),
                service: self.edition.card_of(service.as_str())?,
                note: self.edition.note(note),
                said: self.said("relations", index, cites),
            })
        });
        relations.into_iter().flatten().collect()
    }

    /// Hosts outside the service's domains that its routes may lead to.
    pub fn other_hosts(&self) -> Vec<view::OtherHost<'a>> {
        self.list(&self.service.other_hosts, |index, item| {
            let schema::OtherHost { host, reason, cites } = item;
            view::OtherHost {
                host: host.as_str(),
                reason: self.edition.text(reason),
                said: self.said("other_hosts", index, cites),
            }
        })
    }

    fn list<T, V>(&self, items: &'a [T], view: impl Fn(usize, &'a T) -> V) -> Vec<V> {
        items.iter().enumerate().map(|(index, item)| view(index, item)).collect()
    }

    fn said(&self, list: &str, index: usize, cites: &'a schema::Cites) -> view::Said {
        self.shelf.said(super::anchor(&format!("/{list}/{index}")), cites, Standing::default())
    }
}

/// Sightings of a term at services that the sources do not name. `name` begins their HTML ids.
pub fn sightings<'a>(
    edition: &Edition<'a>,
    name: &str,
    sightings: &'a [Sighting],
    shelf: &Shelf<'_, 'a>,
) -> Vec<view::Sighting<'a>> {
    let view = |(index, sighting): (usize, &'a Sighting)| {
        let Sighting { observed, note, cites } = sighting;
        view::Sighting {
            observed: observed.map(|date| date.to_string()),
            note: edition.text(note),
            said: shelf.said(super::anchor(&format!("{name}-{index}")), cites, Standing::default()),
        }
    };
    sightings.iter().enumerate().map(view).collect()
}

/// What changed, the latest first.
pub fn history<'a>(edition: &Edition<'a>, events: &'a [schema::Event], shelf: &Shelf<'_, 'a>) -> Vec<view::Event<'a>> {
    let view = |(index, item): (usize, &'a schema::Event)| {
        let schema::Event { on, event, note, cites } = item;
        let view = view::Event {
            on: on.to_string(),
            kind: edition.term(EventKind::VOCABULARY, event.as_str()),
            note: edition.note(note),
            said: shelf.said(format!("history-{index}"), cites, Standing::default()),
        };
        (on.latest(), view)
    };
    let mut events: Vec<_> = events.iter().enumerate().map(view).collect();
    events.sort_by_key(|(on, _)| std::cmp::Reverse(*on));
    events.into_iter().map(|(_, event)| event).collect()
}
