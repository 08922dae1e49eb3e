//! One way out of a service.

use serde::Serialize;

use super::{Link, Said, Term, Text};

/// One way out.
#[derive(Debug, Clone, Serialize)]
pub struct Route<'a> {
    /// The route's name within the record: `app`.
    pub id: &'a str,
    /// Its HTML id: `route-app`.
    pub anchor: String,
    /// Whether it is the route that the page recommends and, where there is a grade, that was rated.
    pub best: bool,
    /// Where it starts.
    pub channel: Term<'a>,
    /// Whether it is a right that a privacy law gives to those whom it protects.
    pub by_law: bool,
    /// Whether people do it themselves, without anybody's help.
    pub self_service: bool,
    /// The systems and clients it works on; none means that no source says.
    pub platforms: Vec<Term<'a>>,
    /// Since when it is known to exist (partial date).
    pub since: Option<String>,
    /// By when it was known to be gone (partial date); only on past routes.
    pub until: Option<String>,
    /// Where to start on the web: the button leads there.
    pub url: Option<&'a str>,
    /// The host of that address: shown beside the button.
    pub host: Option<String>,
    /// The address to write to.
    pub email: Option<&'a str>,
    /// The number to call.
    pub phone: Option<&'a str>,
    /// The postal address to write to, line by line.
    pub address: Vec<&'a str>,
    /// The labels to tap, first to last.
    pub menu: Option<Menu<'a>>,
    /// What to do, step by step, beyond the menu.
    pub steps: Vec<Text<'a>>,
    /// What it ends in.
    pub outcome: Term<'a>,
    /// How much of the account that removes: `wholly`, `partly`, `not` or `unknown`.
    pub leaves: &'static str,
    /// What must be true first.
    pub conditions: Vec<Condition<'a>>,
    /// What must be shown or entered.
    pub proof: Vec<Proof<'a>>,
    /// How long it takes.
    pub timing: Vec<Timing<'a>>,
    /// What follows.
    pub effects: Vec<Effect<'a>>,
    /// What else to know.
    pub note: Option<Text<'a>>,
    /// Who says so (channel, address, menu, steps, outcome).
    pub said: Said,
}

/// The labels to tap in an app or on a site.
#[derive(Debug, Clone, Serialize)]
pub struct Menu<'a> {
    /// The language of the labels as the app shows them, for `lang`.
    pub lang: &'a str,
    /// Whether that is another language than the page's.
    pub foreign: bool,
    /// The labels.
    pub labels: Vec<MenuLabel<'a>>,
}

/// One label to tap.
#[derive(Debug, Clone, Serialize)]
pub struct MenuLabel<'a> {
    /// As the app shows it.
    pub label: &'a str,
    /// In the page's language, where that is another one and a translation is given.
    pub translation: Option<&'a str>,
}

/// Something that must be true before deletion is granted.
#[derive(Debug, Clone, Serialize)]
pub struct Condition<'a> {
    /// A stable name for what a reader ticks off on the device: `wechat/app/zero_balance`, numbered where a route
    /// has several of a kind.
    pub key: String,
    /// The condition.
    pub kind: Term<'a>,
    /// Its length, where it has one: `P15D`.
    pub period: Option<String>,
    /// Its number, where it has one.
    pub count: Option<u16>,
    /// The services concerned.
    pub services: Vec<Link<'a>>,
    /// Particulars.
    pub note: Option<Text<'a>>,
    /// Who says so.
    pub said: Said,
}

/// Something that must be shown or entered.
#[derive(Debug, Clone, Serialize)]
pub struct Proof<'a> {
    /// What it is.
    pub kind: Term<'a>,
    /// Particulars.
    pub note: Option<Text<'a>>,
    /// Who says so.
    pub said: Said,
}

/// A stretch of time on the way out. Lengths go to `period(value=timing.length, days=timing.days)`.
#[derive(Debug, Clone, Serialize)]
pub struct Timing<'a> {
    /// What the time is for.
    pub kind: Term<'a>,
    /// Whether it delays the exit (a review, a cooling-off period) rather than only follows it.
    pub delays: bool,
    /// The exact length: `P15D`.
    pub length: Option<String>,
    /// The shortest it takes.
    pub at_least: Option<String>,
    /// The longest it takes.
    pub at_most: Option<String>,
    /// Which days count: `working`, `calendar`, `unstated`; `null` where that has no meaning.
    pub days: Option<&'static str>,
    /// What takes the request back during this time.
    pub undone_by: Vec<Term<'a>>,
    /// Particulars.
    pub note: Option<Text<'a>>,
    /// Who says so.
    pub said: Said,
}

/// Something that follows from leaving.
#[derive(Debug, Clone, Serialize)]
pub struct Effect<'a> {
    /// What follows.
    pub kind: Term<'a>,
    /// How long it lasts: `P5Y`.
    pub period: Option<String>,
    /// The services concerned.
    pub services: Vec<Link<'a>>,
    /// Particulars.
    pub note: Option<Text<'a>>,
    /// Who says so.
    pub said: Said,
}
