//! Services that were removed.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::endpoint::answers;
use super::{Day, Evidence, Id, Judge, Localised, Source, localised, maybe, plain};

answers! {
    /// `retired.json`: services that were removed.
    RetiredList = "retired-list" {
        /// The services, by identifier.
        retired: Vec<Retired>,
    }
}

/// What stands in the place of a service that was removed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Retired {
    /// Its identifier, which is never given again.
    #[schemars(with = "Id")]
    pub id: String,
    /// Its name by language.
    pub name: Localised,
    /// When it was removed.
    #[schemars(with = "Day")]
    pub on: String,
    /// Why.
    pub reason: Localised,
    /// The service that readers are sent on to.
    #[schemars(with = "Option<Id>")]
    pub successor: Option<String>,
    /// Who says so.
    pub evidence: Evidence,
    /// The publications that claims cite.
    pub sources: BTreeMap<String, Source>,
}

impl Retired {
    /// Of a record.
    pub fn new(id: &crate::ServiceId, retired: &crate::Retired, judge: &Judge<'_>) -> Self {
        let crate::Retired { name, on, reason, successor, cites, sources } = retired;
        Self {
            id: plain(id),
            name: localised(name),
            on: plain(on),
            reason: localised(reason),
            successor: maybe(successor),
            evidence: judge(cites),
            sources: Source::all(sources),
        }
    }
}
