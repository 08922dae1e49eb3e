//! How hard it is to leave: the words, and what others say.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::names::*;
use crate::source::Cites;
use crate::time::PartialDate;

/// Five words for how hard it is to leave, easiest first (the scale of JustDeleteMe's CONTRIBUTING).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Difficulty {
    /// A simple process that one does oneself.
    Easy,
    /// Extra steps, conditions or waiting.
    Medium,
    /// Many demands, long waiting, or people who must act.
    Hard,
    /// Only for those whom a privacy law protects.
    Limited,
    /// No way to delete the account is offered.
    Impossible,
}

impl Difficulty {
    /// Every difficulty, easiest first.
    pub const ALL: [Self; 5] = [Self::Easy, Self::Medium, Self::Hard, Self::Limited, Self::Impossible];

    /// The word that records and exports use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Easy => "easy",
            Self::Medium => "medium",
            Self::Hard => "hard",
            Self::Limited => "limited",
            Self::Impossible => "impossible",
        }
    }
}

/// A difficulty that somebody else reports.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reported {
    /// Who reports it: the lower-case name of the list.
    pub by: LocalId,
    /// What they say.
    pub difficulty: Difficulty,
    /// When they last changed what they say.
    pub as_of: PartialDate,
    /// The sources that say so.
    pub cites: Cites,
}
