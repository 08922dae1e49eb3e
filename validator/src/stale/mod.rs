//! What was last known to be true long ago, oldest first: what to look at again.

mod render;

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use schema::{Country, Localised, PartialDate, Period, Service, ServiceId, Unit, claims};
use serde::{Deserialize, Serialize};

pub use render::{Format, render};

use crate::catalogue::Catalogue;
use crate::derive::Freshness;

/// The version of the shape of [`Stale`] as JSON.
pub const VERSION: u8 = 1;

/// What is asked.
#[derive(Debug, Clone)]
pub struct Query {
    /// How long ago something must last have been known to be true.
    pub older_than: Period,
    /// The day that it is counted from.
    pub today: Date,
    /// Only services that are chiefly offered in this country.
    pub country: Option<Country>,
    /// Whether to list single claims, also of services of which something newer is known.
    pub claims: bool,
}

/// What is older than that.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Stale {
    /// The version of this shape.
    pub version: u8,
    /// The day that ages are counted from.
    pub today: PartialDate,
    /// How old is old.
    pub older_than: Period,
    /// How many services were looked at.
    pub services: usize,
    /// Services whose routes (else whose other claims) were last known to be so before, or claims that were, oldest
    /// first; those of which no source bears a date come last.
    pub items: Vec<Item>,
}

/// A service or a claim that is older.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// The service.
    pub id: ServiceId,
    /// Its name.
    pub name: Localised,
    /// The claim, where single claims are listed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claim: Option<Claim>,
    /// The last date at which it is known to have been true; none when no source bears a date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<PartialDate>,
    /// How many days ago that was, counted from the last day that the date can mean.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<i32>,
}

/// A claim.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// Where it stands, as a JSON Pointer into the record.
    pub at: String,
    /// The vocabulary of its first term, and the term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<(String, String)>,
    /// The list that it belongs to.
    pub section: String,
}

/// Finds what is older.
pub fn stale(catalogue: &Catalogue, query: &Query) -> Stale {
    let asked = |service: &Service| query.country.as_ref().is_none_or(|country| service.countries.contains(country));
    let services: Vec<_> = catalogue.services.iter().filter(|(_, service)| asked(service)).collect();
    let finder = Finder { before: before(query.today, query.older_than), today: query.today };
    let mut items: Vec<Item> = services
        .iter()
        .flat_map(|(id, service)| match query.claims {
            true => finder.claims(id, service),
            false => finder.service(id, service).into_iter().collect(),
        })
        .collect();
    let oldest_first = |item: &Item| (item.as_of.is_none(), item.as_of.map(PartialDate::latest));
    items.sort_by(|a, b| oldest_first(a).cmp(&oldest_first(b)).then_with(|| a.id.cmp(&b.id)));
    Stale { version: VERSION, today: query.today.into(), older_than: query.older_than, services: services.len(), items }
}

struct Finder {
    before: Date,
    today: Date,
}

impl Finder {
    fn service(&self, id: &ServiceId, service: &Service) -> Option<Item> {
        self.item(id, service, Freshness::of_service(service, self.today), None)
    }

    fn claims(&self, id: &ServiceId, service: &Service) -> Vec<Item> {
        let claims = claims::of_service(service).into_iter();
        let found = claims.filter_map(|claim| {
            let freshness = Freshness::of_claim(claim.cites, &service.sources, self.today);
            let first = claim.terms.first();
            let described = Claim {
                term: first.map(|(vocabulary, key)| ((*vocabulary).to_owned(), (*key).to_owned())),
                section: claim.section.to_owned(),
                at: claim.at.to_string(),
            };
            self.item(id, service, freshness, Some(described))
        });
        found.collect()
    }

    /// The thing, if it is older or undated.
    fn item(&self, id: &ServiceId, service: &Service, freshness: Freshness, claim: Option<Claim>) -> Option<Item> {
        let as_of = freshness.as_of;
        as_of.is_none_or(|date| date.latest() < self.before).then(|| Item {
            id: id.clone(),
            name: service.name.clone(),
            claim,
            as_of,
            days: as_of.and_then(|date| date.latest().until(self.today).ok()).map(|span| span.get_days()),
        })
    }
}

/// The day that lies that long before; the calendar's first where there is none.
fn before(today: Date, period: Period) -> Date {
    let count = i64::from(period.count);
    let span: Span = match period.unit {
        Unit::Years => count.years(),
        Unit::Months => count.months(),
        Unit::Weeks => count.weeks(),
        Unit::Days | Unit::Hours | Unit::Minutes => i64::from(period.days()).days(),
    };
    today.checked_sub(span).unwrap_or(Date::MIN)
}

#[cfg(test)]
mod tests {
    use super::before;
    use jiff::civil::date;

    #[test]
    fn periods_are_counted_on_the_calendar() {
        let day = date(2024, 3, 31);
        for (period, expected) in [
            ("P1Y", date(2023, 3, 31)),
            ("P1M", date(2024, 2, 29)),
            ("P2W", date(2024, 3, 17)),
            ("P10D", date(2024, 3, 21)),
            ("PT36H", date(2024, 3, 29)),
        ] {
            assert_eq!(before(day, period.parse().expect("a period")), expected, "{period}");
        }
    }
}
