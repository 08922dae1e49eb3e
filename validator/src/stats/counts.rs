//! What is counted over a set of services.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use schema::{Difficulty, Route, Service, SourceKind, claims};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::catalogue::Catalogue;
use crate::derive::{Age, Confidence, Freshness, confidence, rate};
use crate::rules::spots;

/// How many there are of each.
pub type Tally = BTreeMap<String, usize>;

/// The key under which services without a grade are counted.
pub(super) const UNRATED: &str = "unrated";

/// What is counted over a set of services. Every class of a closed list is there, also when it counts nothing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Counts {
    /// Services.
    pub services: usize,
    /// Services by derived difficulty; `unrated` are those of which too little is known.
    pub grades: Tally,
    /// Services by how long ago their routes were last known to be so.
    pub freshness: Tally,
    /// Routes that are not known to be gone.
    pub routes: usize,
    /// These routes by channel.
    pub channels: Tally,
    /// These routes by outcome.
    pub outcomes: Tally,
    /// Claims.
    pub claims: usize,
    /// Claims that cite at least one source that is listed.
    pub cited: usize,
    /// Claims by kind of source; a claim with sources of two kinds counts for both.
    pub source_kinds: Tally,
    /// Claims by year of publication of a source (else the year a copy was seen, else `undated`), counted likewise.
    pub source_years: Tally,
    /// Claims by how long ago they were last known to be true.
    pub claim_freshness: Tally,
    /// Claims by how much they can be relied on.
    pub confidence: Tally,
    /// How far texts are translated.
    pub translations: Translations,
}

/// How far the texts of services are translated.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translations {
    /// Texts for readers: names, steps, menus, notes.
    pub texts: usize,
    /// These texts by language.
    pub languages: Tally,
    /// Services of which every text is there in English and in Chinese.
    pub complete_services: usize,
}

/// The languages in which a record is complete.
const COMPLETE: [&str; 2] = ["en", "zh"];

impl Default for Counts {
    fn default() -> Self {
        let none = |keys: &[&str]| keys.iter().map(|key| ((*key).to_owned(), 0)).collect::<Tally>();
        let ages = Age::ALL.map(Age::as_str);
        let mut grades = none(&Difficulty::ALL.map(Difficulty::as_str));
        grades.insert(UNRATED.to_owned(), 0);
        Self {
            services: 0,
            grades,
            freshness: none(&ages),
            routes: 0,
            channels: Tally::new(),
            outcomes: Tally::new(),
            claims: 0,
            cited: 0,
            source_kinds: Tally::new(),
            source_years: Tally::new(),
            claim_freshness: none(&ages),
            confidence: none(&[Confidence::Low, Confidence::Middle, Confidence::High].map(Confidence::as_str)),
            translations: Translations::default(),
        }
    }
}

impl Counts {
    /// Counts one service more.
    pub(super) fn add(&mut self, service: &Service, catalogue: &Catalogue, today: Date) {
        self.services += 1;
        let grade = rate(service, catalogue).grade;
        count(&mut self.grades, grade.map_or(UNRATED, Difficulty::as_str));
        count(&mut self.freshness, Freshness::of_service(service, today).age.as_str());
        service.routes.iter().filter(|route| route.until.is_none()).for_each(|route| self.add_route(route));
        for claim in claims::of_service(service) {
            self.add_claim(service, &claim, catalogue, today);
        }
        self.add_texts(service);
    }

    fn add_route(&mut self, route: &Route) {
        self.routes += 1;
        count(&mut self.channels, route.channel.as_str());
        count(&mut self.outcomes, route.outcome.as_str());
    }

    fn add_claim(&mut self, service: &Service, claim: &claims::Claim<'_>, catalogue: &Catalogue, today: Date) {
        let sources: Vec<_> = claim.cites.0.iter().filter_map(|id| service.sources.get(id)).collect();
        self.claims += 1;
        self.cited += usize::from(!sources.is_empty());
        let kinds: BTreeSet<&SourceKind> = sources.iter().map(|source| &source.kind).collect();
        kinds.into_iter().for_each(|kind| count(&mut self.source_kinds, kind.as_str()));
        let year = |date: schema::PartialDate| date.year().to_string();
        let dated = sources.iter().map(|source| source.published.or(source.last_seen));
        let years: BTreeSet<String> = dated.map(|date| date.map_or(Age::Undated.as_str().to_owned(), year)).collect();
        years.iter().for_each(|year| count(&mut self.source_years, year));
        let age = Freshness::of_claim(claim.cites, &service.sources, today).age;
        count(&mut self.claim_freshness, age.as_str());
        let trust = confidence(claim.cites, &service.sources, catalogue, today);
        count(&mut self.confidence, trust.as_str());
    }

    fn add_texts(&mut self, service: &Service) {
        let mut complete = true;
        let record = serde_json::to_value(service).unwrap_or_default();
        for languages in spots(&record).into_iter().filter_map(|spot| languages(spot.value)) {
            self.translations.texts += 1;
            languages.iter().for_each(|language| count(&mut self.translations.languages, language));
            complete &= COMPLETE.iter().all(|language| languages.contains(language));
        }
        self.translations.complete_services += usize::from(complete);
    }

    /// The share of claims that cite, as a number from 0 to 1.
    pub fn cited_share(&self) -> f64 {
        share(self.cited, self.claims)
    }
}

/// The languages of a value that is a text for readers: a mapping whose values are texts or lists of texts, one of
/// them under a language in which records are complete.
fn languages(value: &Value) -> Option<Vec<&str>> {
    let map = value.as_object()?;
    let is_text =
        |value: &Value| value.is_string() || value.as_array().is_some_and(|items| items.iter().all(Value::is_string));
    let found = COMPLETE.iter().any(|language| map.contains_key(*language)) && map.values().all(is_text);
    found.then(|| map.keys().map(String::as_str).collect())
}

fn count(tally: &mut Tally, key: &str) {
    match tally.get_mut(key) {
        Some(number) => *number += 1,
        None => drop(tally.insert(key.to_owned(), 1)),
    }
}

/// A part of a whole; nothing of nothing.
pub(super) fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}
