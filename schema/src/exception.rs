//! Exceptions: findings of the validator that are known and accepted for a time.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::text::Localised;
use crate::time::PartialDate;

/// Everything that is excepted: the file `catalogue/exceptions.yaml`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Exceptions {
    /// The exceptions.
    pub exceptions: Vec<Exception>,
}

/// One rule that does not count for one record, with the reason and an end.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// The rule.
    #[schemars(regex(pattern = crate::names::ID_PATTERN))]
    pub rule: String,
    /// The record: its folder and identifier, as in `services/wechat`.
    #[schemars(regex(pattern = "^[a-z]+/[a-z0-9_-]+$"))]
    pub record: String,
    /// Why the rule does not count here.
    pub reason: Localised,
    /// When the exception was made.
    pub on: PartialDate,
    /// The last day on which it counts.
    pub until: PartialDate,
}
