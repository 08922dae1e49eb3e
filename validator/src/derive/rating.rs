//! Difficulty, from typed facts, by a published formula.
//!
//! A route costs the weight of its channel, of each proof and of each condition, and points for the days that
//! pass before the account is gone. The first current route that removes the account wholly counts: a record lists
//! the best first. (The cheapest would be the one least is known of.) Its dark patterns that are not known to be
//! mended, and that concern that route or no route in particular, are added. Weights are in the vocabulary;
//! [`WAITING_POINTS`] and [`THRESHOLDS`] are here. Of a range of time the shorter end counts: that much is certain.
//!
//! Two claims of one kind that disagree are both kept in a record; the one that was last known true counts.
//!
//! A route that only a privacy law opens counts where no other removes the account wholly: the grade is `limited`
//! then, whatever the route costs, unless another current route may yet lead out. Where no route removes the account
//! wholly, but it is known that the way there is refused or not offered, the grade is `impossible`. Everything else
//! has no grade.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schema::{
    Channel, Cites, ConditionKind, DarkPatternKind, Difficulty, Leaves, Outcome, ProofKind, Route, Service, Sources,
    Timing, TimingKind,
};
use serde::Serialize;

use crate::catalogue::Catalogue;

/// Points by the days that pass before the account is gone: the first row whose bound is not exceeded counts.
pub const WAITING_POINTS: [(u32, u32); 5] = [(1, 0), (7, 1), (15, 2), (30, 3), (u32::MAX, 5)];

/// The most points that each grade allows, easiest first.
pub const THRESHOLDS: [(Difficulty, u32); 3] =
    [(Difficulty::Easy, 3), (Difficulty::Medium, 8), (Difficulty::Hard, u32::MAX)];

/// One addend of a rating.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Points {
    /// The claim that it comes from, as a JSON Pointer into the record.
    pub at: String,
    /// The vocabulary of the term.
    pub vocabulary: &'static str,
    /// The term.
    pub term: String,
    /// What it adds.
    pub points: u32,
    /// The days that pass, for a timing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<u32>,
}

/// How hard it is to leave, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rating {
    /// The grade; none when the record holds too few facts.
    pub grade: Option<Difficulty>,
    /// The sum of the addends.
    pub total: u32,
    /// The index of the route that was rated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub route: Option<usize>,
    /// The addends, in the order of the record.
    pub terms: Vec<Points>,
}

/// Rates a service from its facts alone.
pub fn rate(service: &Service, catalogue: &Catalogue) -> Rating {
    let rater = Rater { service, catalogue };
    match rater.way() {
        Way::Out(index, route) => {
            let mut terms = rater.of_route(index, route);
            terms.extend(rater.of_dark_patterns(route));
            let total = terms.iter().map(|term| term.points).sum();
            let grade = if is_open(route) { grade_for(total) } else { Difficulty::Limited };
            Rating { grade: Some(grade), total, route: Some(index), terms }
        }
        Way::Denied(index) => {
            Rating { grade: Some(Difficulty::Impossible), total: 0, route: Some(index), terms: Vec::new() }
        }
        Way::Unknown => Rating { grade: None, total: 0, route: None, terms: Vec::new() },
    }
}

/// Whether a service has a grade, whichever it is.
pub(crate) fn is_rated(service: &Service, catalogue: &Catalogue) -> bool {
    !matches!(Rater { service, catalogue }.way(), Way::Unknown)
}

/// Where the current routes of a service lead.
enum Way<'a> {
    /// By this route, which has this index, the account is removed wholly.
    Out(usize, &'a Route),
    /// The way out is refused or not offered; the route with this index says so.
    Denied(usize),
    Unknown,
}

fn is_open(route: &Route) -> bool {
    route.basis.is_none()
}

fn grade_for(total: u32) -> Difficulty {
    THRESHOLDS.iter().find(|(_, most)| total <= *most).map_or(Difficulty::Hard, |(grade, _)| *grade)
}

struct Rater<'a> {
    service: &'a Service,
    catalogue: &'a Catalogue,
}

