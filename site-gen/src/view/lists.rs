//! The home page, the lists of services, and the lists of lists.

use serde::Serialize;

use super::{Frame, Jump, Listing, Pager, Row, Term, Text};

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
    pub freshest: Vec<Row>,
    /// Rated services that are the hardest to leave, hardest first, at most 6.
    pub hardest: Vec<Row>,
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

/// `services.html`: every service from A to Z (Chinese: by pinyin); where they are too many for one page, the ways
/// to the pages of each initial.
#[derive(Debug, Serialize)]
pub struct Services<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// Every service, where one page holds them.
    pub listing: Option<Listing>,
    /// The initials with their pages otherwise. Their keys are `a` to `z` and `other`.
    pub letters: Vec<Entry<'a>>,
    /// The categories, those without a service too.
    pub categories: Vec<Entry<'a>>,
    /// The grades, easiest first and `unrated` last.
    pub grades: Vec<Entry<'a>>,
}

/// `initial.html`: the services under one initial.
#[derive(Debug, Serialize)]
pub struct Letter<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// The initial's key: `a` to `z`, or `other`.
    pub key: &'a str,
    /// The initial as it is shown: `W`, or `#`.
    pub letter: String,
    /// The services.
    pub listing: Listing,
    /// Every initial.
    pub letters: Vec<Entry<'a>>,
}

/// `categories.html`, `difficulties.html`, `operators.html`, `rights.html`: a list of lists.
#[derive(Debug, Serialize)]
pub struct Index<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// What there is. Categories also list those without a service, with count 0.
    pub entries: Vec<Entry<'a>>,
    /// Where each initial begins; operators alone have them, where they are many.
    pub jumps: Vec<Jump>,
    /// The pages before and after; operators alone have several.
    pub pager: Pager,
}

impl<'a> Index<'a> {
    /// A list of lists on one page.
    pub fn whole(page: Frame<'a>, entries: Vec<Entry<'a>>) -> Self {
        let pager = Pager { number: 1, pages: 1, previous: None, next: None };
        Self { page, entries, jumps: Vec::new(), pager }
    }
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
    pub listing: Listing,
    /// The feed of what changes in it, where there is one.
    pub feed: Option<String>,
    /// The other lists of this kind, this one included, for moving between them.
    pub others: Vec<Entry<'a>>,
}
