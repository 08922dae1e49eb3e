//! What is computed from a record, never typed into it: freshness, confidence, difficulty.

mod freshness;
mod rating;
mod trust;

pub use freshness::{Age, Freshness};
pub(crate) use rating::is_rated;
pub use rating::{Points, Rating, THRESHOLDS, WAITING_POINTS, rate};
pub use trust::{Confidence, confidence};
