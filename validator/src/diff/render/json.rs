//! The JSON format: stable, for programs.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::Sides;
use crate::diff::{Change, Graded, VERSION, Words, describe};

/// All changes between two versions.
#[derive(Debug, Serialize, Deserialize)]
pub struct Report {
    /// The version of this shape.
    pub version: u8,
    /// The older side, as the caller named it.
    pub old: String,
    /// The newer side, as the caller named it.
    pub new: String,
    /// The changes.
    pub changes: Vec<Told>,
    /// The grades of the services that changed, before and after.
    #[serde(default)]
    pub grades: Vec<Graded>,
}

/// A change, with its sentence.
#[derive(Debug, Serialize, Deserialize)]
pub struct Told {
    /// The change.
    #[serde(flatten)]
    pub change: Change,
    /// What changed, in words.
    pub text: Sentence,
}

/// A sentence in every language.
#[derive(Debug, Serialize, Deserialize)]
pub struct Sentence {
    /// In English.
    pub en: Cow<'static, str>,
    /// In Chinese.
    pub zh: Cow<'static, str>,
}

impl Report {
    /// The report of these changes.
    pub fn new(changes: &[Change], words: &Words<'_>, sides: Sides<'_>) -> Self {
        let told = |change: &Change| {
            let text = describe(change, words);
            Told { change: change.clone(), text: Sentence { en: text.en, zh: text.zh } }
        };
        Self {
            version: VERSION,
            old: sides.old.to_owned(),
            new: sides.new.to_owned(),
            changes: changes.iter().map(told).collect(),
            grades: words.grades(changes),
        }
    }
}

pub(super) fn render(changes: &[Change], words: &Words<'_>, sides: Sides<'_>) -> Result<String, serde_json::Error> {
    Ok(format!("{}\n", serde_json::to_string_pretty(&Report::new(changes, words, sides))?))
}
