//! `changes.json` and `changes/<year>.json`: what changed, when.
//!
//! There are two ways to know of a change, and every change says which: a record states it with a source (its history,
//! the dates of its routes and dark patterns, a tombstone), or this catalogue differs from an earlier version that the
//! build was given (`--previous`). The generator asks neither a clock nor git's log by itself.

mod compared;
mod recorded;

use std::collections::BTreeMap;

use schema::PartialDate;
use schema::v1::{Change, ChangeList, ChangeYear, Comparison, Download, Localised, YearOfChanges};

use super::{Context, ExportError};
use crate::language::ProblemWithMessage;
use crate::publishing::Publishing;
use crate::site::Site;

/// How many changes `changes.json` itself holds.
const LATEST: usize = 100;

/// Everything that changed, newest first.
#[derive(Debug, Default)]
pub struct Changes {
    /// The versions that were compared, oldest first.
    pub compared: Vec<Comparison>,
    /// The changes, newest first.
    pub all: Vec<Dated>,
    /// How many there are.
    pub total: usize,
}

/// A change with its date.
#[derive(Debug)]
pub struct Dated {
    /// When.
    pub on: PartialDate,
    /// What.
    pub change: Change,
}

impl Dated {
    fn new(on: PartialDate, change: Change) -> Self {
        Self { on, change: Change { on: on.to_string(), ..change } }
    }
}

impl Changes {
    /// Gathers what records state and what comparison finds.
    ///
    /// # Errors
    /// When a message is missing.
    pub fn new(site: &Site<'_>, publishing: &Publishing) -> Result<Self, ProblemWithMessage> {
        let mut all = recorded::changes(site)?;
        let (compared, found) = compared::changes(site, &publishing.previous);
        all.extend(found);
        // Of one day, services by identifier, each one's changes in the order in which they are told.
        all.sort_by(|a, b| {
            let newest = (b.on.earliest(), b.on).cmp(&(a.on.earliest(), a.on));
            newest.then_with(|| (&a.change.kind, &a.change.id).cmp(&(&b.change.kind, &b.change.id)))
        });
        Ok(Self { compared, total: all.len(), all })
    }

    /// Lets go of all but the newest, when what tells of the others is written.
    pub fn keep_newest(&mut self, most: usize) {
        self.all.truncate(most);
        self.all.shrink_to_fit();
    }

    /// The changes of each year, newest first.
    fn by_year(&self) -> BTreeMap<i16, Vec<&Change>> {
        let mut years: BTreeMap<i16, Vec<&Change>> = BTreeMap::new();
        self.all.iter().for_each(|dated| years.entry(dated.on.year()).or_default().push(&dated.change));
        years
    }
}

pub(super) fn write(context: &Context<'_>) -> Result<Vec<Download>, ExportError> {
    let changes = &context.changes;
    let years = changes.by_year();
    let listed = years.iter().rev().map(|(year, changes)| YearOfChanges {
        year: year.to_string(),
        changes: changes.len() as u32,
        path: format!("changes/{year}.json"),
    });
    let latest = changes.all.iter().take(LATEST).map(|dated| dated.change.clone());
    let list = ChangeList::new(context.date(), changes.compared.clone(), listed.collect(), latest.collect());
    context.answer("changes.json", &list)?;
    for (year, changes) in years {
        let file = ChangeYear::new(context.date(), year.to_string(), changes.into_iter().cloned().collect());
        context.answer(&format!("changes/{year}.json"), &file)?;
    }
    Ok(Vec::new())
}

/// A sentence of the validator, which speaks English and Chinese.
fn sentence(text: validator::Text) -> Localised {
    [("en".to_owned(), text.en.into_owned()), ("zh".to_owned(), text.zh.into_owned())].into()
}
