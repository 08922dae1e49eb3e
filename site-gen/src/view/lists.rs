//! The home page, the lists of services, and the lists of lists.

use serde::Serialize;

use super::{Frame, Link, Source, Term, Text};

/// `chooser.html`: the choice of language at `/`. Its `page.lang` is the default language; the languages to
/// choose from are `page.alternates`. Text in another language: `t(key="…", lang=alternate.lang)`.
#[derive(Debug, Serialize)]
pub struct Chooser<'a> {
    /// The common part.
    pub page: Frame<'a>,
}

/// `home.html`.
#[derive(Debug, Serialize)]
pub struct Home<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// What the catalogue holds.
    pub counts: Counts,
    /// The grades, easiest first and `unrated` last, each with its number of services.
    pub grades: Vec<Entry<'a>>,
    /// The categories that have services, fullest first.
    pub categories: Vec<Entry<'a>>,
    /// The dark patterns that were seen, most often seen first.
    pub dark_patterns: Vec<Entry<'a>>,
    /// The services whose facts are the freshest, at most 12.
    pub freshest: Vec<ServiceCard<'a>>,
    /// Rated services that are the hardest to leave, hardest first, at most 6.
    pub hardest: Vec<ServiceCard<'a>>,
}

/// What the catalogue holds.
#[derive(Debug, Serialize)]
pub struct Counts {
    /// Services.
    pub services: usize,
    /// Ways out, past ones included.
    pub routes: usize,
    /// Dated observations of dark patterns.
    pub observations: usize,
    /// Publications cited by services.
    pub sources: usize,
    /// Operators.
    pub operators: usize,
}

/// `services.html`: every service from A to Z (Chinese: by pinyin).
#[derive(Debug, Serialize)]
pub struct Services<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// The services by initial, in order.
    pub groups: Vec<Group<'a>>,
}

/// The services under one initial.
#[derive(Debug, Serialize)]
pub struct Group<'a> {
    /// `A` to `Z`, or `#` for all others. An HTML id can be made of `key`.
    pub initial: String,
    /// `a` to `z`, or `other`.
    pub key: String,
    /// The services, in the order of the page's language.
    pub services: Vec<ServiceCard<'a>>,
}

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
    /// The days that pass before the account is gone, where they are known.
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

/// `categories.html`, `difficulties.html`, `operators.html`, `rights.html`: a list of lists.
#[derive(Debug, Serialize)]
pub struct Index<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// What there is. Categories also list those without a service, with count 0.
    pub entries: Vec<Entry<'a>>,
}

/// `dark-patterns.html`: all dark patterns, why operators use them, and what people risk who stay.
#[derive(Debug, Serialize)]
pub struct DarkPatterns<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// What a dark pattern is, as the vocabulary says it.
    pub definition: Text<'a>,
    /// Every dark pattern, also those that no record shows (count 0).
    pub entries: Vec<Entry<'a>>,
    /// Why operators make leaving hard.
    pub motives: Vec<Seen<'a>>,
    /// What an account that is left behind exposes one to.
    pub risks: Vec<Seen<'a>>,
    /// The publications that motives and risks cite.
    pub sources: Vec<Source<'a>>,
}

/// A term with its sightings at services that the sources do not name.
#[derive(Debug, Serialize)]
pub struct Seen<'a> {
    /// The term.
    pub term: Term<'a>,
    /// Where it was seen.
    pub sightings: Vec<Sighting<'a>>,
    /// Who speaks of the notion itself.
    pub said: Option<super::Said<'a>>,
}

/// One list in a list of lists.
#[derive(Debug, Clone, Serialize)]
pub struct Entry<'a> {
    /// Its key: `messaging`, `hidden_entry`, `easy`, `tencent`, `cn`.
    pub key: &'a str,
    /// What to call it. `null` for grades, whose words are messages (`grade-easy`).
    pub label: Option<Text<'a>>,
    /// What it means, where the catalogue says so (categories, dark patterns).
    pub definition: Option<Text<'a>>,
    /// Its page.
    pub url: String,
    /// How many services are on that page.
    pub count: usize,
}

