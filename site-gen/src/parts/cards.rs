//! What a service's line in a list says in short.

use schema::{Service, UndoneBy};

use super::day_kind;
use crate::edition::Edition;
use crate::facts::{Facts, difficulty};
use crate::view::{ReportedWord, Waiting};

impl<'a> Edition<'a> {
    /// The longest of the times that delay the exit.
    pub(crate) fn waiting(&self, service: &'a Service, facts: &Facts) -> Option<Waiting<'a>> {
        let timing = &service.routes[facts.best?].timing;
        let longest = facts
            .waits
            .iter()
            .max_by_key(|index| timing[**index].longest().map(schema::Period::days))?;
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
            undone_by: longest
                .undone_by
                .iter()
                .map(|act| self.term(UndoneBy::VOCABULARY, act.as_str()))
                .collect(),
        })
    }

    /// What others report of the difficulty.
    pub(crate) fn reported_words(&self, service: &'a Service) -> Vec<ReportedWord<'a>> {
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
