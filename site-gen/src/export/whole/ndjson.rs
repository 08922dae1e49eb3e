//! `wayout.ndjson`: every service as one line, the same as its own answer.

use rayon::prelude::*;
use schema::v1::{Download, ServiceFile};

use super::Sink;
use super::compress::Compressed;
use super::download::{About, File};
use crate::export::{Context, ExportError};

const ABOUT: About = About {
    name: "wayout.ndjson",
    summary: "Every service with everything that is known of it, one JSON object per line.",
    media_type: "application/x-ndjson",
    compressed: Compressed::Both,
};

/// The file that is being written.
pub(super) struct Ndjson<'c>(File<'c>);

impl<'c> Ndjson<'c> {
    pub(super) fn begin(context: &'c Context<'_>) -> Result<Self, ExportError> {
        Ok(Self(File::begin(context, ABOUT)?))
    }
}

impl Sink for Ndjson<'_> {
    fn take(&mut self, services: &[ServiceFile]) -> Result<(), ExportError> {
        let lines: Vec<Vec<u8>> = services.par_iter().map(line).collect::<Result<_, _>>()?;
        lines.iter().try_for_each(|line| self.0.write(line))
    }

    fn finish(self: Box<Self>) -> Result<Vec<Download>, ExportError> {
        self.0.finish()
    }
}

/// One line, which must read back as it was meant.
fn line(service: &ServiceFile) -> Result<Vec<u8>, ExportError> {
    let wrong = |problem: String| ExportError::ReadBack { path: format!("{} ({})", ABOUT.name, service.id), problem };
    let mut line = serde_json::to_vec(service).map_err(|error| wrong(error.to_string()))?;
    let read: ServiceFile = serde_json::from_slice(&line).map_err(|error| wrong(error.to_string()))?;
    if read != *service || line.contains(&b'\n') {
        return Err(wrong("the value is another".into()));
    }
    line.push(b'\n');
    Ok(line)
}