/// `category.html` and `difficulty.html`: the services that have one thing in common.
#[derive(Debug, Serialize)]
pub struct List<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// Its key: `messaging`, or a grade (`easy` … `unrated`).
    pub key: &'a str,
    /// The category; `null` for a difficulty.
    pub term: Option<Term<'a>>,
    /// The services, in the order of the page's language.
    pub services: Vec<ServiceCard<'a>>,
    /// The other lists of this kind, this one included, for moving between them.
    pub others: Vec<Entry<'a>>,
}

/// `dark-pattern.html`: one dark pattern and every service that shows it.
#[derive(Debug, Serialize)]
pub struct DarkPatternPage<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// The pattern.
    pub term: Term<'a>,
    /// Its points in the rating.
    pub weight: u8,
    /// The same or a wider notion in outside taxonomies.
    pub same_as: Vec<Outside<'a>>,
    /// Who speaks of the notion itself.
    pub said: Option<super::Said<'a>>,
    /// Every observation at a named service, the latest first.
    pub observations: Vec<Observation<'a>>,
    /// Observations at services that the source does not name.
    pub sightings: Vec<Sighting<'a>>,
    /// The publications of the vocabulary that the term and its sightings cite.
    pub sources: Vec<Source<'a>>,
    /// The other dark patterns, this one included.
    pub others: Vec<Entry<'a>>,
}

/// A term of an outside taxonomy.
#[derive(Debug, Serialize)]
pub struct Outside<'a> {
    /// The taxonomy: `gray`, `edpb`, `cn`. Its name is the message `taxonomy-<key>`.
    pub taxonomy: &'a str,
    /// The term in it.
    pub name: &'a str,
}

/// One dark pattern seen at one service.
#[derive(Debug, Serialize)]
pub struct Observation<'a> {
    /// The service.
    pub service: ServiceCard<'a>,
    /// The observation.
    pub seen: super::DarkPattern<'a>,
}

/// A dark pattern seen at a service that the source does not name.
#[derive(Debug, Serialize)]
pub struct Sighting<'a> {
    /// When it was seen.
    pub observed: Option<String>,
    /// What was seen, and at what kind of service.
    pub note: Text<'a>,
    /// Who says so.
    pub said: super::Said<'a>,
}

/// `operator.html`.
#[derive(Debug, Serialize)]
pub struct OperatorPage<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// Its identifier.
    pub id: &'a str,
    /// Its name.
    pub name: Text<'a>,
    /// Its names in other languages, where they differ.
    pub other_names: Vec<Text<'a>>,
    /// Registered names and other names.
    pub aliases: &'a [String],
    /// Its seat, as an ISO 3166-1 code: `country(code=operator.country)`.
    pub country: Option<&'a str>,
    /// The operator that it belongs to.
    pub parent: Option<Link<'a>>,
    /// The operators that belong to it.
    pub subsidiaries: Vec<Link<'a>>,
    /// Whom to write to about personal data.
    pub contacts: Vec<Contact<'a>>,
    /// Accounts that several services share.
    pub account_systems: Vec<AccountSystem<'a>>,
    /// Its services, in the order of the page's language.
    pub services: Vec<ServiceCard<'a>>,
    /// The publications that its claims cite.
    pub sources: Vec<Source<'a>>,
    /// The record's file in the catalogue, for corrections: `operators/tencent.yaml`.
    pub record: String,
}

/// A desk for questions of personal data.
#[derive(Debug, Serialize)]
pub struct Contact<'a> {
    /// Its e-mail address.
    pub email: Option<&'a str>,
    /// Its page or form.
    pub url: Option<&'a str>,
    /// The host of that page.
    pub host: Option<String>,
    /// Its telephone number.
    pub phone: Option<&'a str>,
    /// Its postal address.
    pub post: Option<Text<'a>>,
    /// Which services or people it is for.
    pub note: Option<Text<'a>>,
    /// Who says so.
    pub said: super::Said<'a>,
}

/// An account that several services share.
#[derive(Debug, Serialize)]
pub struct AccountSystem<'a> {
    /// Its identifier.
    pub id: &'a str,
    /// What its users call it.
    pub name: Text<'a>,
    /// What leaves and what stays when it is deleted.
    pub note: Option<Text<'a>>,
    /// The services that belong to it.
    pub services: Vec<ServiceCard<'a>>,
    /// Who says so.
    pub said: super::Said<'a>,
}
