//! What is computed from a record.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Age, Day, Grade, Verdict};

/// What is computed from a record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Derived {
    /// Whether one can leave.
    #[schemars(with = "Verdict")]
    pub verdict: String,
    /// The name of the route that readers are sent to.
    pub best_route: Option<String>,
    /// The days that pass on it for certain before the account is gone (of a range the shorter end), where they are
    /// known.
    pub waiting_days: Option<u32>,
    /// How hard it is to leave, and why.
    pub rating: Rating,
    /// When the facts about routes were last known true.
    #[schemars(with = "Option<Day>")]
    pub as_of: Option<String>,
    /// How old that is at the date of the data.
    #[schemars(with = "Age")]
    pub age: String,
}

/// How hard it is to leave, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Rating {
    /// The grade; `null` where too little is known.
    #[schemars(with = "Option<Grade>")]
    pub grade: Option<String>,
    /// The sum of the points.
    pub total: u32,
    /// The name of the route that was rated.
    pub route: Option<String>,
    /// The addends, in the order of the record.
    pub terms: Vec<RatingTerm>,
}

/// One addend.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
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
