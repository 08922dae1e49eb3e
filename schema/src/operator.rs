//! The record of an operator: the company or body behind services.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::names::*;
use crate::source::{Cites, Sources};
use crate::text::Localised;

/// A company or body that runs services. One file per operator under `catalogue/operators/`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Operator {
    /// The operator's usual short name in each language.
    pub name: Localised,
    /// Its registered names and other names that people use.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Where its seat is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// The operator that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<OperatorId>,
    /// Whom to write to about personal data (the data controller's desk).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub privacy_contacts: Vec<PrivacyContact>,
    /// Accounts that several services share.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub account_systems: BTreeMap<AccountSystemId, AccountSystem>,
    /// The publications that the claims cite.
    #[serde(default, skip_serializing_if = "Sources::is_empty")]
    pub sources: Sources,
}

/// A desk for questions of personal data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PrivacyContact {
    /// Its e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Email>,
    /// Its page or form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<WebUrl>,
    /// Its telephone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = "^[+0-9][0-9 -]{3,20}$"))]
    pub phone: Option<String>,
    /// Its postal address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post: Option<Localised>,
    /// Which services or people it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Localised>,
    /// The sources that say so.
    pub cites: Cites,
}

/// An account that several services share.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AccountSystem {
    /// What its users call it.
    pub name: Localised,
    /// What leaves and what stays when it is deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Localised>,
    /// The sources that say so.
    pub cites: Cites,
}
