//! Statistics of a catalogue: how much is known, from whom, and how old it is. Pure, and the same for the same input.

mod counts;
mod text;

use std::collections::BTreeMap;

use jiff::civil::Date;
use schema::{Category, Country, PartialDate, Service};
use serde::{Deserialize, Serialize};

pub use counts::{Counts, Tally, Translations};

use crate::catalogue::Catalogue;
use crate::text::Lang;

/// The version of the shape of [`Stats`] as JSON.
pub const VERSION: u8 = 1;

/// The key under which services are counted that name no country.
pub const NO_COUNTRY: &str = "unstated";

/// Which services are counted.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Filter {
    /// Those that are chiefly offered in this country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Those of this category.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
}

impl Filter {
    /// Whether a service passes.
    pub fn passes(&self, service: &Service) -> bool {
        self.country.as_ref().is_none_or(|country| service.countries.contains(country))
            && self.category.as_ref().is_none_or(|category| service.category == *category)
    }
}

/// The statistics of a catalogue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Stats {
    /// The version of this shape.
    pub version: u8,
    /// The day that ages are counted from.
    pub today: PartialDate,
    /// Which services are counted.
    pub filter: Filter,
    /// Over all of them.
    pub all: Counts,
    /// By country; a service that is offered in two counts for both.
    pub by_country: BTreeMap<String, Counts>,
    /// By category.
    pub by_category: BTreeMap<String, Counts>,
}

/// Counts the services that pass.
pub fn stats(catalogue: &Catalogue, filter: Filter, today: Date) -> Stats {
    let mut stats = Stats {
        version: VERSION,
        today: today.into(),
        all: Counts::default(),
        by_country: BTreeMap::new(),
        by_category: BTreeMap::new(),
        filter,
    };
    for service in catalogue.services.values().filter(|service| stats.filter.passes(service)) {
        stats.all.add(service, catalogue, today);
        let category = stats.by_category.entry(service.category.to_string()).or_default();
        category.add(service, catalogue, today);
        let stated = service.countries.iter().map(Country::as_str);
        let unstated = service.countries.is_empty().then_some(NO_COUNTRY);
        for country in stated.chain(unstated) {
            let country = stats.by_country.entry(country.to_owned()).or_default();
            country.add(service, catalogue, today);
        }
    }
    stats
}

impl Stats {
    /// The statistics as JSON.
    ///
    /// # Errors
    /// When they can't be made into JSON, which would be a mistake of ours.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        Ok(format!("{}\n", serde_json::to_string_pretty(self)?))
    }

    /// The statistics as tables for people.
    pub fn to_text(&self, catalogue: &Catalogue, lang: Lang) -> String {
        text::render(self, catalogue, lang)
    }
}
