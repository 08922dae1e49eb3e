//! What is computed from a record.

use serde::{Deserialize, Serialize};

use crate::facts::{Facts, difficulty};

/// What is computed from a record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Derived {
    /// Whether one can leave: `yes`, `by_law`, `partly`, `no` or `unknown`.
    pub verdict: String,
    /// The name of the route that readers are sent to.
    pub best_route: Option<String>,
    /// The days that pass on it for certain before the account is gone (of a range the shorter end), where they are
    /// known.
    pub waiting_days: Option<u32>,
    /// How hard it is to leave, and why.
    pub rating: Rating,
    /// When the facts about routes were last known true.
    pub as_of: Option<String>,
    /// How old that is at the date of the data: `fresh`, `ageing`, `old` or `undated`.
    pub age: String,
}

/// How hard it is to leave, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rating {
    /// `easy`, `medium`, `hard`, `limited` or `impossible`; `null` where too little is known.
    pub grade: Option<String>,
    /// The sum of the points.
    pub total: u32,
    /// The name of the route that was rated.
    pub route: Option<String>,
    /// The addends, in the order of the record.
    pub terms: Vec<RatingTerm>,
}

/// One addend.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RatingTerm {
    /// The claim that it comes from, as a JSON Pointer into `record`.
    pub at: String,
    /// The vocabulary of the term.
    pub vocabulary: String,
    /// The term.
    pub term: String,
    /// What it adds.
    pub points: u32,
    /// The days that pass, for a timing.
    pub days: Option<u32>,
}

impl Derived {
    pub(crate) fn new(service: &schema::Service, facts: &Facts) -> Self {
        let Facts { rating, best, verdict, waits: _, waiting_days, freshness } = facts;
        let name = |index: Option<usize>| index.map(|index| service.routes[index].id.to_string());
        Self {
            verdict: verdict.as_str().into(),
            best_route: name(*best),
            waiting_days: *waiting_days,
            rating: Rating {
                grade: rating.grade.map(|grade| difficulty(grade).into()),
                total: rating.total,
                route: name(rating.route),
                terms: rating.terms.iter().map(RatingTerm::new).collect(),
            },
            as_of: freshness.as_of.map(|date| date.to_string()),
            age: freshness.age.as_str().into(),
        }
    }
}

impl RatingTerm {
    fn new(points: &validator::derive::Points) -> Self {
        let validator::derive::Points { at, vocabulary, term, points, days } = points;
        Self { at: at.clone(), vocabulary: (*vocabulary).into(), term: term.clone(), points: *points, days: *days }
    }
}
