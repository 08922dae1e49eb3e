//! `index.json`: what is here.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::endpoint::answers;

answers! {
    /// `index.json`: what is here.
    Index = "index" {
        /// What the catalogue is called.
        name: String,
        /// How to credit it: a sentence that its licence is content with.
        attribution: String,
        /// The address of the site, where it is known.
        site: Option<String>,
        /// The commit of the catalogue that this was made from, where it was told.
        commit: Option<String>,
        /// The version of the record's shape, which `schema/` describes.
        schema_version: String,
        /// The languages of the site, as BCP 47 tags.
        languages: Vec<String>,
        /// How much there is.
        counts: Counts,
        /// How many services have each grade; `unrated` counts those of which too little is known.
        grades: BTreeMap<String, u32>,
        /// How many services have each verdict.
        verdicts: BTreeMap<String, u32>,
        /// Every kind of answer.
        answers: Vec<AnswerKind>,
        /// The whole catalogue as files.
        downloads: Vec<Download>,
    }
}

/// How much there is.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Counts {
    /// Services.
    pub services: u32,
    /// Services that have been retired.
    pub retired: u32,
    /// Ways out.
    pub routes: u32,
    /// Statements that stand on sources.
    pub claims: u32,
    /// Dark patterns that somebody saw at a service.
    pub dark_patterns: u32,
    /// Domains.
    pub domains: u32,
    /// Publications that services cite, each counted once per service.
    pub sources: u32,
    /// Operators.
    pub operators: u32,
    /// Jurisdictions.
    pub jurisdictions: u32,
    /// Surveys.
    pub surveys: u32,
    /// Changes.
    pub changes: u32,
}

/// A kind of answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AnswerKind {
    /// Its path from the root of the API; a parameter stands in braces.
    pub path: String,
    /// What it is.
    pub summary: String,
    /// Its JSON Schema, relative to the root of the API.
    pub schema: String,
}

/// A file that holds the whole catalogue, or a table of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Download {
    /// Its path from the root of the API.
    pub path: String,
    /// What it is.
    pub summary: String,
    /// Its media type.
    pub media_type: String,
    /// Its size.
    pub bytes: u64,
    /// Its SHA-256, in lower-case hexadecimal.
    pub sha256: String,
}
