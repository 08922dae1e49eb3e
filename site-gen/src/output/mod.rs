//! The one way to the disk: every path is known, written once, and held against every link before the site is
//! swapped in whole.
//!
//! A build that fails or is interrupted leaves the previous site as it was, and no folder behind.

mod error;
mod finished;
mod html;
mod links;
mod stream;
mod swap;
mod wanted;

use std::collections::HashSet;
use std::collections::btree_map::Entry;
use std::fs::File;
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;
use tempfile::TempDir;

use crate::base::BaseUrl;
use crate::paths::file_of;
pub use error::{Fault, OutputError};
pub use finished::Finished;
use finished::Places;
use links::Target;
pub use stream::{Fingerprint, Stream, Written};
use swap::Workplace;
pub use swap::{MARKER, Target as PublishTarget};
use wanted::{Wanted, Wish};

/// Where a file is, and how large.
#[derive(Debug, Clone)]
struct Place {
    folder: Arc<TempDir>,
    /// None as long as it is being written.
    bytes: Option<u64>,
}

/// A site that is being written.
#[derive(Debug)]
pub struct Output {
    folder: Arc<TempDir>,
    held: Option<File>,
    base: BaseUrl,
    /// The build before, whose files stay where they are when they have not changed.
    before: Option<Arc<Finished>>,
    /// Whether what is not written stays as in the build before.
    over: bool,
    /// Every path written so far.
    known: Mutex<Places>,
    wanted: Mutex<Wanted>,
}

impl Output {
    /// Begins a site beside the folder that it will replace.
    ///
    /// # Errors
    /// When the target is not ours to replace, or nothing can be written beside it.
    pub fn beside(target: &PublishTarget, base: &BaseUrl) -> Result<Self, OutputError> {
        let Workplace { folder, held } = target.workplace()?;
        Ok(Self::in_folder(folder, held, base))
    }

    /// Begins a site in a temporary folder of its own. Files that are as in the build before are not written again:
    /// that is most of the time that a rebuild takes.
    ///
    /// # Errors
    /// When the system has no place for it.
    pub fn temporary(base: &BaseUrl, before: Option<Arc<Finished>>) -> Result<Self, OutputError> {
        let folder = tempfile::Builder::new().prefix("wayout-serve-").tempdir().map_err(|source| OutputError::Io {
            action: "make a temporary folder in",
            path: std::env::temp_dir(),
            source,
        })?;
        Ok(Self { before, ..Self::in_folder(folder, None, base) })
    }

    /// The same over the build before: whatever is not written stays as it is there.
    ///
    /// # Errors
    /// As [`Self::temporary`].
    pub fn over(base: &BaseUrl, before: Arc<Finished>) -> Result<Self, OutputError> {
        Ok(Self { over: true, ..Self::temporary(base, Some(before))? })
    }

    fn in_folder(folder: TempDir, held: Option<File>, base: &BaseUrl) -> Self {
        Self {
            folder: Arc::new(folder),
            held,
            base: base.clone(),
            before: None,
            over: false,
            known: Mutex::default(),
            wanted: Mutex::default(),
        }
    }

