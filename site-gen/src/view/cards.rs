//! A service as it stands in lists.

use serde::Serialize;

use super::{Link, Term, Text};

/// A service in a list.
#[derive(Debug, Clone, Serialize)]
pub struct ServiceCard<'a> {
    /// Its identifier.
    pub id: &'a str,
    /// Its page.
    pub url: String,
    /// Its name in the page's language.
    pub name: Text<'a>,
    /// Its names in other languages, where they differ.
    pub other_names: Vec<Text<'a>>,
    /// `easy`, `medium`, `hard`, `limited`, `impossible` or `unrated`.
    pub grade: &'static str,
    /// Whether one can leave: `yes`, `by_law`, `partly`, `no` or `unknown`.
    pub verdict: &'static str,
    /// The days that pass for certain before the account is gone (of a range the shorter end), where they are known.
    pub waiting_days: Option<u32>,
    /// The longest of the stretches of time that make them up, as its source says it.
    pub waiting: Option<Waiting<'a>>,
    /// How many conditions the best route has.
    pub condition_count: usize,
    /// How many proofs it demands.
    pub proof_count: usize,
    /// When the facts about its routes were last known true (partial date).
    pub as_of: Option<String>,
    /// How old that is: `fresh`, `ageing`, `old` or `undated`.
    pub age: &'static str,
    /// Its category.
    pub category: Link<'a>,
    /// How many of its dark patterns are not known to be mended.
    pub dark_pattern_count: usize,
    /// For a service without a grade of ours: what others report.
    pub reported: Vec<ReportedWord<'a>>,
}

/// The line of a service in a list, rendered once for all lists (component `row`, of a [`ServiceCard`]): HTML.
#[derive(Debug, Clone, Serialize)]
pub struct Row(pub tera::Value);

/// A stretch of time in short: `period(value=waiting.length, days=waiting.days)`.
#[derive(Debug, Clone, Serialize)]
pub struct Waiting<'a> {
    /// `exact`, `at_most` or `at_least`.
    pub bound: &'static str,
    /// Its length: `P15D`.
    pub length: String,
    /// Which days count: `working`, `calendar`, `unstated`; `null` where that has no meaning.
    pub days: Option<&'static str>,
    /// What takes the request back meanwhile.
    pub undone_by: Vec<Term<'a>>,
}

/// A reported difficulty in short.
#[derive(Debug, Clone, Serialize)]
pub struct ReportedWord<'a> {
    /// The name of the list: `JustDeleteMe`.
    pub name: &'a str,
    /// `easy`, `medium`, `hard`, `limited` or `impossible`.
    pub difficulty: &'static str,
    /// When they last changed what they say (partial date).
    pub as_of: String,
}
