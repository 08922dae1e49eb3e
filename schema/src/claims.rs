//! Every claim of a record in one list, with the place it stands at.
//!
//! What must hold for each claim (that it cites, that its terms exist, that its date is possible),
//! and what is counted per claim (freshness, confidence, statistics), goes through here.

use std::fmt::{self, Display, Formatter};

use crate::difficulty::Reported;
use crate::names::*;
use crate::route::*;
use crate::service::*;
use crate::source::Cites;
use crate::text::Localised;

/// Where a claim stands. It is shown as a JSON Pointer (RFC 6901): `/routes/0/proof/1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct At {
    route: Option<usize>,
    section: &'static str,
    index: Option<usize>,
}

impl Display for At {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        if let Some(route) = self.route {
            write!(formatter, "/routes/{route}")?;
        }
        write!(formatter, "/{}", self.section)?;
        self.index.map_or(Ok(()), |index| write!(formatter, "/{index}"))
    }
}

/// A statement of a record that stands on sources.
#[derive(Debug, Clone)]
pub struct Claim<'a> {
    /// Where it stands.
    pub at: At,
    /// The list it belongs to: `routes`, `proof`, `timing`, ….
    pub section: &'static str,
    /// The terms it uses, each with its vocabulary.
    pub terms: Vec<(&'static str, &'a str)>,
    /// Its prose, if any.
    pub note: Option<&'a Localised>,
    /// The sources it stands on.
    pub cites: &'a Cites,
}

/// All claims of a service, in the order of the record.
///
/// Every field is destructured: a new field does not compile until it is decided here whether it claims something.
pub fn of_service(service: &Service) -> Vec<Claim<'_>> {
    let Service {
        name: _,
        pinyin: _,
        aliases: _,
        operator: _,
        category: _,
        countries: _,
        domains: _,
        other_hosts,
        apps,
        part_of,
        relations,
        routes,
        inactivity,
        fallbacks,
        dark_patterns,
        history,
        reported,
        replies,
        sources: _,
    } = service;
    let mut claims = Claims::default();
    claims.list(None, "other_hosts", other_hosts, |OtherHost { host: _, reason, cites }| (vec![], Some(reason), cites));
    if let Some(Apps { android: _, ios: _, cites }) = apps {
        claims.push(None, "apps", None, (vec![], None, cites));
    }
    if let Some(PartOf { system: _, note, cites }) = part_of {
        claims.push(None, "part_of", None, (vec![], note.as_ref(), cites));
    }
    claims.list(None, "relations", relations, |Relation { kind, service: _, note, cites }| {
        (vec![(RelationKind::VOCABULARY, kind.as_str())], note.as_ref(), cites)
    });
    for (index, route) in routes.iter().enumerate() {
        of_route(&mut claims, index, route);
    }
    claims.list(None, "inactivity", inactivity, |Inactivity { after: _, outcome, note, cites }| {
        (vec![(Outcome::VOCABULARY, outcome.as_str())], note.as_ref(), cites)
    });
    claims.list(None, "fallbacks", fallbacks, |Fallback { kind, period: _, url: _, note, cites }| {
        (vec![(FallbackKind::VOCABULARY, kind.as_str())], note.as_ref(), cites)
    });
    claims.list(None, "dark_patterns", dark_patterns, |pattern| {
        let DarkPattern { kind, route: _, observed: _, mended: _, note, cites } = pattern;
        (vec![(DarkPatternKind::VOCABULARY, kind.as_str())], Some(note), cites)
    });
    claims.list(None, "history", history, |Event { on: _, event, note, cites }| {
        (vec![(EventKind::VOCABULARY, event.as_str())], note.as_ref(), cites)
    });
    claims.list(None, "reported", reported, |Reported { by: _, difficulty: _, as_of: _, cites }| (vec![], None, cites));
    claims.list(None, "replies", replies, |Reply { on: _, text, cites }| (vec![], Some(text), cites));
    claims.0
}

fn of_route<'a>(claims: &mut Claims<'a>, number: usize, route: &'a Route) {
    let Route {
        id: _,
        channel,
        basis: _,
        platforms,
        since: _,
        until: _,
        url: _,
        email: _,
        phone: _,
        address: _,
        menu: _,
        steps: _,
        outcome,
        conditions,
        proof,
        timing,
        effects,
        note,
        cites,
    } = route;
    let mut terms = vec![(Channel::VOCABULARY, channel.as_str()), (Outcome::VOCABULARY, outcome.as_str())];
    terms.extend(platforms.iter().map(|platform| (Platform::VOCABULARY, platform.as_str())));
    claims.push(None, "routes", Some(number), (terms, note.as_ref(), cites));
    claims.list(Some(number), "conditions", conditions, |condition| {
        let Condition { kind, period: _, count: _, services: _, note, cites } = condition;
        (vec![(ConditionKind::VOCABULARY, kind.as_str())], note.as_ref(), cites)
    });
    claims.list(Some(number), "proof", proof, |Proof { kind, note, cites }| {
        (vec![(ProofKind::VOCABULARY, kind.as_str())], note.as_ref(), cites)
    });
    claims.list(Some(number), "timing", timing, |timing| {
        let Timing { kind, length: _, at_least: _, at_most: _, days: _, undone_by, note, cites } = timing;
        let mut terms = vec![(TimingKind::VOCABULARY, kind.as_str())];
        terms.extend(undone_by.iter().map(|act| (UndoneBy::VOCABULARY, act.as_str())));
        (terms, note.as_ref(), cites)
    });
    claims.list(Some(number), "effects", effects, |Effect { kind, period: _, services: _, note, cites }| {
        (vec![(EffectKind::VOCABULARY, kind.as_str())], note.as_ref(), cites)
    });
}

type Parts<'a> = (Vec<(&'static str, &'a str)>, Option<&'a Localised>, &'a Cites);

#[derive(Default)]
struct Claims<'a>(Vec<Claim<'a>>);

impl<'a> Claims<'a> {
    fn push(&mut self, route: Option<usize>, section: &'static str, index: Option<usize>, parts: Parts<'a>) {
        let (terms, note, cites) = parts;
        self.0.push(Claim { at: At { route, section, index }, section, terms, note, cites });
    }

    fn list<T>(
        &mut self,
        route: Option<usize>,
        section: &'static str,
        items: &'a [T],
        parts: impl Fn(&'a T) -> Parts<'a>,
    ) {
        for (index, item) in items.iter().enumerate() {
            self.push(route, section, Some(index), parts(item));
        }
    }
}
