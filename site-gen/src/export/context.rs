//! What an export is given, and the one way in which answers are written: held against their schema and read back.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use schema::v1::{Answer, Evidence};
use schema::{AccountSystem, Cites, OperatorId, Sources};
use validator::derive::{Freshness, confidence};

use super::{Changes, ExportError, answers};
use crate::output::Output;
use crate::paths;
use crate::publishing::Publishing;
use crate::site::Site;

/// How many files of each kind of answer there are, and how large, by the kind's name.
pub type Sizes = BTreeMap<&'static str, Size>;

/// The most bytes that an answer may have to be an example.
const EXAMPLE: u64 = 6_000;

/// How many files of one kind there are, and how large.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Size {
    /// How many files.
    pub files: u64,
    /// The bytes of all of them.
    pub bytes: u64,
    /// The bytes of the largest.
    pub largest: u64,
    /// One that shows much without being long: its size and its path.
    example: (u64, String),
}

impl Size {
    fn add(&mut self, bytes: u64, path: &str) {
        self.files += 1;
        self.bytes += bytes;
        self.largest = self.largest.max(bytes);
        // The largest that is not too large, else the smallest; of equals the first by its path, whoever comes first.
        let rank = |bytes: u64| if bytes <= EXAMPLE { (1, bytes) } else { (0, u64::MAX - bytes) };
        let (known, shown) = &self.example;
        if shown.is_empty() || (rank(bytes), shown.as_str()) > (rank(*known), path) {
            self.example = (bytes, path.to_owned());
        }
    }
}

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
    sizes: Mutex<Sizes>,
}

impl<'a> Context<'a> {
    pub(super) fn new(site: &'a Site<'a>, output: &'a Output, publishing: &'a Publishing) -> Self {
        let systems = site.checked.operators.iter().flat_map(|(id, operator)| {
            operator.account_systems.iter().map(move |(system, record)| (system.as_str(), (id, record)))
        });
        let (systems, sizes) = (systems.collect(), Mutex::default());
        Self { site, output, publishing, changes: &site.changes, systems, sizes }
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
        answers::verify(path, &self.output.read_back(&file)?, value)?;
        let mut sizes = self.sizes.lock().unwrap_or_else(PoisonError::into_inner);
        sizes.entry(T::NAME).or_default().add(json.len() as u64, path);
        Ok(())
    }

    /// The path of an answer of this kind that shows much without being long.
    pub(super) fn example(&self, kind: &str) -> Option<String> {
        let sizes = self.sizes.lock().unwrap_or_else(PoisonError::into_inner);
        sizes.get(kind).map(|size| size.example.1.clone())
    }

    pub(super) fn into_sizes(self) -> Sizes {
        self.sizes.into_inner().unwrap_or_else(PoisonError::into_inner)
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
