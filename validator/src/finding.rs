//! Findings as rules make them: what is wrong, where in a record, and what to do.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::rules::Rule;
use crate::text::Text;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The catalogue can't be published with it.
    Error,
    /// It should be mended, but harms no reader.
    Warning,
    /// It is worth knowing, and may be as it is.
    Note,
}

impl Severity {
    /// The word that reports use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// The number of a file among those that were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub(crate) usize);

impl FileId {
    /// The file's place in [`crate::Outcome::files`].
    pub fn index(self) -> usize {
        self.0
    }
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// The file as a whole.
    Whole,
    /// Bytes of its text.
    Bytes(Range<usize>),
    /// The key at the end of this JSON Pointer.
    Key(String),
    /// The value at this JSON Pointer.
    Value(String),
}

/// Another place that has to do with a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Related {
    /// The file.
    pub(crate) file: FileId,
    /// The place in it.
    pub(crate) place: Place,
    /// What it has to do with it.
    pub(crate) label: Text,
}

/// Something that a rule found.
#[derive(Debug, Clone)]
pub(crate) struct Finding {
    /// The rule.
    pub(crate) rule: &'static Rule,
    /// The file.
    pub(crate) file: FileId,
    /// The place in it.
    pub(crate) place: Place,
    /// What is wrong.
    pub(crate) message: Text,
    /// What to do.
    pub(crate) help: Option<Text>,
    /// Other places that have to do with it.
    pub(crate) related: Vec<Related>,
}

impl Finding {
    /// A finding without help and related places.
    pub(crate) fn new(rule: &'static Rule, file: FileId, place: Place, message: Text) -> Self {
        Self { rule, file, place, message, help: None, related: Vec::new() }
    }

    /// Its own place, then those of what is related to it.
    pub(crate) fn places(&self) -> impl Iterator<Item = (FileId, &Place)> {
        let related = self.related.iter().map(|related| (related.file, &related.place));
        std::iter::once((self.file, &self.place)).chain(related)
    }

    /// The finding with what to do.
    #[must_use]
    pub(crate) fn help(mut self, help: Text) -> Self {
        self.help = Some(help);
        self
    }

    /// The finding with what to do, if that is known.
    #[must_use]
    pub(crate) fn maybe_help(mut self, help: Option<Text>) -> Self {
        self.help = help;
        self
    }

    /// The finding with another place.
    #[must_use]
    pub(crate) fn related(mut self, file: FileId, place: Place, label: Text) -> Self {
        self.related.push(Related { file, place, label });
        self
    }
}
