//! One file that holds the whole catalogue: written bit by bit, then read back and compressed.

use std::io::{self, Read, Write};

use schema::v1::Download;

use super::compress::{self, Compressed, Form};
use crate::export::{Context, ExportError};
use crate::output::{Fingerprint, OutputError, Stream};
use crate::paths;

/// What a file is.
#[derive(Debug, Clone, Copy)]
pub(super) struct About {
    /// Its name, which is its path from the root of the API.
    pub(super) name: &'static str,
    /// What it holds.
    pub(super) summary: &'static str,
    /// Its media type.
    pub(super) media_type: &'static str,
    /// In which compressed forms it comes, too.
    pub(super) compressed: Compressed,
}

/// A file that is being written.
pub(super) struct File<'c> {
    context: &'c Context<'c>,
    about: About,
    stream: Stream<'c>,
}

impl<'c> File<'c> {
    /// Begins it.
    pub(super) fn begin(context: &'c Context<'_>, about: About) -> Result<Self, ExportError> {
        let stream = context.output.stream(&paths::root::api(about.name))?;
        Ok(Self { context, about, stream })
    }

    /// Writes some more.
    pub(super) fn write(&mut self, bytes: &[u8]) -> Result<(), ExportError> {
        self.stream.write_all(bytes).map_err(|source| io_error("write", self.about.name, source))
    }

    /// Writes what another program's library has written elsewhere.
    #[cfg(feature = "tables")]
    pub(super) fn copy(&mut self, from: &std::path::Path) -> Result<(), ExportError> {
        let copied = std::fs::File::open(from).and_then(|mut file| io::copy(&mut file, &mut self.stream));
        copied.map(drop).map_err(|source| io_error("write", self.about.name, source))
    }

    /// Ends it: what is on the disk must be what was meant. The compressed forms are made from what was read back.
    pub(super) fn finish(self) -> Result<Vec<Download>, ExportError> {
        let Self { context, about, stream } = self;
        let written = stream.finish()?;
        let path = paths::root::api(about.name);
        let mut forms = compress::begin(context, about.name, about.compressed)?;
        let mut file = context.output.open(&path)?;
        let mut print = Fingerprint::default();
        let mut buffer = vec![0; 1 << 18];
        loop {
            let read = file.read(&mut buffer).map_err(|source| io_error("read back", about.name, source))?;
            if read == 0 {
                break;
            }
            print.update(&buffer[..read]);
            forms.iter_mut().try_for_each(|form| form.write(&buffer[..read]))?;
        }
        if print.finish() != written {
            let problem = "the bytes are others".to_owned();
            return Err(ExportError::ReadBack { path: about.name.into(), problem });
        }
        let plain = Download {
            path: about.name.into(),
            summary: about.summary.into(),
            media_type: about.media_type.into(),
            bytes: written.bytes,
            sha256: written.sha256,
        };
        let compressed = forms.into_iter().map(|form| compressed(&plain, form)).collect::<Result<Vec<_>, _>>()?;
        Ok([plain].into_iter().chain(compressed).collect())
    }
}

fn compressed(plain: &Download, form: Form<'_>) -> Result<Download, ExportError> {
    let (ending, media_type) = (form.ending, form.media_type);
    let written = form.finish()?;
    Ok(Download {
        path: format!("{}.{ending}", plain.path),
        summary: plain.summary.clone(),
        media_type: media_type.into(),
        bytes: written.bytes,
        sha256: written.sha256,
    })
}

pub(super) fn io_error(action: &'static str, name: &str, source: io::Error) -> ExportError {
    OutputError::Io { action, path: name.into(), source }.into()
}
