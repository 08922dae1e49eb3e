//! The record of one service: everything known about leaving it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::difficulty::Reported;
use crate::names::*;
use crate::route::Route;
use crate::source::{Cites, Sources};
use crate::text::Localised;
use crate::time::{PartialDate, Period};

/// How to leave one online service. One file per service under `catalogue/services/`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// The service's name in each language, as its users write it.
    pub name: Localised,
    /// How the Chinese name is read, in toneless pinyin with spaces, where a machine reads it wrongly (`chong qing`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pinyin: Option<String>,
    /// Other names that people type: short, old, foreign or misspelt ones.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// The company or body behind the service: a file under `catalogue/operators/`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operator: Option<OperatorId>,
    /// What the service is for.
    pub category: Category,
    /// The countries that the service is chiefly offered in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<Country>,
    /// The service's own domains, the chief one first. No other service may list one of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<Domain>,
    /// Hosts outside `domains` that routes may lead to, each with the reason.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_hosts: Vec<OtherHost>,
    /// The service's numbers in the app stores.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub apps: Option<Apps>,
    /// The account system that the service's account belongs to, when it isn't its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<PartOf>,
    /// How the account hangs together with accounts elsewhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub relations: Vec<Relation>,
    /// Every way out, the best first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub routes: Vec<Route>,
    /// What happens to an account that is not used.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inactivity: Vec<Inactivity>,
    /// What to do when leaving is refused or impossible.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fallbacks: Vec<Fallback>,
    /// Obstacles that somebody observed, each with the date of the observation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dark_patterns: Vec<DarkPattern>,
    /// What changed, and when.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<Event>,
    /// Difficulty as others report it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reported: Vec<Reported>,
    /// What the operator answered to this record.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replies: Vec<Reply>,
    /// The publications that the record's claims cite.
    pub sources: Sources,
}

/// A host that routes may lead to although it is not one of the service's domains.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OtherHost {
    /// The host, or a domain with all its subdomains.
    pub host: Domain,
    /// Why readers of this record may be sent there.
    pub reason: Localised,
    /// The sources that say so.
    pub cites: Cites,
}

/// App-store identifiers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Apps {
    /// The package name on Android.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = "^[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)+$"))]
    pub android: Option<String>,
    /// The number in Apple's App Store, in digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = "^[0-9]{6,12}$"))]
    pub ios: Option<String>,
    /// The sources that say so.
    pub cites: Cites,
}

/// Membership in an account system that several services share.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PartOf {
    /// The account system, as listed at its operator.
    pub system: AccountSystemId,
    /// What is particular about this service's place in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Localised>,
    /// The sources that say so.
    pub cites: Cites,
}

/// How this account hangs together with another service's.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Relation {
    /// What the relation is: deletes_also, unbind_first, ….
    pub kind: RelationKind,
    /// The other service.
    pub service: ServiceId,
    /// Particulars.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Localised>,
    /// The sources that say so.
    pub cites: Cites,
}

/// What happens to an account that is not used.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Inactivity {
    /// How long the account must be unused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Period>,
    /// What it ends in.
    pub outcome: Outcome,
    /// Which accounts it concerns, and particulars.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Localised>,
    /// The sources that say so.
    pub cites: Cites,
}

/// What to do instead.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fallback {
    /// What to do.
    pub kind: FallbackKind,
    /// How long it takes, where that is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// Where to do it, on the web.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<WebUrl>,
    /// Particulars.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Localised>,
    /// The sources that say so.
    pub cites: Cites,
}

/// An obstacle that somebody observed at a date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DarkPattern {
    /// The pattern.
    pub kind: DarkPatternKind,
    /// The route on which it was observed, where it concerns one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub route: Option<LocalId>,
    /// When it was observed.
    pub observed: PartialDate,
    /// When it was first seen to be gone, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mended: Option<PartialDate>,
    /// What was observed, neutrally, and by whom.
    pub note: Localised,
    /// The sources that say so.
    pub cites: Cites,
}

/// Something that changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// When.
    pub on: PartialDate,
    /// What kind of change.
    pub event: EventKind,
    /// What happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Localised>,
    /// The sources that say so.
    pub cites: Cites,
}

/// What the operator answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// When.
    pub on: PartialDate,
    /// What, in short or verbatim.
    pub text: Localised,
    /// The sources that say so.
    pub cites: Cites,
}

/// What stands in the place of a service that was removed from the catalogue. Its identifier is never given again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Retired {
    /// The service's name in each language.
    pub name: Localised,
    /// When it was removed.
    pub on: PartialDate,
    /// Why.
    pub reason: Localised,
    /// The service that readers are sent on to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub successor: Option<ServiceId>,
    /// The sources that say so.
    pub cites: Cites,
    /// The publications that the claims cite.
    pub sources: Sources,
}
