//! The specimen of the site's design.

use serde::Serialize;

use super::{Chart, Frame, RatingTerm, Row};

/// `specimen.html`: every token and part once, from real records; not for search engines.
#[derive(Debug, Serialize)]
pub struct Specimen<'a> {
    /// The common part; not indexed.
    pub page: Frame<'a>,
    /// The grades, easiest first.
    pub grades: Vec<&'static str>,
    /// The verdicts that a sign can show.
    pub verdicts: Vec<&'static str>,
    /// The ages of claims.
    pub ages: Vec<&'static str>,
    /// One service of each grade, where there is one.
    pub rows: Vec<Row>,
    /// The service with the longest name.
    pub longest: Vec<Row>,
    /// A chart.
    pub chart: Chart<'a>,
    /// The addends of a rating.
    pub terms: Vec<RatingTerm<'a>>,
}
