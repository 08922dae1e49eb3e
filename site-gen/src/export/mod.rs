//! What tools read: every export in one list, written from the types of [`schema::v1`] and read back.

mod answers;
mod badges;
mod calendar;
mod categories;
mod changes;
mod client;
mod compat;
mod context;
mod dark_patterns;
mod derived;
mod domains;
mod feeds;
mod index;
mod jurisdictions;
mod not_found;
mod openapi;
mod operators;
mod retired;
mod schemas;
mod services;
mod surveys;
mod vocabularies;
pub(crate) mod whole;

use rayon::prelude::*;
use schema::v1::Download;

use crate::build::Stop;
use crate::language::ProblemWithMessage;
use crate::output::{Output, OutputError};
use crate::publishing::Publishing;
use crate::site::Site;
pub use changes::Changes;
pub use context::{Context, Sizes};

/// One export: what it is, and what writes it.
#[derive(Debug)]
pub struct Export {
    /// Its name.
    pub name: &'static str,
    /// Writes its files; returns those that hold the whole catalogue.
    pub write: fn(&Context<'_>) -> Result<Vec<Download>, ExportError>,
}

/// Every export. To add one: a file here, its types in [`schema::v1`] and a line in its `ENDPOINTS`, and a line here.
pub const EXPORTS: &[Export] = &[
    Export { name: "services", write: services::write },
    Export { name: "whole catalogue", write: whole::write },
    Export { name: "domains", write: domains::write },
    Export { name: "operators", write: operators::write },
    Export { name: "vocabularies", write: vocabularies::write },
    Export { name: "jurisdictions", write: jurisdictions::write },
    Export { name: "categories", write: categories::write },
    Export { name: "dark patterns", write: dark_patterns::write },
    Export { name: "surveys", write: surveys::write },
    Export { name: "retired", write: retired::write },
    Export { name: "changes", write: changes::write },
    Export { name: "feeds", write: feeds::write },
    Export { name: "calendar", write: calendar::write },
    Export { name: "badges", write: badges::write },
    Export { name: "client", write: client::write },
    Export { name: "schemas", write: schemas::write },
    Export { name: "compatible list", write: compat::write },
    Export { name: "not found", write: not_found::write },
];

/// What was exported, for the page that tells of it.
#[derive(Debug, Default)]
pub struct Exported {
    /// The files that hold the whole catalogue.
    pub downloads: Vec<Download>,
    /// How many files of each kind of answer there are, and how large, by the kind's name.
    pub sizes: Sizes,
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
    openapi::write(&context).map_err(|problem| Some(("openapi", problem)))?;
    Ok(Exported { downloads, sizes: context.into_sizes() })
}