    /// Writes a file. `path` is relative to the root of the site.
    ///
    /// # Errors
    /// When the path was written before, or the system refuses.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<(), OutputError> {
        self.write_unless(path, bytes, self.unchanged(path, bytes))
    }

    /// Writes a file whose path bears a mark of its content: where the build before has it, it is this very file.
    ///
    /// # Errors
    /// As [`Self::write`].
    pub fn write_marked(&self, path: &str, bytes: &[u8]) -> Result<(), OutputError> {
        let there = self.before.as_ref().and_then(|before| before.places.get(path));
        self.write_unless(path, bytes, there.map(|place| Arc::clone(&place.folder)))
    }

    /// Writes a file, unless it is there in the folder of an earlier build.
    fn write_unless(&self, path: &str, bytes: &[u8], there: Option<Arc<TempDir>>) -> Result<(), OutputError> {
        self.claim(path)?;
        let folder = there.map_or_else(|| self.write_own(path, bytes), Ok)?;
        self.there(path, folder, bytes.len() as u64);
        Ok(())
    }

    /// Remembers a file that is there.
    fn there(&self, path: &str, folder: Arc<TempDir>, bytes: u64) {
        if let Some(place) = lock(&self.known).get_mut(path) {
            *place = Place { folder, bytes: Some(bytes) };
        }
    }

    /// Tells of every file that is there so far, in the order of their paths: its path and how many bytes it has.
    pub fn each_written(&self, mut tell: impl FnMut(&str, u64)) {
        for (path, place) in lock(&self.known).iter() {
            if let Some(bytes) = place.bytes {
                tell(path, bytes);
            }
        }
    }

    /// The folder that holds a file.
    fn folder_of(&self, path: &str) -> Arc<TempDir> {
        let place = lock(&self.known).get(path).cloned();
        place.map_or_else(|| Arc::clone(&self.folder), |place| place.folder)
    }

    /// Takes a path that nothing was written to.
    fn claim(&self, path: &str) -> Result<(), OutputError> {
        match lock(&self.known).entry(path.to_owned()) {
            Entry::Vacant(place) => {
                place.insert(Place { folder: Arc::clone(&self.folder), bytes: None });
                Ok(())
            }
            Entry::Occupied(_) => Err(OutputError::Twice { path: path.into() }),
        }
    }

    /// Opens a file that was written, for reading it bit by bit.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn open(&self, path: &str) -> Result<File, OutputError> {
        let file = self.folder_of(path).path().join(path);
        File::open(&file).map_err(|source| OutputError::Io { action: "read back", path: file, source })
    }

    /// The folder of an earlier build that holds this very file.
    fn unchanged(&self, path: &str, bytes: &[u8]) -> Option<Arc<TempDir>> {
        let folder = &self.before.as_ref()?.places.get(path)?.folder;
        let same = std::fs::read(folder.path().join(path)).is_ok_and(|old| old == bytes);
        same.then(|| Arc::clone(folder))
    }

    fn write_own(&self, path: &str, bytes: &[u8]) -> Result<Arc<TempDir>, OutputError> {
        let file = self.folder.path().join(path);
        let done = std::fs::write(&file, bytes).or_else(|error| match error.kind() {
            std::io::ErrorKind::NotFound => {
                let parent = file.parent().unwrap_or(self.folder.path());
                std::fs::create_dir_all(parent).and_then(|()| std::fs::write(&file, bytes))
            }
            _ => Err(error),
        });
        match done {
            Ok(()) => Ok(Arc::clone(&self.folder)),
            Err(source) => Err(OutputError::Io { action: "write", path: file, source }),
        }
    }

    /// Writes a page and remembers where its links lead.
    ///
    /// # Errors
    /// As [`Self::write`]; and when a link to the page itself leads nowhere, or the markup breaks a rule of the site.
    pub fn write_page(&self, path: &str, page: &[u8]) -> Result<(), OutputError> {
        let html::Scanned { links, ids, mut problems } = html::scan(page);
        let mut away = Vec::with_capacity(links.len());
        for link in &links {
            match links::resolve(&self.base, path, link) {
                Target::Here(id) if ids.contains(id.as_bytes()) => {}
                Target::Here(_) => problems.push(format!("the link {link} leads to no place on the page")),
                Target::Site(path) => away.push(path),
                Target::Elsewhere => {}
                Target::Nowhere(why) => problems.push(format!("the link {link} {why}")),
            }
        }
        if !problems.is_empty() {
            // A link may be there more than once.
            let mut told = HashSet::new();
            problems.retain(|problem| told.insert(problem.clone()));
            let fault = |problem| Fault { page: path.into(), problem };
            return Err(OutputError::Faults(problems.into_iter().map(fault).collect()));
        }
        lock(&self.wanted).add(path, away.iter().map(AsRef::as_ref));
        self.write(path, page)
    }

    /// Reads a file back.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn read_back(&self, path: &str) -> Result<Vec<u8>, OutputError> {
        read(&self.folder_of(path), path)
    }

    /// Holds every link against what was written.
    ///
    /// # Errors
    /// When a link leads to no file, or to no place in one.
    pub fn finish(self) -> Result<Finished, OutputError> {
        let mut places = std::mem::take(&mut *lock(&self.known));
        places.retain(|_, place| place.bytes.is_some());
        if let Some(before) = self.before.as_ref().filter(|_| self.over) {
            let own = std::mem::replace(&mut places, before.places.clone());
            places.extend(own);
        }
        let wanted = std::mem::take(&mut *lock(&self.wanted));
        let wishes = wanted.sorted();
        let by_path = wishes.par_chunk_by(|a, b| wanted.path(*a).0 == wanted.path(*b).0);
        // Most of the time that this takes is spent reading pages again.
        let faults = by_path.map(|wishes| missing(&wanted, wishes, &places));
        let faults = faults.filter(|faults| !faults.as_ref().is_ok_and(Vec::is_empty));
        let faults: Vec<Vec<Fault>> = faults.collect::<Result<_, OutputError>>()?;
        let mut faults: Vec<Fault> = faults.into_iter().flatten().collect();
        if !faults.is_empty() {
            faults.sort();
            return Err(OutputError::Faults(faults));
        }
        Ok(Finished { places, folder: self.folder, _held: self.held })
    }
}

fn read(folder: &TempDir, path: &str) -> Result<Vec<u8>, OutputError> {
    let file = folder.path().join(path);
    std::fs::read(&file).map_err(|source| OutputError::Io { action: "read back", path: file, source })
}

/// What is wrong with the links to one path. A page with places that links lead to is read again: keeping every page's
/// places would make memory grow with the site.
fn missing(wanted: &Wanted, wishes: &[Wish], places: &Places) -> Result<Vec<Fault>, OutputError> {
    let Some(first) = wishes.first() else { return Ok(Vec::new()) };
    let file = file_of(wanted.path(*first).0);
    let fault = |wish: &Wish, problem| Fault { page: wanted.page(*wish), problem };
    let Some(Place { folder, .. }) = places.get(&file) else {
        let lost = |wish: &Wish| {
            let fragment = wanted.path(*wish).1.map(|fragment| format!("#{fragment}")).unwrap_or_default();
            fault(wish, format!("the link to {file}{fragment} leads to no file of the site"))
        };
        return Ok(wishes.iter().map(lost).collect());
    };
    if wishes.iter().all(|wish| wanted.path(*wish).1.is_none()) {
        return Ok(Vec::new());
    }
    let page = read(folder, &file)?;
    let ids = html::scan(&page).ids;
    let lost = |wish: &Wish| {
        let fragment = wanted.path(*wish).1?;
        let problem = format!("the link to {file}#{fragment} leads to no place on that page");
        (!ids.contains(fragment.as_bytes())).then(|| fault(wish, problem))
    };
    Ok(wishes.iter().filter_map(lost).collect())
}

/// A panic elsewhere does not make these values wrong.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
