//! When a claim was last known to be true, and how old that is.

use jiff::civil::Date;
use schema::{Cites, PartialDate, Service, Sources, claims};
use serde::Serialize;

/// How long ago something was last known to be true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Age {
    /// At most a year.
    Fresh,
    /// At most three years.
    Ageing,
    /// Longer.
    Old,
    /// No source bears a date.
    Undated,
}

impl Age {
    /// Every age, freshest first.
    pub const ALL: [Self; 4] = [Self::Fresh, Self::Ageing, Self::Old, Self::Undated];

    /// The word that records, exports and messages use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fresh => "fresh",
            Self::Ageing => "ageing",
            Self::Old => "old",
            Self::Undated => "undated",
        }
    }
}

/// The last date at which a thing is known to have been true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Freshness {
    /// The date, as precise as the source.
    pub as_of: Option<PartialDate>,
    /// How old that is.
    pub age: Age,
}

impl Freshness {
    fn new(as_of: Option<PartialDate>, today: Date) -> Self {
        Self { as_of, age: as_of.map_or(Age::Undated, |date| age(date, today)) }
    }

    /// The freshness of one claim: that of its latest source.
    pub fn of_claim(cites: &Cites, sources: &Sources, today: Date) -> Self {
        let dates = cites.0.iter().filter_map(|id| sources.get(id)?.last_known());
        Self::new(dates.max_by_key(|date| date.latest()), today)
    }

    /// The freshness of a whole record: that of the latest claim about its routes, else of any claim. A route that only
    /// a law opens counts where no other says anything: a privacy desk that is still there tells nothing of them.
    pub fn of_service(service: &Service, today: Date) -> Self {
        let by_law: Vec<String> = service
            .routes
            .iter()
            .enumerate()
            .filter(|(_, route)| route.basis.is_some())
            .flat_map(|(index, _)| [format!("/routes/{index}"), format!("/routes/{index}/")])
            .collect();
        let is_by_law =
            |at: &str| by_law.iter().any(|route| at == route || route.ends_with('/') && at.starts_with(route));
        let open = latest(service, today, |at| at.starts_with("/routes/") && !is_by_law(at));
        let routes = || latest(service, today, |at| at.starts_with("/routes/"));
        Self::new(open.or_else(routes).or_else(|| latest(service, today, |_| true)), today)
    }

    /// The freshness of one way out: that of the latest claim about the route at this index.
    pub fn of_route(service: &Service, index: usize, today: Date) -> Self {
        let (route, within) = (format!("/routes/{index}"), format!("/routes/{index}/"));
        Self::new(latest(service, today, |at| at == route || at.starts_with(&within)), today)
    }
}

/// The date of the latest claim among those whose place counts.
fn latest(service: &Service, today: Date, counts: impl Fn(&str) -> bool) -> Option<PartialDate> {
    let claims = claims::of_service(service).into_iter().filter(|claim| counts(&claim.at.to_string()));
    let dates = claims.filter_map(|claim| Freshness::of_claim(claim.cites, &service.sources, today).as_of);
    dates.max_by_key(|date| date.latest())
}

/// A year counts as 365 days; the date counts from its last possible day.
fn age(date: PartialDate, today: Date) -> Age {
    let days = date.latest().until(today).map_or(0, |span| span.get_days());
    match days {
        ..=365 => Age::Fresh,
        366..=1095 => Age::Ageing,
        _ => Age::Old,
    }
}
