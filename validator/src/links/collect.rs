//! Every address of a catalogue, with the places where it stands.

use std::collections::BTreeMap;
use std::fmt::Display;

use schema::Kind;
use serde::{Deserialize, Serialize};

use crate::catalogue::Catalogue;
use crate::rules::{pointer, spots};

/// A place in a record.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// The record: its folder and identifier.
    pub record: String,
    /// The JSON Pointer into it.
    pub at: String,
}

/// The addresses and where each stands.
pub type Links = BTreeMap<String, Vec<Place>>;

/// Every address in the records, or in those with these identifiers (`jd` or `services/jd`) alone.
pub fn collect(catalogue: &Catalogue, only: &[String]) -> Links {
    let Catalogue { services, operators, jurisdictions, vocabularies, retired, surveys, exceptions: _ } = catalogue;
    let mut links = Links::new();
    let mut collector = Collector { only, links: &mut links };
    collector.records(Kind::Service, services);
    collector.records(Kind::Operator, operators);
    collector.records(Kind::Jurisdiction, jurisdictions);
    collector.records(Kind::Vocabulary, vocabularies);
    collector.records(Kind::Retired, retired);
    collector.records(Kind::Survey, surveys);
    links
}

struct Collector<'a> {
    only: &'a [String],
    links: &'a mut Links,
}

impl Collector<'_> {
    fn records<K: Display, T: Serialize>(&mut self, kind: Kind, records: &BTreeMap<K, T>) {
        for (id, record) in records {
            let (id, name) = (id.to_string(), format!("{}/{id}", kind.folder()));
            if self.only.is_empty() || self.only.contains(&id) || self.only.contains(&name) {
                self.record(&name, record);
            }
        }
    }

    fn record(&mut self, name: &str, record: &impl Serialize) {
        let value = serde_json::to_value(record).unwrap_or_default();
        let spots = spots(&value);
        for spot in &spots {
            let Some(address) = spot.address() else { continue };
            let place = Place { record: name.to_owned(), at: pointer(&spots, spot) };
            self.links.entry(address.to_owned()).or_default().push(place);
        }
    }
}
