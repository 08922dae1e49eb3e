//! What tools read: every export in one list, written from the types of [`schema::v1`] and read back.

mod answers;
mod badges;
mod calendar;
mod categories;
mod changes;
pub(crate) mod client;
mod compat;
mod context;
mod dark_patterns;
mod derived;
mod domains;
mod feeds;
mod index;
mod inventory;
mod jurisdictions;
mod not_found;
mod openapi;
mod operators;
mod records;
mod retired;
mod schemas;
mod services;
mod surveys;
mod vocabularies;
pub(crate) mod whole;

use rayon::prelude::*;
use schema::v1::{
    CategoryFile, CategoryList, ChangeList, ChangeYear, DarkPatternFile, DarkPatternList, DomainIndex, Download, Index,
    JurisdictionFile, JurisdictionList, NotFound, OperatorFile, OperatorList, RetiredList, ServiceFile, ServiceList,
    Shard, SurveyFile, SurveyList, VocabularyFile, VocabularyList,
};

use crate::build::Stop;
use crate::language::ProblemWithMessage;
use crate::output::{Output, OutputError};
use crate::publishing::Publishing;
use crate::signing::Signer;
use crate::site::Site;
pub use changes::Changes;
pub use context::Context;
pub(crate) use index::ATTRIBUTION;
pub use inventory::{FileKind, Files, Group, Inventory};

/// One export: what it is, and what writes it.
#[derive(Debug)]
pub struct Export {
    /// Its name.
    pub name: &'static str,
    /// The kinds of file that it writes, beside those that hold the whole catalogue.
    pub kinds: &'static [FileKind],
    /// Writes its files; returns those that hold the whole catalogue.
    pub write: fn(&Context<'_>) -> Result<Vec<Download>, ExportError>,
}

/// Every export. To add one: a file here, its types in [`schema::v1`] and a line in its `ENDPOINTS`, and a line here.
pub const EXPORTS: &[Export] = &[
    Export { name: "services", kinds: &[FileKind::answer::<ServiceList>()], write: services::write },
    Export { name: "records", kinds: &[], write: records::write },
    Export { name: "whole catalogue", kinds: &[FileKind::answer::<ServiceFile>()], write: whole::write },
    Export {
        name: "domains",
        kinds: &[FileKind::answer::<DomainIndex>(), FileKind::answer::<Shard>()],
        write: domains::write,
    },
    Export {
        name: "operators",
        kinds: &[FileKind::answer::<OperatorList>(), FileKind::answer::<OperatorFile>()],
        write: operators::write,
    },
    Export {
        name: "vocabularies",
        kinds: &[FileKind::answer::<VocabularyList>(), FileKind::answer::<VocabularyFile>()],
        write: vocabularies::write,
    },
    Export {
        name: "jurisdictions",
        kinds: &[FileKind::answer::<JurisdictionList>(), FileKind::answer::<JurisdictionFile>()],
        write: jurisdictions::write,
    },
    Export {
        name: "categories",
        kinds: &[FileKind::answer::<CategoryList>(), FileKind::answer::<CategoryFile>()],
        write: categories::write,
    },
    Export {
        name: "dark patterns",
        kinds: &[FileKind::answer::<DarkPatternList>(), FileKind::answer::<DarkPatternFile>()],
        write: dark_patterns::write,
    },
    Export {
        name: "surveys",
        kinds: &[FileKind::answer::<SurveyList>(), FileKind::answer::<SurveyFile>()],
        write: surveys::write,
    },
    Export { name: "retired", kinds: &[FileKind::answer::<RetiredList>()], write: retired::write },
    Export {
        name: "changes",
        kinds: &[FileKind::answer::<ChangeList>(), FileKind::answer::<ChangeYear>()],
        write: changes::write,
    },
    Export { name: "feeds", kinds: feeds::KINDS, write: feeds::write },
    Export { name: "calendar", kinds: calendar::KINDS, write: calendar::write },
    Export { name: "badges", kinds: badges::KINDS, write: badges::write },
    Export { name: "client", kinds: client::KINDS, write: client::write },
    Export { name: "schemas", kinds: schemas::KINDS, write: schemas::write },
    Export { name: "compatible list", kinds: compat::KINDS, write: compat::write },
    Export { name: "not found", kinds: &[FileKind::answer::<NotFound>()], write: not_found::write },
];

/// Every kind of file, beside those that hold the whole catalogue and their checksums.
pub fn kinds() -> impl Iterator<Item = FileKind> {
    let exported = EXPORTS.iter().flat_map(|export| export.kinds).copied();
    // What tells of the others.
    [FileKind::answer::<Index>()].into_iter().chain(exported).chain([openapi::KIND])
}

/// What was exported, for the page that tells of it.
#[derive(Debug, Default)]
pub struct Exported {
    /// The files that hold the whole catalogue.
    pub downloads: Vec<Download>,
    /// What there is beside them.
    pub inventory: Inventory,
    /// The public key that the list of checksums can be checked with, where it is signed.
    pub public_key: Option<String>,
}

/// Why an export failed.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// It could not be written.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// What was written is not what was meant.
    #[error("{path} does not read back as it was written: {problem}; this is a mistake in the generator")]
    ReadBack {
        /// The file.
        path: String,
        /// What is different.
        problem: String,
    },
    /// What was written is not as its schema says.
    #[error("{path} is not as its JSON Schema says: {problem}; this is a mistake in the generator")]
    Schema {
        /// The file.
        path: String,
        /// What is wrong, and where in the file.
        problem: String,
    },
    /// A message is missing.
    #[error(transparent)]
    Message(#[from] ProblemWithMessage),
    /// The catalogue can't be laid out as this export wants it.
    #[error("{0}")]
    Impossible(String),
}

/// The export that failed, and why.
pub type Failure = (&'static str, ExportError);

/// Writes every export.
///
/// # Errors
/// Names the first export that failed.
pub fn write(
    site: &Site<'_>,
    output: &Output,
    publishing: &Publishing,
    stop: &Stop,
) -> Result<Exported, Option<Failure>> {
    let context = Context::new(site, output, publishing);
    let each = EXPORTS.par_iter().map(|export| {
        if stop.asked() {
            return Err(None);
        }
        (export.write)(&context).map_err(|problem| Some((export.name, problem)))
    });
    let mut downloads = each.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect::<Vec<_>>();
    let package = whole::write_package(&context, &downloads).map_err(|problem| Some(("data package", problem)))?;
    downloads.push(package);
    whole::write_sums(&context, &downloads).map_err(|problem| Some(("checksums", problem)))?;
    index::write(&context, &downloads).map_err(|problem| Some(("index", problem)))?;
    openapi::write(&context, &Inventory::of(output, kinds())).map_err(|problem| Some(("openapi", problem)))?;
    let public_key = publishing.signer.as_ref().map(Signer::public_base64);
    Ok(Exported { downloads, inventory: Inventory::of(output, kinds()), public_key })
}
