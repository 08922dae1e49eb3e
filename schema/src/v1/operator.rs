//! Operators: the companies and bodies behind services.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::endpoint::answers;
use super::{CountryCode, Evidence, Id, Judge, ListedService, Localised, Source, localised, maybe, optional, plain};

answers! {
    /// `operators.json`: every operator in short.
    OperatorList = "operator-list" {
        /// The operators, by identifier.
        operators: Vec<ListedOperator>,
    }
    /// `operators/<id>.json`: one operator.
    OperatorFile = "operator" {
        /// Its identifier.
        id: String,
        /// The record.
        record: Operator,
        /// Its services, by identifier.
        services: Vec<ListedService>,
    }
}

/// One operator in the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ListedOperator {
    /// Its identifier.
    #[schemars(with = "Id")]
    pub id: String,
    /// Its name by language.
    pub name: Localised,
    /// Where its seat is.
    #[schemars(with = "Option<CountryCode>")]
    pub country: Option<String>,
    /// The operator that it belongs to.
    #[schemars(with = "Option<Id>")]
    pub parent: Option<String>,
    /// How many services it runs.
    pub services: u32,
    /// The whole record, relative to the root of the API.
    pub path: String,
}

/// The record of an operator.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Operator {
    /// Its usual short name by language.
    pub name: Localised,
    /// Its registered names and others that people use.
    pub aliases: Vec<String>,
    /// Where its seat is.
    #[schemars(with = "Option<CountryCode>")]
    pub country: Option<String>,
    /// The operator that it belongs to.
    #[schemars(with = "Option<Id>")]
    pub parent: Option<String>,
    /// Whom to write to about personal data.
    pub privacy_contacts: Vec<PrivacyContact>,
    /// Accounts that several services share, by identifier.
    pub account_systems: BTreeMap<String, AccountSystem>,
    /// The publications that claims cite.
    pub sources: BTreeMap<String, Source>,
}

/// A desk for questions of personal data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PrivacyContact {
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its page or form.
    pub url: Option<String>,
    /// Its telephone number.
    pub phone: Option<String>,
    /// Its postal address.
    pub post: Option<Localised>,
    /// Which services or people it is for.
    pub note: Option<Localised>,
    /// Who says so.
    pub evidence: Evidence,
}

/// An account that several services share.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AccountSystem {
    /// What its users call it.
    pub name: Localised,
    /// What leaves and what stays when it is deleted.
    pub note: Option<Localised>,
    /// The services that belong to it, by identifier.
    pub services: Vec<String>,
    /// Who says so.
    pub evidence: Evidence,
}

impl Operator {
    /// Of a record; `members` tells the services of an account system.
    pub fn new(operator: &crate::Operator, judge: &Judge<'_>, members: &dyn Fn(&str) -> Vec<String>) -> Self {
        let crate::Operator { name, aliases, country, parent, privacy_contacts, account_systems, sources } = operator;
        let system = |(id, system): (&crate::AccountSystemId, &crate::AccountSystem)| {
            let crate::AccountSystem { name, note, cites } = system;
            let services = members(id.as_str());
            (plain(id), AccountSystem { name: localised(name), note: optional(note), services, evidence: judge(cites) })
        };
        Self {
            name: localised(name),
            aliases: aliases.clone(),
            country: maybe(country),
            parent: maybe(parent),
            privacy_contacts: privacy_contacts.iter().map(|contact| PrivacyContact::new(contact, judge)).collect(),
            account_systems: account_systems.iter().map(system).collect(),
            sources: Source::all(sources),
        }
    }
}

impl PrivacyContact {
    fn new(contact: &crate::PrivacyContact, judge: &Judge<'_>) -> Self {
        let crate::PrivacyContact { email, url, phone, post, note, cites } = contact;
        Self {
            email: maybe(email),
            url: maybe(url),
            phone: phone.clone(),
            post: optional(post),
            note: optional(note),
            evidence: judge(cites),
        }
    }
}
