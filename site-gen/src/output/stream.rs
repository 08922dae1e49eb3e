//! A file that is written bit by bit: for what is too large to be held in memory.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use sha2::{Digest, Sha256};

use super::{Output, OutputError};

/// A file that is being written. It counts as written once [`Stream::finish`] was called.
#[derive(Debug)]
pub struct Stream<'o> {
    output: &'o Output,
    path: String,
    file: PathBuf,
    writer: BufWriter<File>,
    print: Fingerprint,
}

/// What tells one content from another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// How many bytes there are.
    pub bytes: u64,
    /// Their SHA-256, in lower-case hexadecimal.
    pub sha256: String,
}

/// Takes the fingerprint of bytes that come one after the other.
#[derive(Debug, Clone, Default)]
pub struct Fingerprint {
    bytes: u64,
    hasher: Sha256,
}

impl Fingerprint {
    /// Takes some more bytes in.
    pub fn update(&mut self, bytes: &[u8]) {
        self.bytes += bytes.len() as u64;
        self.hasher.update(bytes);
    }

    /// The fingerprint of everything so far.
    pub fn finish(self) -> Written {
        let sha256 = self.hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        Written { bytes: self.bytes, sha256 }
    }
}

impl Output {
    /// Begins a file. `path` is relative to the root of the site.
    ///
    /// # Errors
    /// When the path was written before, or the system refuses.
    pub fn stream(&self, path: &str) -> Result<Stream<'_>, OutputError> {
        self.claim(path)?;
        let file = self.folder.path().join(path);
        let parent = file.parent().unwrap_or(self.folder.path());
        let opened = std::fs::create_dir_all(parent).and_then(|()| File::create_new(&file));
        let writer = opened.map_err(|source| OutputError::Io { action: "write", path: file.clone(), source })?;
        let writer = BufWriter::with_capacity(1 << 16, writer);
        Ok(Stream { output: self, path: path.into(), file, writer, print: Fingerprint::default() })
    }
}

impl Stream<'_> {
    /// Where the file is until the site is published.
    pub fn file(&self) -> &std::path::Path {
        &self.file
    }

    /// Ends the file.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn finish(mut self) -> Result<Written, OutputError> {
        self.writer.flush().map_err(|source| OutputError::Io { action: "write", path: self.file, source })?;
        let written = self.print.finish();
        self.output.there(&self.path, std::sync::Arc::clone(&self.output.folder), written.bytes);
        Ok(written)
    }
}

impl Write for Stream<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer.write_all(bytes)?;
        self.print.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}
