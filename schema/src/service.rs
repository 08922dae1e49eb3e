//! The record of one service: everything known about leaving it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::names::*;
use crate::source::{Cites, Sources};
use crate::text::{Localised, Menu};
use crate::time::{DayKind, PartialDate, Period};

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

/// One way out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// The route's name within the record.
    pub id: LocalId,
    /// Where the route starts.
    pub channel: Channel,
    /// What opens the route, where it is not open to everybody: a right that a law gives to some.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// The systems and clients it works on; none means that the source does not say.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub platforms: Vec<Platform>,
    /// The first date at which the route is known to have existed, where it is known to be new.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<PartialDate>,
    /// The date by which the route was known to be gone or replaced; such a route is history and is not rated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<PartialDate>,
    /// Where to start, on the web.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<WebUrl>,
    /// The address to write to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Email>,
    /// The number to call, as its users dial it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = "^[+0-9][0-9 -]{3,20}$"))]
    pub phone: Option<String>,
    /// The postal address to write to, line by line, as on an envelope.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = 12), inner(length(min = 1, max = 120)))]
    pub address: Vec<Box<str>>,
    /// The labels to tap, first to last, in the words of the app and in translation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub menu: Option<Menu>,
    /// What to do, step by step, beyond the menu.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<Localised>,
    /// What the route ends in.
    pub outcome: Outcome,
    /// What must be true first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<Condition>,
    /// What must be shown or entered to prove that the account is one's own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proof: Vec<Proof>,
    /// How long the way takes: review, cooling-off, purge.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub timing: Vec<Timing>,
    /// What follows from leaving this way.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub effects: Vec<Effect>,
    /// What else must be known about the route.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Localised>,
    /// The sources for the channel, platforms, address, menu, steps and outcome.
    pub cites: Cites,
}

/// What opens a route that is not open to everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// A privacy law: whom it protects can demand erasure, others can only ask.
    Law,
}

impl Basis {
    /// The word that records and exports use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Law => "law",
        }
    }
}

/// Something that must be true before deletion is granted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// The condition.
    pub kind: ConditionKind,
    /// Its length, where it has one: no transaction for P15D, registered for P90D, three tries in P1D.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// Its number, where it has one: at most 3 tries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 1000))]
    pub count: Option<u16>,
    /// The services concerned, where the condition names some.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<ServiceId>,
    /// Particulars.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Localised>,
    /// The sources that say so.
    pub cites: Cites,
}

/// Something that must be shown or entered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Proof {
    /// What it is.
    pub kind: ProofKind,
    /// Particulars.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Localised>,
    /// The sources that say so.
    pub cites: Cites,
}

/// A stretch of time on the way out. Give `length` when it is exact, bounds when it is not.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Timing {
    /// What the time is for: review_time, cooling_off, regret_period, purge_delay, ….
    pub kind: TimingKind,
    /// The exact length.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<Period>,
    /// The shortest it takes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<Period>,
    /// The longest it takes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most: Option<Period>,
    /// Which days count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<DayKind>,
    /// What takes the request back during this time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub undone_by: Vec<UndoneBy>,
    /// Particulars.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Localised>,
    /// The sources that say so.
    pub cites: Cites,
}

impl Timing {
    /// The longest that the time can be, where anything is known of it.
    pub fn longest(&self) -> Option<Period> {
        self.length.or(self.at_most).or(self.at_least)
    }

    /// How many calendar days pass for certain: the exact length, else the shorter end of a range, else the bound
    /// that is known. Five working days count as a week.
    pub fn certain_days(&self) -> Option<u32> {
        let days = self.length.or(self.at_least).or(self.at_most)?.days();
        Some(if self.days == Some(DayKind::Working) { days.div_ceil(5) * 7 } else { days })
    }
}

/// Something that follows from leaving.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    /// What follows.
    pub kind: EffectKind,
    /// How long it lasts, where that is said: data kept for P5Y, the number barred for P90D.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// The services concerned, where the effect names some.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<ServiceId>,
    /// Particulars: which data, which assets.
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

/// Five words for how hard it is to leave, easiest first (the scale of JustDeleteMe's CONTRIBUTING).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Difficulty {
    /// A simple process that one does oneself.
    Easy,
    /// Extra steps, conditions or waiting.
    Medium,
    /// Many demands, long waiting, or people who must act.
    Hard,
    /// Only for those whom a privacy law protects.
    Limited,
    /// No way to delete the account is offered.
    Impossible,
}

impl Difficulty {
    /// Every difficulty, easiest first.
    pub const ALL: [Self; 5] = [Self::Easy, Self::Medium, Self::Hard, Self::Limited, Self::Impossible];

    /// The word that records and exports use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Easy => "easy",
            Self::Medium => "medium",
            Self::Hard => "hard",
            Self::Limited => "limited",
            Self::Impossible => "impossible",
        }
    }
}

/// A difficulty that somebody else reports.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reported {
    /// Who reports it: the lower-case name of the list.
    pub by: LocalId,
    /// What they say.
    pub difficulty: Difficulty,
    /// When they last changed what they say.
    pub as_of: PartialDate,
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