impl<'a> Rater<'a> {
    fn way(&self) -> Way<'a> {
        let current = || self.service.routes.iter().enumerate().filter(|(_, route)| route.until.is_none());
        let leads_out = |route: &Route| self.leaves(route) == Leaves::Wholly && self.is_known_well_enough(route);
        let may_lead_out = |route: &Route| matches!(self.leaves(route), Leaves::Wholly | Leaves::Unknown);
        let offered = current().any(|(_, route)| is_open(route) && may_lead_out(route));
        let open = current().find(|(_, route)| is_open(route) && leads_out(route));
        let by_law = || current().find(|(_, route)| !offered && !is_open(route) && leads_out(route));
        let denied = || current().find(|(_, route)| !offered && self.leaves(route) == Leaves::Not);
        match open.or_else(by_law) {
            Some((index, route)) => Way::Out(index, route),
            None => denied().map_or(Way::Unknown, |(index, _)| Way::Denied(index)),
        }
    }

    fn weight(&self, vocabulary: &str, term: &str) -> u32 {
        self.catalogue.term(vocabulary, term).and_then(|term| term.weight).unwrap_or(0).into()
    }

    fn leaves(&self, route: &Route) -> Leaves {
        let outcome = self.catalogue.term(Outcome::VOCABULARY, route.outcome.as_str());
        outcome.and_then(|term| term.leaves).unwrap_or(Leaves::Unknown)
    }

    /// A route that names nothing but its channel says too little to be called easy.
    fn is_known_well_enough(&self, route: &Route) -> bool {
        let Route { url, menu, steps, conditions, proof, timing, email, phone, address, .. } = route;
        url.is_some()
            || menu.is_some()
            || email.is_some()
            || phone.is_some()
            || !address.is_empty()
            || !(steps.is_empty() && conditions.is_empty() && proof.is_empty() && timing.is_empty())
    }

    fn of_route(&self, index: usize, route: &Route) -> Vec<Points> {
        let at = format!("/routes/{index}");
        let channel = route.channel.as_str();
        let mut terms = vec![self.term(at.clone(), Channel::VOCABULARY, channel)];
        terms.extend(self.listed(&at, "conditions", ConditionKind::VOCABULARY, &route.conditions, |item| {
            (item.kind.as_str(), &item.cites)
        }));
        terms.extend(
            self.listed(&at, "proof", ProofKind::VOCABULARY, &route.proof, |item| (item.kind.as_str(), &item.cites)),
        );
        terms.extend(self.of_timing(&at, &route.timing));
        terms
    }

    fn listed<T>(
        &self,
        at: &str,
        section: &str,
        vocabulary: &'static str,
        items: &[T],
        parts: impl Fn(&T) -> (&str, &Cites),
    ) -> Vec<Points> {
        latest_of_each_kind(items, &self.service.sources, &parts)
            .into_iter()
            .map(|index| self.term(format!("{at}/{section}/{index}"), vocabulary, parts(&items[index]).0))
            .collect()
    }

    fn of_timing(&self, at: &str, timing: &[Timing]) -> Vec<Points> {
        let chosen =
            latest_of_each_kind(timing, &self.service.sources, &|item: &Timing| (item.kind.as_str(), &item.cites));
        chosen
            .into_iter()
            .filter_map(|index| {
                let item = &timing[index];
                let delays = self.catalogue.term(TimingKind::VOCABULARY, item.kind.as_str())?.delays?;
                let days = item.certain_days().filter(|_| delays)?;
                let points = WAITING_POINTS.iter().find(|(most, _)| days <= *most).map_or(0, |(_, points)| *points);
                Some(Points {
                    at: format!("{at}/timing/{index}"),
                    vocabulary: TimingKind::VOCABULARY,
                    term: item.kind.to_string(),
                    points,
                    days: Some(days),
                })
            })
            .collect()
    }

    fn of_dark_patterns(&self, rated: &Route) -> Vec<Points> {
        let patterns = &self.service.dark_patterns;
        latest_of_each_kind(patterns, &self.service.sources, &|item: &schema::DarkPattern| {
            (item.kind.as_str(), &item.cites)
        })
        .into_iter()
        .filter(|index| {
            patterns[*index].mended.is_none() && patterns[*index].route.as_ref().is_none_or(|route| *route == rated.id)
        })
        .map(|index| {
            self.term(format!("/dark_patterns/{index}"), DarkPatternKind::VOCABULARY, patterns[index].kind.as_str())
        })
        .collect()
    }

    fn term(&self, at: String, vocabulary: &'static str, term: &str) -> Points {
        Points { at, vocabulary, term: term.to_owned(), points: self.weight(vocabulary, term), days: None }
    }
}

/// For each kind, the index of the item that was last known true; the first of equals.
fn latest_of_each_kind<'a, T>(
    items: &'a [T],
    sources: &Sources,
    parts: &impl Fn(&'a T) -> (&'a str, &'a Cites),
) -> Vec<usize> {
    let last_known = |cites: &Cites| -> Option<Date> {
        cites.0.iter().filter_map(|id| sources.get(id)?.last_known()).map(|date| date.latest()).max()
    };
    let mut chosen: BTreeMap<&str, (Option<Date>, usize)> = BTreeMap::new();
    for (index, item) in items.iter().enumerate() {
        let (kind, cites) = parts(item);
        let date = last_known(cites);
        let entry = chosen.entry(kind).or_insert((date, index));
        if date > entry.0 {
            *entry = (date, index);
        }
    }
    let mut indices: Vec<usize> = chosen.into_values().map(|(_, index)| index).collect();
    indices.sort_unstable();
    indices
}
