//! One page of a list of services.

use serde::Serialize;

use super::Row;

/// One page of a list of services, as the component `listing` shows it.
#[derive(Debug, Clone, Serialize)]
pub struct Listing {
    /// How many services the whole list has.
    pub total: usize,
    /// The services of this page; under their initials where the list is long, else in one group without one.
    pub groups: Vec<Group>,
    /// Where each initial begins; empty where there are no initials.
    pub jumps: Vec<Jump>,
    /// The pages before and after.
    pub pager: Pager,
}

/// Where a list goes on.
#[derive(Debug, Clone, Serialize)]
pub struct Pager {
    /// The number of this page, from 1.
    pub number: usize,
    /// How many pages the list has; with one, there is nothing to show.
    pub pages: usize,
    /// The page before.
    pub previous: Option<String>,
    /// The page after.
    pub next: Option<String>,
}

/// The services under one initial.
#[derive(Debug, Clone, Serialize)]
pub struct Group {
    /// `W`, `We`, or `#` for all that begin with no letter. None where the list has no initials.
    pub initial: Option<String>,
    /// The HTML id of the group: `letter-w`. Empty without an initial.
    pub anchor: String,
    /// The services, in the order of the page's language.
    pub services: Vec<Row>,
}

/// Where an initial begins.
#[derive(Debug, Clone, Serialize)]
pub struct Jump {
    /// The initial.
    pub initial: String,
    /// The page and the place in it.
    pub url: String,
    /// Whether it begins on this page.
    pub here: bool,
}
