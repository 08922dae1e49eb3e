//! A service in short, as lists have it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::endpoint::answers;
use super::{Age, CountryCode, Day, Grade, Id, Localised, TermKey, Verdict};

answers! {
    /// `services.json`: every service in short.
    ServiceList = "service-list" {
        /// The services, by identifier.
        services: Vec<ListedService>,
    }
}

/// One service in the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ListedService {
    /// Its identifier.
    #[schemars(with = "Id")]
    pub id: String,
    /// Its name by language.
    pub name: Localised,
    /// Its own domains, the chief one first.
    pub domains: Vec<String>,
    /// Its category.
    #[schemars(with = "TermKey")]
    pub category: String,
    /// Its operator.
    #[schemars(with = "Option<Id>")]
    pub operator: Option<String>,
    /// The countries that it is chiefly offered in.
    #[schemars(with = "Vec<CountryCode>")]
    pub countries: Vec<String>,
    /// Whether one can leave.
    #[schemars(with = "Verdict")]
    pub verdict: String,
    /// How hard it is; `null` where too little is known.
    #[schemars(with = "Option<Grade>")]
    pub grade: Option<String>,
    /// The days that pass for certain before the account is gone (of a range the shorter end), where they are known.
    pub waiting_days: Option<u32>,
    /// When the facts about its routes were last known true.
    #[schemars(with = "Option<Day>")]
    pub as_of: Option<String>,
    /// How old that is at the date of the data.
    #[schemars(with = "Age")]
    pub age: String,
    /// The address to start at, where the best route has one.
    pub url: Option<String>,
    /// The whole record, relative to the root of the API.
    pub record: String,
}
