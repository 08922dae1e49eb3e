//! The pages on countries.

use serde::Serialize;

use super::{Frame, Jurisdiction, Pager, Row};

/// `countries.html`.
#[derive(Debug, Serialize)]
pub struct Countries<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// Every country that a service is offered in or that a jurisdiction covers, in the order of the language.
    pub countries: Vec<CountryEntry<'a>>,
}

/// One country in the list.
#[derive(Debug, Serialize)]
pub struct CountryEntry<'a> {
    /// Its ISO code.
    pub code: &'a str,
    /// Its page.
    pub url: String,
    /// How many services say that they are offered there.
    pub count: usize,
    /// Whether its law is described here.
    pub law: bool,
}

/// `country.html`: what is offered in one country, by grade, and what its law gives.
#[derive(Debug, Serialize)]
pub struct CountryPage<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// Its ISO code.
    pub code: &'a str,
    /// How many services there are on all pages.
    pub total: usize,
    /// Every grade that has services, with where it begins.
    pub grades: Vec<GradeJump>,
    /// The services on this page, by grade, easiest first.
    pub groups: Vec<GradeGroup>,
    /// Where the others are.
    pub pager: Pager,
    /// What the law gives and where to complain.
    pub jurisdictions: Vec<Jurisdiction<'a>>,
    /// The feed of what changes there; where the host is known.
    pub feed: Option<String>,
}

/// Where a grade begins.
#[derive(Debug, Serialize)]
pub struct GradeJump {
    /// The grade.
    pub key: &'static str,
    /// Its place, perhaps on another page.
    pub url: String,
    /// How many services have it.
    pub count: usize,
}

/// The services of one grade.
#[derive(Debug, Serialize)]
pub struct GradeGroup {
    /// The grade; its HTML id is `grade-<key>`.
    pub key: &'static str,
    /// Its services, in the order of the language.
    pub services: Vec<Row>,
}
