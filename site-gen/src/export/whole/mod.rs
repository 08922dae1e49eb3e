//! The whole catalogue as files: one pass over the services feeds every form of it, a batch at a time, so that memory
//! does not grow with what is written.

mod compress;
mod csv;
mod download;
mod ndjson;
mod package;
#[cfg(feature = "tables")]
mod parquet;
#[cfg(feature = "tables")]
mod sqlite;
mod sums;
pub(crate) mod tables;

use rayon::prelude::*;
use schema::v1::{Download, ServiceFile};

use super::{Context, ExportError, services};

pub(super) use package::write as write_package;
pub(super) use sums::write as write_sums;

/// How many services are held at a time.
const BATCH: usize = 128;

/// A form of the whole catalogue.
trait Sink: Send {
    /// Takes the next services, in the order of their identifiers.
    fn take(&mut self, services: &[ServiceFile]) -> Result<(), ExportError>;

    /// Ends the files, and tells of them.
    fn finish(self: Box<Self>) -> Result<Vec<Download>, ExportError>;
}

/// Begins every form of the whole catalogue.
fn sinks<'c>(context: &'c Context<'_>) -> Result<Vec<Box<dyn Sink + 'c>>, ExportError> {
    let mut sinks: Vec<Box<dyn Sink + 'c>> = vec![Box::new(ndjson::Ndjson::begin(context)?)];
    for table in tables::TABLES {
        sinks.extend(csv::Csv::begin(context, table)?.map(|table| Box::new(table) as Box<dyn Sink + 'c>));
    }
    #[cfg(feature = "tables")]
    {
        sinks.push(Box::new(sqlite::Sqlite::begin(context)?));
        sinks.push(Box::new(parquet::Parquet::begin(context)?));
    }
    Ok(sinks)
}

/// Writes `services/<id>.json` and every form of the whole catalogue.
pub(super) fn write(context: &Context<'_>) -> Result<Vec<Download>, ExportError> {
    let mut sinks = sinks(context)?;
    let services = services::services(context.site);
    for batch in services.chunks(BATCH) {
        let files: Vec<ServiceFile> =
            batch.par_iter().map(|(id, service, facts)| services::file(context, id, service, facts)).collect();
        let (singly, wholly) = rayon::join(
            || files.par_iter().try_for_each(|file| context.answer(&format!("services/{}.json", file.id), file)),
            || sinks.par_iter_mut().try_for_each(|sink| sink.take(&files)),
        );
        singly.and(wholly)?;
    }
    let finished = sinks.into_par_iter().map(Sink::finish).collect::<Result<Vec<_>, _>>()?;
    Ok(finished.into_iter().flatten().collect())
}
