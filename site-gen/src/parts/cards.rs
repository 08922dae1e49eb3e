//! What a service's line in a list says in short.

use schema::{Category, Service, UndoneBy};

use super::day_kind;
use crate::edition::Edition;
use crate::facts::{Facts, UNRATED, difficulty};
use crate::lists::Listed;
use crate::paths;
use crate::view::{Link, ReportedWord, ServiceCard, Waiting};

impl<'a> Edition<'a> {
    /// The service as it stands in lists.
    pub(crate) fn card(&self, listed: &Listed<'a>) -> ServiceCard<'a> {
        let Listed { id, service, facts } = *listed;
        let best = facts.best.map(|index| &service.routes[index]);
        let category = self.term(Category::VOCABULARY, service.category.as_str());
        ServiceCard {
            id: id.as_str(),
            url: self.url(&paths::service(id.as_str())),
            name: self.text(&service.name),
            other_names: self.other_names(&service.name),
            grade: facts.grade(),
            verdict: facts.verdict.as_str(),
            waiting_days: facts.waiting_days,
            waiting: self.waiting(service, facts),
            condition_count: best.map_or(0, |route| route.conditions.len()),
            proof_count: best.map_or(0, |route| route.proof.len()),
            as_of: facts.freshness.as_of.map(|date| date.to_string()),
            age: facts.freshness.age.as_str(),
            category: Link { label: category.label, url: category.url().unwrap_or_default().to_owned() },
            dark_pattern_count: service.dark_patterns.iter().filter(|pattern| pattern.mended.is_none()).count(),
            reported: match facts.grade() {
                UNRATED => self.reported_words(service),
                _ => Vec::new(),
            },
        }
    }

    /// The longest of the times that delay the exit.
    fn waiting(&self, service: &'a Service, facts: &Facts) -> Option<Waiting<'a>> {
        let timing = &service.routes[facts.best?].timing;
        let longest = facts.waits.iter().max_by_key(|index| timing[**index].certain_days())?;
        let longest = &timing[*longest];
        let bound = match (longest.length, longest.at_most) {
            (Some(_), _) => "exact",
            (None, Some(_)) => "at_most",
            (None, None) => "at_least",
        };
        Some(Waiting {
            bound,
            length: longest.longest()?.to_string(),
            days: longest.days.map(day_kind),
            undone_by: longest.undone_by.iter().map(|act| self.term(UndoneBy::VOCABULARY, act.as_str())).collect(),
        })
    }

    /// What others report of the difficulty.
    fn reported_words(&self, service: &'a Service) -> Vec<ReportedWord<'a>> {
        let word = |reported: &'a schema::Reported| ReportedWord {
            name: reporter(service, reported),
            difficulty: difficulty(reported.difficulty),
            as_of: reported.as_of.to_string(),
        };
        service.reported.iter().map(word).collect()
    }
}

/// The name of a list that reports difficulties: the title of the source, else the list's key.
pub(crate) fn reporter<'a>(service: &'a Service, reported: &'a schema::Reported) -> &'a str {
    let source = reported.cites.0.first().and_then(|id| service.sources.get(id));
    source.map_or(reported.by.as_str(), |source| source.title.as_str())
}
