//! A site that is complete, and where each of its files is.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tempfile::TempDir;

use super::{OutputError, Place, PublishTarget};

/// Where the files of a site are: in its own folder or, where nothing changed since an earlier build, in that one's.
pub(super) type Places = BTreeMap<String, Place>;

/// A site that is complete and whose links hold.
#[derive(Debug)]
pub struct Finished {
    /// Every file, relative to the root of the site. Folders that no file is in any more are removed.
    pub(super) places: Places,
    pub(super) folder: Arc<TempDir>,
    pub(super) _held: Option<File>,
}

impl Finished {
    /// The folder that was written. It is the whole site unless the build kept files of an earlier one.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Every file, relative to the root of the site.
    pub fn paths(&self) -> impl ExactSizeIterator<Item = &str> {
        self.places.keys().map(String::as_str)
    }

    /// Whether there is such a file.
    pub fn contains(&self, path: &str) -> bool {
        self.places.contains_key(path)
    }

    /// The folder of the build that wrote a file: it is another one once the file has changed.
    pub fn origin(&self, path: &str) -> Option<&Path> {
        self.places.get(path).map(|place| place.folder.path())
    }

    /// Where a file is.
    pub fn file(&self, path: &str) -> Option<PathBuf> {
        self.origin(path).map(|folder| folder.join(path))
    }

    /// Puts the site in the place of the target, in one step where the system can.
    ///
    /// # Errors
    /// When the system refuses, or parts of the site are elsewhere; the previous site then stays.
    pub fn publish(self, target: &PublishTarget) -> Result<(), OutputError> {
        let Self { places, folder, _held } = self;
        drop(places);
        match Arc::into_inner(folder) {
            Some(folder) => target.swap_in(folder),
            None => Err(OutputError::Shared),
        }
    }
}
