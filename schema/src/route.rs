//! One way out of a service: what opens it, what it demands, how long it takes, what follows.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::names::*;
use crate::source::Cites;
use crate::text::{Localised, Menu};
use crate::time::{DayKind, PartialDate, Period};

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
    /// that is known.
    pub fn certain_days(&self) -> Option<u32> {
        Some(self.length.or(self.at_least).or(self.at_most)?.calendar_days(self.days))
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
