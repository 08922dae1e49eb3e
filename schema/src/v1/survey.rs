//! Surveys: tests of several services by somebody else.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::endpoint::answers;
use super::{Day, Evidence, Id, Judge, Localised, Source, TermKey, localised, maybe, optional, plain, texts};

answers! {
    /// `surveys.json`: every survey in short.
    SurveyList = "survey-list" {
        /// The surveys, by identifier.
        surveys: Vec<ListedSurvey>,
    }
    /// `surveys/<id>.json`: one survey.
    SurveyFile = "survey" {
        /// Its identifier.
        id: String,
        /// The record.
        record: Survey,
    }
}

/// One survey in the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ListedSurvey {
    /// Its identifier.
    pub id: String,
    /// What it is called.
    pub name: Localised,
    /// Who made it.
    pub by: Localised,
    /// When it was published.
    #[schemars(with = "Day")]
    pub on: String,
    /// How many services were tested.
    pub tested: Option<u16>,
    /// How many of them were found wanting.
    pub failed: Option<u16>,
    /// The whole record, relative to the root of the API.
    pub path: String,
}

/// The record of a survey.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Survey {
    /// What it is called.
    pub name: Localised,
    /// Who made it.
    pub by: Localised,
    /// When it was published.
    #[schemars(with = "Day")]
    pub on: String,
    /// The countries whose services it tested.
    pub countries: Vec<String>,
    /// What was tested, how, and what came of it.
    pub summary: Localised,
    /// How many services were tested.
    pub tested: Option<u16>,
    /// How many of them were found wanting.
    pub failed: Option<u16>,
    /// The classes that it sorts its findings into, in its order.
    pub classes: Vec<SurveyClass>,
    /// What it says of each service that is named.
    pub results: Vec<SurveyResult>,
    /// Who says so.
    pub evidence: Evidence,
    /// The publications that claims cite.
    pub sources: BTreeMap<String, Source>,
}

/// A class of findings or grades.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SurveyClass {
    /// Its key.
    #[schemars(with = "TermKey")]
    pub key: String,
    /// What it is called.
    pub label: Localised,
    /// How many services the survey puts into it.
    pub count: Option<u16>,
}

/// What a survey says of one service.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SurveyResult {
    /// The service's name as the survey has it.
    pub name: Localised,
    /// The service's record.
    #[schemars(with = "Option<Id>")]
    pub service: Option<String>,
    /// Why there is no record.
    pub missing: Option<Localised>,
    /// The classes that the survey puts it into.
    pub classes: Vec<String>,
    /// What was found.
    pub note: Option<Localised>,
    /// Who says so.
    pub evidence: Evidence,
}

impl Survey {
    /// Of a record.
    pub fn new(survey: &crate::Survey, judge: &Judge<'_>) -> Self {
        let crate::Survey { name, by, on, countries, summary, tested, failed, classes, results, cites, sources } =
            survey;
        let class = |(key, class): (&str, &crate::SurveyClass)| {
            let crate::SurveyClass { label, count } = class;
            SurveyClass { key: key.to_owned(), label: localised(label), count: *count }
        };
        Self {
            name: localised(name),
            by: localised(by),
            on: plain(on),
            countries: texts(countries),
            summary: localised(summary),
            tested: *tested,
            failed: *failed,
            classes: classes.iter().map(class).collect(),
            results: results.iter().map(|result| SurveyResult::new(result, judge)).collect(),
            evidence: judge(cites),
            sources: Source::all(sources),
        }
    }
}

impl SurveyResult {
    fn new(result: &crate::SurveyResult, judge: &Judge<'_>) -> Self {
        let crate::SurveyResult { name, service, missing, classes, note, cites } = result;
        Self {
            name: localised(name),
            service: maybe(service),
            missing: optional(missing),
            classes: classes.clone(),
            note: optional(note),
            evidence: judge(cites),
        }
    }
}
