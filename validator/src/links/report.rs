//! The results of a run, in the shape that is printed as JSON.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schema::PartialDate;
use serde::{Deserialize, Serialize};

use super::collect::{Links, Place};
use super::suppress::Suppression;
use super::verdict::{Judged, Verdict};

/// The version of the shape of [`Report`] as JSON.
pub const VERSION: u8 = 1;

/// What came of looking at links.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The version of this shape.
    pub version: u8,
    /// The day on which the links were looked at.
    pub checked: PartialDate,
    /// How many links there are of each verdict.
    pub verdicts: BTreeMap<Verdict, usize>,
    /// Every link, by address.
    pub links: Vec<Link>,
    /// Suppressions that nothing needs any more.
    pub unneeded: Vec<Unneeded>,
}

/// A link that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The address, as the records have it.
    pub url: String,
    /// What became of it.
    #[serde(flatten)]
    pub judged: Judged,
    /// Why its trouble is accepted for now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suppressed: Option<String>,
    /// Where it stands.
    pub places: Vec<Place>,
}

/// A suppression that nothing needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unneeded {
    /// The suppression.
    #[serde(flatten)]
    pub suppression: Suppression,
    /// Why nothing needs it.
    pub why: Why,
}

/// Why nothing needs a suppression.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// No record has the link.
    NotInRecords,
    /// The link is in order.
    InOrder,
    /// Its last day has passed.
    Ended,
}

impl Report {
    /// Puts results together. `whole` says whether all links of the catalogue were looked at.
    pub(super) fn new(
        links: Links,
        mut judged: BTreeMap<String, Judged>,
        suppressions: &[Suppression],
        today: Date,
        whole: bool,
    ) -> Self {
        let unneeded = unneeded(&judged, suppressions, today, whole);
        let mut verdicts: BTreeMap<Verdict, usize> = BTreeMap::new();
        let mut results = Vec::with_capacity(links.len());
        for (url, places) in links {
            let Some(judged) = judged.remove(&url) else { continue };
            *verdicts.entry(judged.verdict).or_default() += 1;
            let in_force = |entry: &&Suppression| entry.url == url && entry.until.latest() >= today;
            let suppression = suppressions.iter().find(in_force).filter(|_| judged.verdict.is_trouble());
            let suppressed = suppression.map(|entry| entry.reason.clone());
            results.push(Link { url, judged, suppressed, places });
        }
        Self { version: VERSION, checked: today.into(), verdicts, links: results, unneeded }
    }

    /// The links that somebody should mend.
    pub fn troubles(&self) -> impl Iterator<Item = &Link> {
        self.links.iter().filter(|link| link.judged.verdict.is_trouble() && link.suppressed.is_none())
    }

    /// Whether there is something to do: a link to mend, or a suppression to take away.
    pub fn has_work(&self) -> bool {
        self.troubles().next().is_some() || !self.unneeded.is_empty()
    }
}

fn unneeded(judged: &BTreeMap<String, Judged>, entries: &[Suppression], today: Date, whole: bool) -> Vec<Unneeded> {
    let why = |entry: &Suppression| {
        let found = judged.get(&entry.url);
        match found {
            _ if entry.until.latest() < today => Some(Why::Ended),
            None => whole.then_some(Why::NotInRecords),
            Some(judged) => judged.verdict.is_fine().then_some(Why::InOrder),
        }
    };
    let found = entries.iter().filter_map(|entry| Some(Unneeded { suppression: entry.clone(), why: why(entry)? }));
    found.collect()
}
