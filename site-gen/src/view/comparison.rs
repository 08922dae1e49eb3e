//! Our grades held against those of another list.

use serde::Serialize;

use super::{Frame, Pager, RatingTerm, ServiceCard, Source};

/// `comparison.html`: the table of their words against ours.
#[derive(Debug, Serialize)]
pub struct ComparisonPage<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// What the list is called.
    pub name: &'a str,
    /// How many services it names that have a record here.
    pub total: usize,
    /// How many of those have a grade of ours.
    pub rated: usize,
    /// How many of those have the same word in both.
    pub same: usize,
    /// How many more differ by one step between easy, medium and hard.
    pub near: usize,
    /// The first and the last date of their words (partial dates); nothing where they name no service.
    pub from: Option<String>,
    /// See `from`.
    pub to: Option<String>,
    /// Our words, easiest first and `unrated` last: the columns.
    pub columns: Vec<&'static str>,
    /// Their words, easiest first: the rows.
    pub rows: Vec<ComparisonRow>,
    /// Why the two differ, most often first.
    pub reasons: Vec<ReasonCount>,
    /// How many differ.
    pub different: usize,
    /// Of those that differ, how many have facts of ours that are at least a year younger than their word.
    pub ours_younger: usize,
    /// The same the other way round.
    pub theirs_younger: usize,
    /// The publication that says so, as one service cites it.
    pub sources: Vec<Source<'a>>,
}

/// What became of the services to which the list gives one word.
#[derive(Debug, Serialize)]
pub struct ComparisonRow {
    /// Their word.
    pub theirs: &'static str,
    /// One cell for each word of ours.
    pub cells: Vec<CellCount>,
    /// All cells together.
    pub total: usize,
}

/// How many services stand in one cell.
#[derive(Debug, Serialize)]
pub struct CellCount {
    /// Our word.
    pub ours: &'static str,
    /// How many.
    pub count: usize,
    /// Whether the words are the same.
    pub same: bool,
    /// Their list; nothing where there is none.
    pub url: Option<String>,
}

/// How often a reason holds.
#[derive(Debug, Serialize)]
pub struct ReasonCount {
    /// Message `differ-<key>`.
    pub key: &'static str,
    /// How often.
    pub count: usize,
}

/// `comparison-cell.html`: the services in one cell, with both grades, dates and reasons.
#[derive(Debug, Serialize)]
pub struct ComparisonCell<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// What the list is called.
    pub name: &'a str,
    /// Their word.
    pub theirs: &'static str,
    /// Our word.
    pub ours: &'static str,
    /// How many services there are on all pages.
    pub total: usize,
    /// The services on this page.
    pub services: Vec<Compared<'a>>,
    /// Where the others are.
    pub pager: Pager,
}

/// A service with both grades.
#[derive(Debug, Serialize)]
pub struct Compared<'a> {
    /// The service.
    pub service: ServiceCard<'a>,
    /// The date of their word (partial date).
    pub their_date: String,
    /// Where their word stands on the service's page.
    pub their_place: String,
    /// The sum of our points.
    pub points: u32,
    /// What has points, dearest first.
    pub terms: Vec<RatingTerm<'a>>,
    /// Message `differ-<key>`; nothing where both agree.
    pub reason: Option<&'static str>,
}
