//! How much a claim can be relied on, from who said it, when, and who agrees.

use std::collections::BTreeSet;

use jiff::civil::Date;
use schema::{Cites, Source, SourceCaveat, SourceKind, Sources};
use serde::Serialize;

use super::freshness::{Age, Freshness};
use crate::catalogue::Catalogue;

/// How much a claim can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// One weak, garbled or very old source.
    Low,
    /// A fair source, or a strong one that has aged.
    Middle,
    /// A strong and recent source, or several that agree.
    High,
}

impl Confidence {
    /// The word that exports and messages use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Middle => "middle",
            Self::High => "high",
        }
    }
}

/// The confidence in a claim. Its strongest source gives the base (the weight of its kind less that of its
/// caveats); age takes one (over a year) or two (over three years, or undated); a second publisher adds one.
/// Four and more is high, two and three is middle.
pub fn confidence(cites: &Cites, sources: &Sources, catalogue: &Catalogue, today: Date) -> Confidence {
    let cited: Vec<&Source> = cites.0.iter().filter_map(|id| sources.get(id)).collect();
    let strongest = cited.iter().map(|source| strength(source, catalogue)).max().unwrap_or(0);
    let age = match Freshness::of_claim(cites, sources, today).age {
        Age::Fresh => 0,
        Age::Ageing => 1,
        Age::Old | Age::Undated => 2,
    };
    let publishers: BTreeSet<&str> = cited.iter().map(|source| source.publisher.as_str()).collect();
    match strongest - age + i32::from(publishers.len() > 1) {
        4.. => Confidence::High,
        2..=3 => Confidence::Middle,
        _ => Confidence::Low,
    }
}

fn strength(source: &Source, catalogue: &Catalogue) -> i32 {
    let weight = |vocabulary, key: &str| {
        let term = catalogue.term(vocabulary, key);
        i32::from(term.and_then(|term| term.weight).unwrap_or(0))
    };
    let caveats: i32 = source.caveats.iter().map(|caveat| weight(SourceCaveat::VOCABULARY, caveat.as_str())).sum();
    weight(SourceKind::VOCABULARY, source.kind.as_str()) - caveats
}
