//! The catalogue in numbers.

use serde::Serialize;

use super::{Chart, Counts, Frame, RatingTerm, ServiceCard};

/// `numbers.html`.
#[derive(Debug, Serialize)]
pub struct Numbers<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// What the catalogue holds.
    pub counts: Counts,
    /// How many services have a grade of ours.
    pub rated: usize,
    /// How many services another list names, for the link to the comparison.
    pub compared: usize,
    /// The charts, in order.
    pub charts: Vec<Chart<'a>>,
    /// The hardest to leave by evidence of the last three years, hardest first.
    pub hardest: Vec<Hard<'a>>,
    /// The same by older evidence: they may have changed.
    pub hardest_once: Vec<Hard<'a>>,
}

/// A service that is hard to leave, and why.
#[derive(Debug, Serialize)]
pub struct Hard<'a> {
    /// The service.
    pub service: ServiceCard<'a>,
    /// The sum of its points; 0 where no way out is offered.
    pub points: u32,
    /// What costs points, dearest first.
    pub terms: Vec<RatingTerm<'a>>,
}
