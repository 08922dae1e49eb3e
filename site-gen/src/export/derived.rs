//! What is computed from a record, and the record in short.

use schema::Service;
use schema::v1::{Derived, ListedService, Rating, RatingTerm, localised};
use validator::derive::Points;

use crate::facts::{Facts, difficulty};
use crate::site::Site;

/// Everything that is computed from a record.
pub(super) fn derived(service: &Service, facts: &Facts) -> Derived {
    let Facts { rating, best, verdict, waits: _, waiting_days, freshness } = facts;
    let name = |index: Option<usize>| index.map(|index| service.routes[index].id.to_string());
    Derived {
        verdict: verdict.as_str().into(),
        best_route: name(*best),
        waiting_days: *waiting_days,
        rating: Rating {
            grade: rating.grade.map(|grade| difficulty(grade).into()),
            total: rating.total,
            route: name(rating.route),
            terms: rating.terms.iter().map(addend).collect(),
        },
        as_of: freshness.as_of.map(|date| date.to_string()),
        age: freshness.age.as_str().into(),
    }
}

fn addend(points: &Points) -> RatingTerm {
    let Points { at, vocabulary, term, points, days } = points;
    RatingTerm { at: at.clone(), vocabulary: (*vocabulary).into(), term: term.clone(), points: *points, days: *days }
}

/// A service in short.
pub(super) fn listed(id: &str, service: &Service, facts: &Facts) -> ListedService {
    let best = facts.best.map(|index| &service.routes[index]);
    ListedService {
        id: id.into(),
        name: localised(&service.name),
        domains: service.domains.iter().map(ToString::to_string).collect(),
        category: service.category.to_string(),
        operator: service.operator.as_ref().map(ToString::to_string),
        countries: service.countries.iter().map(ToString::to_string).collect(),
        verdict: facts.verdict.as_str().into(),
        grade: facts.rating.grade.map(|grade| difficulty(grade).into()),
        waiting_days: facts.waiting_days,
        as_of: facts.freshness.as_of.map(|date| date.to_string()),
        age: facts.freshness.age.as_str().into(),
        url: best.and_then(|route| route.url.as_ref()).map(ToString::to_string),
        record: format!("services/{id}.json"),
    }
}

/// The services with these identifiers in short.
pub(super) fn listed_all<'i>(site: &Site<'_>, ids: impl IntoIterator<Item = &'i str>) -> Vec<ListedService> {
    let known = ids.into_iter().filter_map(|id| {
        let service = site.checked.services.get(&id.into())?;
        Some(listed(id, service, site.facts.get(id)?))
    });
    known.collect()
}
