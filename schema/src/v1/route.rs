//! Ways out.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Day, Days, Evidence, Judge, Length, Localised, RouteBasis, TermKey, localised, maybe, optional, plain, texts,
};

/// One way out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Route {
    /// Its name within the record.
    pub id: String,
    /// Where it starts.
    #[schemars(with = "TermKey")]
    pub channel: String,
    /// What opens it, where it is not open to everybody.
    #[schemars(with = "Option<RouteBasis>")]
    pub basis: Option<String>,
    /// The systems and clients it works on; none means that no source says.
    pub platforms: Vec<String>,
    /// Since when it is known to exist.
    #[schemars(with = "Option<Day>")]
    pub since: Option<String>,
    /// By when it was known to be gone.
    #[schemars(with = "Option<Day>")]
    pub until: Option<String>,
    /// Where to start on the web.
    pub url: Option<String>,
    /// The address to write to.
    pub email: Option<String>,
    /// The number to call.
    pub phone: Option<String>,
    /// The postal address to write to, line by line.
    pub address: Vec<String>,
    /// The labels to tap, by language; the first language of the record is the app's own: `menu_language`.
    pub menu: Option<BTreeMap<String, Vec<String>>>,
    /// The language of the labels as the app shows them.
    pub menu_language: Option<String>,
    /// What to do, step by step, beyond the menu.
    pub steps: Vec<Localised>,
    /// What it ends in.
    #[schemars(with = "TermKey")]
    pub outcome: String,
    /// What must be true first.
    pub conditions: Vec<Condition>,
    /// What must be shown or entered.
    pub proof: Vec<Proof>,
    /// How long it takes.
    pub timing: Vec<Timing>,
    /// What follows.
    pub effects: Vec<Effect>,
    /// What else to know.
    pub note: Option<Localised>,
    /// Who says so.
    pub evidence: Evidence,
}

/// Something that must be true before deletion is granted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Condition {
    /// The condition.
    #[schemars(with = "TermKey")]
    pub kind: String,
    /// Its length, as an ISO 8601 duration.
    #[schemars(with = "Option<Length>")]
    pub period: Option<String>,
    /// Its number.
    pub count: Option<u16>,
    /// The services concerned.
    pub services: Vec<String>,
    /// Particulars.
    pub note: Option<Localised>,
    /// Who says so.
    pub evidence: Evidence,
}

/// Something that must be shown or entered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Proof {
    /// What it is.
    #[schemars(with = "TermKey")]
    pub kind: String,
    /// Particulars.
    pub note: Option<Localised>,
    /// Who says so.
    pub evidence: Evidence,
}

/// A stretch of time; lengths are ISO 8601 durations.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Timing {
    /// What the time is for.
    #[schemars(with = "TermKey")]
    pub kind: String,
    /// The exact length.
    #[schemars(with = "Option<Length>")]
    pub length: Option<String>,
    /// The shortest it takes.
    #[schemars(with = "Option<Length>")]
    pub at_least: Option<String>,
    /// The longest it takes.
    #[schemars(with = "Option<Length>")]
    pub at_most: Option<String>,
    /// Which days count.
    #[schemars(with = "Option<Days>")]
    pub days: Option<String>,
    /// What takes the request back meanwhile.
    pub undone_by: Vec<String>,
    /// Particulars.
    pub note: Option<Localised>,
    /// Who says so.
    pub evidence: Evidence,
}

/// Something that follows from leaving.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Effect {
    /// What follows.
    #[schemars(with = "TermKey")]
    pub kind: String,
    /// How long it lasts, as an ISO 8601 duration.
    #[schemars(with = "Option<Length>")]
    pub period: Option<String>,
    /// The services concerned.
    pub services: Vec<String>,
    /// Particulars.
    pub note: Option<Localised>,
    /// Who says so.
    pub evidence: Evidence,
}

impl Route {
    pub(super) fn new(route: &crate::Route, judge: &Judge<'_>) -> Self {
        let crate::Route {
            id,
            channel,
            basis,
            platforms,
            since,
            until,
            url,
            email,
            phone,
            address,
            menu,
            steps,
            outcome,
            conditions,
            proof,
            timing,
            effects,
            note,
            cites,
        } = route;
        let labels = |menu: &crate::Menu| {
            let by_language = menu.iter().map(|(language, labels)| (language.to_owned(), texts(labels)));
            by_language.collect()
        };
        Self {
            id: plain(id),
            channel: plain(channel),
            basis: basis.map(|basis| basis.as_str().to_owned()),
            platforms: texts(platforms),
            since: maybe(since),
            until: maybe(until),
            url: maybe(url),
            email: maybe(email),
            phone: phone.clone(),
            address: address.iter().map(ToString::to_string).collect(),
            menu: menu.as_ref().map(labels),
            menu_language: menu.as_ref().and_then(|menu| menu.keys().next()).map(str::to_owned),
            steps: steps.iter().map(localised).collect(),
            outcome: plain(outcome),
            conditions: conditions.iter().map(|item| Condition::new(item, judge)).collect(),
            proof: proof.iter().map(|item| Proof::new(item, judge)).collect(),
            timing: timing.iter().map(|item| Timing::new(item, judge)).collect(),
            effects: effects.iter().map(|item| Effect::new(item, judge)).collect(),
            note: optional(note),
            evidence: judge(cites),
        }
    }
}

impl Condition {
    fn new(condition: &crate::Condition, judge: &Judge<'_>) -> Self {
        let crate::Condition { kind, period, count, services, note, cites } = condition;
        Self {
            kind: plain(kind),
            period: maybe(period),
            count: *count,
            services: texts(services),
            note: optional(note),
            evidence: judge(cites),
        }
    }
}

impl Proof {
    fn new(proof: &crate::Proof, judge: &Judge<'_>) -> Self {
        let crate::Proof { kind, note, cites } = proof;
        Self { kind: plain(kind), note: optional(note), evidence: judge(cites) }
    }
}

impl Timing {
    fn new(timing: &crate::Timing, judge: &Judge<'_>) -> Self {
        let crate::Timing { kind, length, at_least, at_most, days, undone_by, note, cites } = timing;
        Self {
            kind: plain(kind),
            length: maybe(length),
            at_least: maybe(at_least),
            at_most: maybe(at_most),
            days: days.map(|days| days.as_str().into()),
            undone_by: texts(undone_by),
            note: optional(note),
            evidence: judge(cites),
        }
    }
}

impl Effect {
    fn new(effect: &crate::Effect, judge: &Judge<'_>) -> Self {
        let crate::Effect { kind, period, services, note, cites } = effect;
        Self {
            kind: plain(kind),
            period: maybe(period),
            services: texts(services),
            note: optional(note),
            evidence: judge(cites),
        }
    }
}
