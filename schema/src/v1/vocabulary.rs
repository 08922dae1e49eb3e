//! Controlled vocabularies: the words that records use, each with its meaning.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::endpoint::answers;
use super::{Day, Evidence, Judge, Localised, Removes, Source, TermKey, localised, maybe, texts};

answers! {
    /// `vocabulary.json`: every controlled vocabulary in short.
    VocabularyList = "vocabulary-list" {
        /// The vocabularies, by kind.
        vocabularies: Vec<ListedVocabulary>,
    }
    /// `vocabulary/<kind>.json`: one controlled vocabulary.
    VocabularyFile = "vocabulary" {
        /// Its kind.
        kind: String,
        /// What it is called.
        label: Localised,
        /// What its terms say.
        definition: Localised,
        /// The terms, in the order in which they are shown.
        terms: Vec<Term>,
        /// The publications that claims cite.
        sources: BTreeMap<String, Source>,
    }
}

/// One vocabulary in the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ListedVocabulary {
    /// Its kind.
    pub kind: String,
    /// What it is called.
    pub label: Localised,
    /// What its terms say.
    pub definition: Localised,
    /// How many terms it has.
    pub terms: u32,
    /// The whole answer, relative to the root of the API.
    pub path: String,
}

/// One controlled term.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Term {
    /// Its key, which records use.
    #[schemars(with = "TermKey")]
    pub key: String,
    /// What it is called.
    pub label: Localised,
    /// What it means.
    pub definition: Localised,
    /// Its points in the rating.
    pub weight: Option<u8>,
    /// For an outcome: how much of the account it removes.
    #[schemars(with = "Option<Removes>")]
    pub leaves: Option<String>,
    /// For a channel: whether people do it themselves.
    pub self_service: Option<bool>,
    /// For a timing: whether it delays the exit.
    pub delays: Option<bool>,
    /// The same or a wider notion in outside taxonomies, as `prefix:name`.
    pub same_as: Vec<String>,
    /// Where it was seen at services that the source does not name.
    pub sightings: Vec<UnnamedSighting>,
    /// Who says so, where the notion has sources.
    pub evidence: Option<Evidence>,
}

/// A sighting at a service that the source does not name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct UnnamedSighting {
    /// When it was seen.
    #[schemars(with = "Option<Day>")]
    pub observed: Option<String>,
    /// What was seen, and at what kind of service.
    pub note: Localised,
    /// Who says so.
    pub evidence: Evidence,
}

impl Term {
    /// Of a term.
    pub fn new(key: &str, term: &crate::Term, judge: &Judge<'_>) -> Self {
        let crate::Term { label, definition, weight, leaves, self_service, delays, same_as, sightings, cites } = term;
        let sighting = |sighting: &crate::Sighting| {
            let crate::Sighting { observed, note, cites } = sighting;
            UnnamedSighting { observed: maybe(observed), note: localised(note), evidence: judge(cites) }
        };
        Self {
            key: key.to_owned(),
            label: localised(label),
            definition: localised(definition),
            weight: *weight,
            leaves: leaves.map(|leaves| leaves.as_str().into()),
            self_service: *self_service,
            delays: *delays,
            same_as: texts(same_as),
            sightings: sightings.iter().map(sighting).collect(),
            evidence: cites.as_ref().map(judge),
        }
    }
}
