//! What a record refers to, told in the same answer: so that one file can be shown without fetching another.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{CountryCode, Id, Localised};

/// What a record refers to.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct References {
    /// Its operator.
    pub operator: Option<OperatorReference>,
    /// The account system that it belongs to.
    pub account_system: Option<AccountSystemReference>,
    /// The names of the services that the record mentions, by identifier.
    pub services: BTreeMap<String, Localised>,
    /// What the terms that the record uses are called, by vocabulary and key.
    pub terms: BTreeMap<String, BTreeMap<String, Localised>>,
}

/// An operator that a record refers to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OperatorReference {
    /// Its identifier.
    #[schemars(with = "Id")]
    pub id: String,
    /// Its name by language.
    pub name: Localised,
    /// Where its seat is.
    #[schemars(with = "Option<CountryCode>")]
    pub country: Option<String>,
}

/// An account system that a record refers to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AccountSystemReference {
    /// Its identifier.
    #[schemars(with = "Id")]
    pub id: String,
    /// What its users call it.
    pub name: Localised,
    /// The operator that runs it.
    #[schemars(with = "Id")]
    pub operator: String,
}
