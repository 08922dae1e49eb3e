//! Compressed forms: gzip always, Zstandard with the feature `tables`. Neither bears a time or a name, so that the
//! same content gives the same bytes.

use std::io::{self, Write};

use flate2::write::GzEncoder;
use flate2::{Compression, GzBuilder};

use super::download::io_error;
use crate::export::{Context, ExportError};
use crate::output::{Stream, Written};
use crate::paths;

/// In which compressed forms a file comes, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Compressed {
    /// In none: it is compressed inside.
    #[cfg_attr(not(feature = "tables"), allow(dead_code, reason = "only Parquet is"))]
    Not,
    /// As gzip.
    Gzip,
    /// As gzip and, where the program was built with it, as Zstandard.
    Both,
}

/// A compressed form that is being written.
pub(super) struct Form<'c> {
    /// How its name ends.
    pub(super) ending: &'static str,
    /// Its media type.
    pub(super) media_type: &'static str,
    name: String,
    encoder: Encoder<'c>,
}

enum Encoder<'c> {
    Gzip(GzEncoder<Stream<'c>>),
    #[cfg(feature = "tables")]
    Zstandard(zstd::stream::Encoder<'static, Stream<'c>>),
}

/// Begins the compressed forms of the file with this name.
pub(super) fn begin<'c>(
    context: &'c Context<'_>,
    name: &str,
    wanted: Compressed,
) -> Result<Vec<Form<'c>>, ExportError> {
    if wanted == Compressed::Not {
        return Ok(Vec::new());
    }
    let stream = |ending: &str| context.output.stream(&paths::root::api(&format!("{name}.{ending}")));
    let gzip = Encoder::Gzip(GzBuilder::new().mtime(0).write(stream("gz")?, GZIP_LEVEL));
    #[allow(unused_mut, reason = "without the feature there is one form")]
    let mut forms =
        vec![Form { ending: "gz", media_type: "application/gzip", name: format!("{name}.gz"), encoder: gzip }];
    #[cfg(feature = "tables")]
    if wanted == Compressed::Both {
        let encoder = zstd::stream::Encoder::new(stream("zst")?, ZSTANDARD_LEVEL);
        let encoder = encoder.map_err(|source| io_error("write", name, source))?;
        forms.push(Form {
            ending: "zst",
            media_type: "application/zstd",
            name: format!("{name}.zst"),
            encoder: Encoder::Zstandard(encoder),
        });
    }
    Ok(forms)
}

/// Up to a twelfth larger than at the default, in half the time; who wants it small takes Zstandard.
const GZIP_LEVEL: Compression = Compression::new(4);

/// Smaller than gzip at its best and faster than it at its default.
#[cfg(feature = "tables")]
const ZSTANDARD_LEVEL: i32 = 5;

impl Form<'_> {
    /// Compresses some more.
    pub(super) fn write(&mut self, bytes: &[u8]) -> Result<(), ExportError> {
        let Self { encoder, name, .. } = self;
        let written = match encoder {
            Encoder::Gzip(encoder) => encoder.write_all(bytes),
            #[cfg(feature = "tables")]
            Encoder::Zstandard(encoder) => encoder.write_all(bytes),
        };
        written.map_err(|source| io_error("write", name, source))
    }

    /// Ends it.
    pub(super) fn finish(self) -> Result<Written, ExportError> {
        let Self { encoder, name, .. } = self;
        let stream: io::Result<Stream<'_>> = match encoder {
            Encoder::Gzip(encoder) => encoder.finish(),
            #[cfg(feature = "tables")]
            Encoder::Zstandard(encoder) => encoder.finish(),
        };
        Ok(stream.map_err(|source| io_error("write", &name, source))?.finish()?)
    }
}
