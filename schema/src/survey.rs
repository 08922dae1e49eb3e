//! The record of a survey: a test of several services by somebody else.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::names::*;
use crate::ordered::Ordered;
use crate::source::{Cites, Sources};
use crate::text::Localised;
use crate::time::PartialDate;
use crate::vocabulary::TERM_PATTERN;

/// A test of several services by a consumers' body, a newspaper or a researcher. One file each under `catalogue/surveys/`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Survey {
    /// What the survey is called.
    pub name: Localised,
    /// Who made it.
    pub by: Localised,
    /// When it was published.
    pub on: PartialDate,
    /// The countries whose services it tested.
    pub countries: Vec<Country>,
    /// What was tested, how, and what came of it, in short.
    pub summary: Localised,
    /// How many services were tested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tested: Option<u16>,
    /// How many of them were found wanting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failed: Option<u16>,
    /// The classes that the survey sorts its findings into.
    #[serde(default, skip_serializing_if = "Ordered::is_empty")]
    pub classes: Ordered<SurveyClass>,
    /// What it says of each service that the sources name.
    pub results: Vec<SurveyResult>,
    /// The sources for all of the above.
    pub cites: Cites,
    /// The publications that the claims cite.
    pub sources: Sources,
}

/// A class of findings or grades.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SurveyClass {
    /// What the class is called.
    pub label: Localised,
    /// How many services the survey puts into it, where it says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u16>,
}

/// What a survey says of one service.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SurveyResult {
    /// The service's name as the survey has it.
    pub name: Localised,
    /// The service's record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceId>,
    /// Why there is no record, where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<Localised>,
    /// The classes that the survey puts it into: keys of `classes`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(inner(regex(pattern = TERM_PATTERN)))]
    pub classes: Vec<String>,
    /// What was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Localised>,
    /// The sources that say so.
    pub cites: Cites,
}

impl JsonSchema for Ordered<SurveyClass> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SurveyClasses".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "object",
            "propertyNames": { "pattern": TERM_PATTERN },
            "additionalProperties": generator.subschema_for::<SurveyClass>()
        })
    }
}
