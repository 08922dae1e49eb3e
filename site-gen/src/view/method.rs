//! How difficulty, freshness and confidence are computed.

use serde::Serialize;

use super::{Frame, Rating, ServiceCard, Term};

/// `how-we-rate.html`. All figures come from the validator and the vocabulary; none stands in the template.
#[derive(Debug, Serialize)]
pub struct Method<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// The most points of each grade, easiest first.
    pub grades: Vec<GradeBound>,
    /// Points by the days that pass, shortest first.
    pub waiting: Vec<WaitingPoints>,
    /// The weights of terms: of `channel`, `proof`, `condition`, `dark_pattern`, heaviest first in each.
    pub weights: Vec<Weights<'a>>,
    /// The timings that delay the exit and so get points by their days.
    pub delays: Vec<Term<'a>>,
    /// The ages: `fresh`, `ageing`, `old`, `undated`.
    pub ages: Vec<&'static str>,
    /// How far a kind of source can be relied on, strongest first.
    pub source_kinds: Vec<Weighted<'a>>,
    /// What the caveats of a source take away.
    pub source_caveats: Vec<Weighted<'a>>,
    /// Rated services of different grades, as worked examples; at most 3.
    pub examples: Vec<Example<'a>>,
}

/// A worked example of a rating.
#[derive(Debug, Serialize)]
pub struct Example<'a> {
    /// The service.
    pub service: ServiceCard<'a>,
    /// Its rating.
    pub rating: Rating<'a>,
}

/// The bound of a grade.
#[derive(Debug, Serialize)]
pub struct GradeBound {
    /// `easy`, `medium`, `hard`.
    pub grade: &'static str,
    /// The fewest points.
    pub from: u32,
    /// The most points; none for the last grade.
    pub to: Option<u32>,
    /// The list of services with that grade.
    pub url: String,
}

/// The points of a waiting time.
#[derive(Debug, Serialize)]
pub struct WaitingPoints {
    /// The fewest days.
    pub from: u32,
    /// The most days; none for the last row.
    pub to: Option<u32>,
    /// The points.
    pub points: u32,
}

/// The weights of one vocabulary.
#[derive(Debug, Serialize)]
pub struct Weights<'a> {
    /// `channel`, `proof`, `condition` or `dark_pattern`. Message `vocabulary-<key>`.
    pub vocabulary: &'static str,
    /// Its terms.
    pub terms: Vec<Weighted<'a>>,
}

/// A term with its weight.
#[derive(Debug, Serialize)]
pub struct Weighted<'a> {
    /// The term.
    pub term: Term<'a>,
    /// Its points.
    pub points: u8,
}
