//! The time from the request until the account is gone, stretch by stretch.

use serde::Serialize;

use super::Timing;

/// A stretch of time that delays the exit, and the moment at its end.
#[derive(Debug, Serialize)]
pub struct Stretch<'a> {
    /// What the time is for.
    pub timing: Timing<'a>,
    /// Whether it counts; a statement that a later one contradicts doesn't.
    pub counts: bool,
    /// How long it is drawn: 1 (a day or less, or not known) to 5 (more than two months).
    pub size: u8,
    /// When it ends; none where it doesn't count.
    pub end: Option<Moment>,
}

/// A moment on the way out, counted from the request.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Moment {
    /// The least and the most days until then, a month as 30; none where nobody says.
    pub least: Option<u32>,
    /// See `least`.
    pub most: Option<u32>,
    /// Whether the days are only about right: months and working days have no fixed number of days.
    pub about: bool,
    /// What passes at the least, for counting dates: `P3D,working P1M`; none where nobody says.
    pub least_periods: Option<String>,
    /// What passes at the most.
    pub most_periods: Option<String>,
}
