//! The view of one way out.

use schema::{
    Basis, Channel, ConditionKind, EffectKind, Leaves, Outcome, Platform, ProofKind, Route, Service, TimingKind,
    UndoneBy,
};

use super::{Shelf, Standing, anchor, day_kind, host, route_anchor, self_service, standings};
use crate::edition::Edition;
use crate::facts::{delays, leaves};
use crate::view;

/// The view of a service's routes.
pub(crate) struct Routes<'e, 'a> {
    pub(crate) edition: &'e Edition<'a>,
    pub(crate) id: &'a str,
    pub(crate) service: &'a Service,
    pub(crate) shelf: &'e Shelf<'e, 'a>,
}

impl<'a> Routes<'_, 'a> {
    /// The route at this place of the record.
    pub(crate) fn route(&self, index: usize, best: bool) -> view::Route<'a> {
        let edition = self.edition;
        let route = &self.service.routes[index];
        let Route {
            id,
            channel,
            basis,
            platforms,
            since,
            until,
            url,
            email,
            phone,
            address,
            menu,
            steps,
            outcome,
            conditions: _,
            proof: _,
            timing: _,
            effects: _,
            note,
            cites,
        } = route;
        let at = format!("/routes/{index}");
        view::Route {
            id: id.as_str(),
            anchor: route_anchor(id.as_str()),
            best,
            channel: edition.term(Channel::VOCABULARY, channel.as_str()),
            by_law: *basis == Some(Basis::Law),
            self_service: self_service(route, edition.site.checked),
            platforms: platforms.iter().map(|platform| edition.term(Platform::VOCABULARY, platform.as_str())).collect(),
            since: since.map(|date| date.to_string()),
            until: until.map(|date| date.to_string()),
            url: url.as_ref().map(|url| url.as_str()),
            host: url.as_ref().and_then(|url| host(url.as_str())),
            email: email.as_ref().map(|email| email.as_str()),
            phone: phone.as_deref(),
            address: address.iter().map(|line| &**line).collect(),
            menu: menu.as_ref().and_then(|menu| self.menu(menu)),
            steps: steps.iter().map(|step| edition.text(step)).collect(),
            outcome: edition.term(Outcome::VOCABULARY, outcome.as_str()),
            leaves: match leaves(route, edition.site.checked) {
                Leaves::Wholly => "wholly",
                Leaves::Partly => "partly",
                Leaves::Not => "not",
                Leaves::Unknown => "unknown",
            },
            conditions: self.conditions(&at, route),
            proof: self.proof(&at, route),
            timing: self.timing(&at, route),
            effects: self.effects(&at, route),
            note: edition.note(note),
            said: self.shelf.said(anchor(&at), cites, Standing::default()),
        }
    }

    /// The labels as the app shows them are those that the record lists first.
    fn menu(&self, menu: &'a schema::Menu) -> Option<view::Menu<'a>> {
        let (lang, labels) = menu.iter().next()?;
        let wanted = &*self.edition.language.tag;
        let derivation = self.edition.language.derivation.as_ref();
        // Labels in the language that the page's is derived from are as the app shows them: they need no translation.
        let source = derivation.map(|derivation| derivation.from).filter(|from| *from != lang);
        let own = menu.get(wanted).filter(|_| lang != wanted);
        let converted = |label: &'a str| derivation.map_or(label, |derivation| derivation.converted(label));
        let translations = own.or_else(|| menu.get(source?));
        let labels = labels.iter().enumerate().map(|(index, label)| view::MenuLabel {
            label,
            translation: translations
                .and_then(|all| all.get(index))
                .map(|text| if own.is_some() { &**text } else { converted(text) }),
        });
        Some(view::Menu { lang, foreign: lang != wanted, labels: labels.collect() })
    }

    fn conditions(&self, at: &str, route: &'a Route) -> Vec<view::Condition<'a>> {
        let standings = standings(&route.conditions, &self.service.sources, |item| {
            (item.kind.as_str(), (item.period, item.count), &item.cites)
        });
        let mut conditions = Vec::with_capacity(standings.len());
        for (index, (item, standing)) in route.conditions.iter().zip(standings).enumerate() {
            let schema::Condition { kind, period, count, services, note, cites } = item;
            let earlier = route.conditions[..index].iter().filter(|other| other.kind == *kind).count();
            let number = if earlier == 0 { String::new() } else { format!("-{}", earlier + 1) };
            conditions.push(view::Condition {
                key: format!("{}/{}/{kind}{number}", self.id, route.id),
                kind: self.edition.term(ConditionKind::VOCABULARY, kind.as_str()),
                period: period.map(|period| period.to_string()),
                count: *count,
                services: services.iter().map(|id| self.edition.service_link(id)).collect(),
                note: self.edition.note(note),
                said: self.shelf.said(anchor(&format!("{at}/conditions/{index}")), cites, standing),
            });
        }
        conditions
    }

    fn proof(&self, at: &str, route: &'a Route) -> Vec<view::Proof<'a>> {
        let view = |(index, item): (usize, &'a schema::Proof)| {
            let schema::Proof { kind, note, cites } = item;
            view::Proof {
                kind: self.edition.term(ProofKind::VOCABULARY, kind.as_str()),
                note: self.edition.note(note),
                said: self.shelf.said(anchor(&format!("{at}/proof/{index}")), cites, Standing::default()),
            }
        };
        route.proof.iter().enumerate().map(view).collect()
    }

    fn timing(&self, at: &str, route: &'a Route) -> Vec<view::Timing<'a>> {
        let standings =
            standings(&route.timing, &self.service.sources, |item| (item.kind.as_str(), item.longest(), &item.cites));
        let view = |(index, (item, standing)): (usize, (&'a schema::Timing, Standing))| {
            let schema::Timing { kind, length, at_least, at_most, days, undone_by, note, cites } = item;
            view::Timing {
                delays: delays(kind, self.edition.site.checked),
                kind: self.edition.term(TimingKind::VOCABULARY, kind.as_str()),
                length: length.map(|length| length.to_string()),
                at_least: at_least.map(|length| length.to_string()),
                at_most: at_most.map(|length| length.to_string()),
                days: days.map(day_kind),
                undone_by: undone_by.iter().map(|act| self.edition.term(UndoneBy::VOCABULARY, act.as_str())).collect(),
                note: self.edition.note(note),
                said: self.shelf.said(anchor(&format!("{at}/timing/{index}")), cites, standing),
            }
        };
        route.timing.iter().zip(standings).enumerate().map(view).collect()
    }

    fn effects(&self, at: &str, route: &'a Route) -> Vec<view::Effect<'a>> {
        let standings =
            standings(&route.effects, &self.service.sources, |item| (item.kind.as_str(), item.period, &item.cites));
        let view = |(index, (item, standing)): (usize, (&'a schema::Effect, Standing))| {
            let schema::Effect { kind, period, services, note, cites } = item;
            view::Effect {
                kind: self.edition.term(EffectKind::VOCABULARY, kind.as_str()),
                period: period.map(|period| period.to_string()),
                services: services.iter().map(|id| self.edition.service_link(id)).collect(),
                note: self.edition.note(note),
                said: self.shelf.said(anchor(&format!("{at}/effects/{index}")), cites, standing),
            }
        };
        route.effects.iter().zip(standings).enumerate().map(view).collect()
    }
}
