//! The record of a jurisdiction: what the law gives a person who wants out.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::names::*;
use crate::service::Event;
use crate::source::{Cites, Sources};
use crate::text::Localised;
use crate::time::{DayKind, PartialDate, Period};

/// The rights and complaint channels of one jurisdiction. One file each under `catalogue/jurisdictions/`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Jurisdiction {
    /// Its name in each language.
    pub name: Localised,
    /// The countries whose people it protects.
    #[schemars(length(min = 1))]
    pub countries: Vec<Country>,
    /// What the law gives.
    pub rights: Vec<Right>,
    /// Where to complain.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub complaints: Vec<ComplaintChannel>,
    /// What changed for all services, and when: laws, replies of ministries, surveys.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<Event>,
    /// The publications that the claims cite.
    pub sources: Sources,
}

/// How sure a statement of law is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// The text of the law itself was read.
    Read,
    /// A machine translation of the text was read.
    ReadInTranslation,
    /// Only somebody else's account of the law was read.
    Secondary,
}

impl Certainty {
    /// The word that records and exports use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::ReadInTranslation => "read_in_translation",
            Self::Secondary => "secondary",
        }
    }
}

/// Whether a rule binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It is in force.
    InForce,
    /// It is passed, and comes into force later.
    Enacted,
    /// It is a standard, a guide or a yardstick of regulators that does not itself bind.
    Guidance,
    /// It is a draft.
    Draft,
}

impl Standing {
    /// The word that records and exports use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::InForce => "in_force",
            Self::Enacted => "enacted",
            Self::Guidance => "guidance",
            Self::Draft => "draft",
        }
    }
}

/// One right or duty.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Right {
    /// Its name within the file.
    pub id: LocalId,
    /// The law that gives it.
    pub law: Localised,
    /// The article or section.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = 60))]
    pub article: Option<String>,
    /// What it gives, in plain words.
    pub summary: Localised,
    /// Whether it binds.
    pub standing: Standing,
    /// The date of the law, rule or draft.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<PartialDate>,
    /// How long the operator has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Deadline>,
    /// Whether a letter that asks for deletion invokes it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub invoked: bool,
    /// How sure the statement is.
    pub certainty: Certainty,
    /// The sources that say so.
    pub cites: Cites,
}

fn is_false(value: &bool) -> bool {
    !value
}

/// How long an operator has to act.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// The time.
    pub length: Period,
    /// Which days count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<DayKind>,
    /// By how much the operator may lengthen it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension: Option<Period>,
    /// Whether records are held against it: manual handling that takes longer is pointed out.
    #[serde(default)]
    pub yardstick: bool,
}

/// A place to complain to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ComplaintChannel {
    /// Its name within the file.
    pub id: LocalId,
    /// The one country whose people it is for, where the jurisdiction has several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// What it is called.
    pub name: Localised,
    /// Who runs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Localised>,
    /// Its address on the web.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<SourceUrl>,
    /// Its e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Email>,
    /// Its telephone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = "^[+0-9][0-9 -]{2,20}$"))]
    pub phone: Option<String>,
    /// The languages that it takes complaints in, as far as that is known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    /// Particulars.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Localised>,
    /// The sources that say so.
    pub cites: Cites,
}
