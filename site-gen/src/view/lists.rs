//! The home page, the lists of services, and the lists of lists.

use serde::Serialize;

use super::{Frame, ServiceCard, Term, Text};

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

/// `categories.html`, `difficulties.html`, `operators.html`, `rights.html`: a list of lists.
#[derive(Debug, Serialize)]
pub struct Index<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// What there is. Categories also list those without a service, with count 0.
    pub entries: Vec<Entry<'a>>,
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
