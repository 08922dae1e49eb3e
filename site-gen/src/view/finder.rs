//! The page of filters.

use serde::Serialize;

use super::{Entry, Frame, Text};

/// `find.html`: every service, to be filtered and sorted. Scripts read the facets of all services from `facets`.
#[derive(Debug, Serialize)]
pub struct FinderPage<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// The address of the facets; their rows are beside them.
    pub facets: String,
    /// The grades, easiest first and `unrated` last.
    pub grades: Vec<Entry<'a>>,
    /// The categories, those without a service too.
    pub categories: Vec<Entry<'a>>,
    /// What else one can filter by.
    pub filters: Vec<Filter<'a>>,
}

/// A kind of thing that services are filtered by.
#[derive(Debug, Serialize)]
pub struct Filter<'a> {
    /// `country`, `channel`, `proof` or `pattern`. Message `find-<name>`.
    pub name: &'static str,
    /// What there is to choose from.
    pub choices: Vec<Choice<'a>>,
}

/// One thing to choose.
#[derive(Debug, Serialize)]
pub struct Choice<'a> {
    /// Its key.
    pub key: &'a str,
    /// What to call it; none for countries: `country(code=choice.key)`.
    pub label: Option<Text<'a>>,
    /// How many services have it.
    pub count: usize,
}
