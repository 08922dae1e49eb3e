//! Which services have something in common: made once, so that no page looks through the whole catalogue.

use std::collections::BTreeMap;

use schema::{ConditionKind, Service};
use validator::Catalogue;

/// Services by something that they have in common, each list by identifier.
#[derive(Debug, Default)]
pub struct Groups<'a> {
    pub(crate) operator: Group<'a, &'a str>,
    pub(crate) category: Group<'a, &'a str>,
    pub(crate) jurisdiction: Group<'a, &'a str>,
    system: Group<'a, &'a str>,
    dark_pattern: Group<'a, Sighted<'a>>,
    pub(crate) condition: Group<'a, Demanded<'a>>,
    pub(crate) proof: Group<'a, Demanded<'a>>,
    pub(crate) country: Group<'a, &'a str>,
    fallback: Group<'a, Sighted<'a>>,
    survey: Group<'a, Sighted<'a>>,
}

pub(crate) type Group<'a, T> = BTreeMap<&'a str, Vec<T>>;

/// A record and a place in one of its lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sighted<'a> {
    /// The record.
    pub id: &'a str,
    /// The index in its list.
    pub index: usize,
}

/// A way out of a service, and a place in one of its lists of demands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Demanded<'a> {
    /// The service.
    pub id: &'a str,
    /// The index of the route.
    pub route: usize,
    /// The index in its list.
    pub index: usize,
}

impl<'a> Groups<'a> {
    /// Sorts all services.
    pub fn new(catalogue: &'a Catalogue) -> Self {
        let mut groups = Self::default();
        for (id, service) in &catalogue.services {
            let id = id.as_str();
            groups.category.entry(service.category.as_str()).or_default().push(id);
            if let Some(operator) = &service.operator {
                groups.operator.entry(operator.as_str()).or_default().push(id);
            }
            if let Some(part_of) = &service.part_of {
                groups.system.entry(part_of.system.as_str()).or_default().push(id);
            }
            groups.add_demands(id, service);
            for country in &service.countries {
                groups.country.entry(country.as_str()).or_default().push(id);
            }
            for (index, pattern) in service.dark_patterns.iter().enumerate() {
                let group = groups.dark_pattern.entry(pattern.kind.as_str()).or_default();
                group.push(Sighted { id, index });
            }
            for (index, fallback) in service.fallbacks.iter().enumerate() {
                let group = groups.fallback.entry(fallback.kind.as_str()).or_default();
                group.push(Sighted { id, index });
            }
        }
        groups.add_jurisdictions(catalogue);
        for (id, survey) in &catalogue.surveys {
            for (index, result) in survey.results.iter().enumerate() {
                if let Some(service) = &result.service {
                    let group = groups.survey.entry(service.as_str()).or_default();
                    group.push(Sighted { id, index });
                }
            }
        }
        groups
    }

    /// What is demanded on ways that are open.
    fn add_demands(&mut self, id: &'a str, service: &'a Service) {
        for (route, way) in service.routes.iter().enumerate().filter(|(_, way)| way.until.is_none()) {
            for (index, item) in way.conditions.iter().enumerate() {
                self.condition.entry(item.kind.as_str()).or_default().push(Demanded { id, route, index });
            }
            for (index, item) in way.proof.iter().enumerate() {
                self.proof.entry(item.kind.as_str()).or_default().push(Demanded { id, route, index });
            }
        }
    }

    /// A service is offered in a jurisdiction when it is offered in one of its countries.
    fn add_jurisdictions(&mut self, catalogue: &'a Catalogue) {
        for country in catalogue.jurisdictions.values().flat_map(|record| &record.countries) {
            self.country.entry(country.as_str()).or_default();
        }
        for (id, service) in &catalogue.services {
            let concerned = catalogue
                .jurisdictions
                .iter()
                .filter(|(_, record)| record.countries.iter().any(|country| service.countries.contains(country)));
            for (code, _) in concerned {
                self.jurisdiction.entry(code).or_default().push(id.as_str());
            }
        }
    }

    /// The services of an operator.
    pub fn of_operator(&self, id: &str) -> &[&'a str] {
        members(&self.operator, id)
    }

    /// The services of a category.
    pub fn of_category(&self, term: &str) -> &[&'a str] {
        members(&self.category, term)
    }

    /// The services of an account system.
    pub fn of_system(&self, id: &str) -> &[&'a str] {
        members(&self.system, id)
    }

    /// Where a dark pattern was observed: services, with the index among their dark patterns.
    pub fn of_dark_pattern(&self, term: &str) -> &[Sighted<'a>] {
        members(&self.dark_pattern, term)
    }

    /// Which ways out demand a condition or a proof: services in the order of their identifiers.
    pub fn of_demand(&self, vocabulary: &str, term: &str) -> &[Demanded<'a>] {
        let kind = if vocabulary == ConditionKind::VOCABULARY { &self.condition } else { &self.proof };
        members(kind, term)
    }

    /// Every country that a service is offered in or that a jurisdiction covers, by its code.
    pub fn countries(&self) -> impl Iterator<Item = &'a str> {
        self.country.keys().copied()
    }

    /// The services that say that they are offered in a country.
    pub fn of_country(&self, code: &str) -> &[&'a str] {
        members(&self.country, code)
    }

    /// Where a fallback is named: services, with the index among their fallbacks.
    pub fn of_fallback(&self, term: &str) -> &[Sighted<'a>] {
        members(&self.fallback, term)
    }

    /// Which surveys name a service: surveys, with the index among their results.
    pub fn surveys_of(&self, service: &str) -> &[Sighted<'a>] {
        members(&self.survey, service)
    }
}

fn members<'g, T>(group: &'g Group<'_, T>, key: &str) -> &'g [T] {
    group.get(key).map_or(&[], Vec::as_slice)
}
