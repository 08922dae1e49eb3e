//! Pictures for previews of links: what their templates are given, and what pages say of them.

use std::collections::BTreeMap;

use serde::Serialize;

/// The picture of a page, for Open Graph.
#[derive(Debug, Clone, Serialize)]
pub struct Preview {
    /// Its whole address.
    pub url: String,
    /// Its size in pixels.
    pub width: u32,
    /// See `width`.
    pub height: u32,
}

/// `picture/service.svg`: all texts are fitted into their boxes, and no font lacks a character of them.
#[derive(Debug, Serialize)]
pub struct ServicePicture {
    /// The colours of the style's light tokens: `colours.dark_sign` is `--dark-sign`.
    pub colours: BTreeMap<String, String>,
    /// `yes`, `by_law`, `partly`, `no` or `unknown`.
    pub verdict: &'static str,
    /// `easy`, `medium`, `hard`, `limited`, `impossible` or `unrated`.
    pub grade: &'static str,
    /// Name, other name, verdict.
    pub texts: Vec<Lines>,
    /// The grade in a word, and how wide the chip around it is.
    pub chip: Lines,
    /// See `chip`.
    pub chip_width: f32,
    /// Where the clock stands before the waiting time; none where none is told.
    pub clock: Option<f32>,
    /// What stands beside the grade.
    pub facts: Vec<Lines>,
}

/// `picture/site.svg`.
#[derive(Debug, Serialize)]
pub struct SitePicture {
    /// As in [`ServicePicture`].
    pub colours: BTreeMap<String, String>,
    /// `yes`: the sign is lit.
    pub verdict: &'static str,
    /// The question of the home page, and what the site answers.
    pub texts: Vec<Lines>,
    /// Every grade, easiest first.
    pub grades: [&'static str; 6],
}

/// A text in lines of one size.
#[derive(Debug, Serialize)]
pub struct Lines {
    /// Where they begin.
    pub x: f32,
    /// The size of the type.
    pub size: f32,
    /// Its weight, as in CSS.
    pub weight: u16,
    /// The lines.
    pub lines: Vec<Line>,
}

/// One line.
#[derive(Debug, Serialize)]
pub struct Line {
    /// Its baseline.
    pub y: f32,
    /// Its text.
    pub text: String,
}
