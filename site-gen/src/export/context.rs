//! What an export is given, and the one way in which answers are written: held against their schema and read back.

use std::collections::BTreeMap;

use schema::v1::{Answer, Evidence};
use schema::{AccountSystem, Cites, OperatorId, Sources};
use validator::derive::{Freshness, confidence};

use super::{Changes, ExportError, answers};
use crate::output::Output;
use crate::paths;
use crate::publishing::Publishing;
use crate::site::Site;

/// What an export is given.
#[derive(Debug)]
pub struct Context<'a> {
    /// The site.
    pub site: &'a Site<'a>,
    /// Where files go.
    pub output: &'a Output,
    /// What the build was told beside the catalogue.
    pub publishing: &'a Publishing,
    /// What changed, made once.
    pub changes: &'a Changes,
    /// Which operator runs each account system.
    pub(super) systems: BTreeMap<&'a str, (&'a OperatorId, &'a AccountSystem)>,
}

impl<'a> Context<'a> {
    pub(super) fn new(site: &'a Site<'a>, output: &'a Output, publishing: &'a Publishing) -> Self {
        let systems = site.checked.operators.iter().flat_map(|(id, operator)| {
            operator.account_systems.iter().map(move |(system, record)| (system.as_str(), (id, record)))
        });
        Self { site, output, publishing, changes: &site.changes, systems: systems.collect() }
    }

    /// The date of the data.
    pub fn date(&self) -> &'a str {
        &self.site.today
    }

    /// Writes an answer (its path is relative to the root of the API), holds it against its schema, reads the file
    /// back and compares.
    pub(super) fn answer<T: Answer>(&self, path: &str, value: &T) -> Result<(), ExportError> {
        let json = answers::json(path, value)?;
        let file = paths::root::api(path);
        self.output.write(&file, &json)?;
        answers::verify(path, &self.output.read_back(&file)?, value)
    }
}

/// Derives what claims bear of the sources of one record.
pub(super) fn judge<'s>(site: &'s Site<'_>, sources: &'s Sources) -> impl Fn(&Cites) -> Evidence + 's {
    |cites| {
        let today = site.checked.today();
        let freshness = Freshness::of_claim(cites, sources, today);
        Evidence {
            cites: cites.0.iter().map(ToString::to_string).collect(),
            as_of: freshness.as_of.map(|date| date.to_string()),
            age: freshness.age.as_str().into(),
            confidence: confidence(cites, sources, site.checked, today).as_str().into(),
        }
    }
}
