//! Services by what they have in common: categories, and dark patterns that were seen.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::endpoint::answers;
use super::{Day, Evidence, Id, ListedService, Localised, Source, Term, TermKey};

answers! {
    /// `categories.json`: every category, with the number of its services.
    CategoryList = "category-list" {
        /// The categories, in the order of the vocabulary.
        categories: Vec<ListedTerm>,
    }
    /// `categories/<term>.json`: the services of one category.
    CategoryFile = "category" {
        /// The category.
        category: Term,
        /// Its services, by identifier.
        services: Vec<ListedService>,
    }
    /// `dark-patterns.json`: every dark pattern, with how often it was seen.
    DarkPatternList = "dark-pattern-list" {
        /// The dark patterns, in the order of the vocabulary.
        dark_patterns: Vec<ListedTerm>,
    }
    /// `dark-patterns/<term>.json`: one dark pattern, and where it was seen.
    DarkPatternFile = "dark-pattern" {
        /// The dark pattern.
        dark_pattern: Term,
        /// Where it was seen, by service. The keys of `evidence.cites` are those of the service's sources.
        sightings: Vec<Sighted>,
        /// The publications that the term itself cites.
        sources: BTreeMap<String, Source>,
    }
}

/// A term in a list of those that services are grouped by.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ListedTerm {
    /// Its key.
    #[schemars(with = "TermKey")]
    pub key: String,
    /// What it is called.
    pub label: Localised,
    /// What it means.
    pub definition: Localised,
    /// How many services it is said of.
    pub services: u32,
    /// The whole answer, relative to the root of the API.
    pub path: String,
}

/// A dark pattern that somebody saw at a service.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Sighted {
    /// The service.
    #[schemars(with = "Id")]
    pub service: String,
    /// Its name by language.
    pub name: Localised,
    /// The route on which it was observed.
    pub route: Option<String>,
    /// When it was observed.
    #[schemars(with = "Day")]
    pub observed: String,
    /// When it was first seen to be gone.
    #[schemars(with = "Option<Day>")]
    pub mended: Option<String>,
    /// What was observed, and by whom.
    pub note: Localised,
    /// Who says so.
    pub evidence: Evidence,
}
