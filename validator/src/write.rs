//! Writing files of the catalogue: wholly or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use thiserror::Error;

/// Why a file was not written. It is as it was before.
#[derive(Debug, Error)]
pub enum WriteError {
    /// It is a symbolic link, a folder or the like.
    #[error("{} is not a plain file; it was left alone", .0.display())]
    NotAFile(PathBuf),
    /// It may not be written to.
    #[error("{} is read-only; it was left alone", .0.display())]
    ReadOnly(PathBuf),
    /// Somebody changed it since it was read.
    #[error("{} was changed meanwhile; it was left alone", .0.display())]
    Changed(PathBuf),
    /// The system refused.
    #[error("{} can't be written and was left alone: {source}", path.display())]
    Failed {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

/// Puts `after` in the place of `before`: beside the file first, with its permissions, then over it in one step.
///
/// # Errors
/// When the file is not a plain one that may be written to and still holds `before`, or when the disk refuses.
pub fn replace(path: &Path, before: &str, after: &str) -> Result<(), WriteError> {
    let failed = |source| WriteError::Failed { path: path.into(), source };
    let found = path.symlink_metadata().map_err(failed)?;
    if !found.is_file() {
        return Err(WriteError::NotAFile(path.into()));
    }
    if found.permissions().readonly() {
        return Err(WriteError::ReadOnly(path.into()));
    }
    if fs::read(path).map_err(failed)? != before.as_bytes() {
        return Err(WriteError::Changed(path.into()));
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let mut beside = tempfile::Builder::new().prefix(".validator-").tempfile_in(folder).map_err(failed)?;
    beside.write_all(after.as_bytes()).map_err(failed)?;
    beside.as_file().set_permissions(found.permissions()).map_err(failed)?;
    beside.as_file().sync_all().map_err(failed)?;
    beside.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}

/// Writes a new file in one step: it is there whole, or not at all.
///
/// # Errors
/// When there is a file already, or the system refuses.
pub fn create(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    let mut file = tempfile::Builder::new().prefix(".validator-").tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // A temporary file is its owner's alone; a record is everybody's.
        file.as_file().set_permissions(std::fs::Permissions::from_mode(0o644))?;
    }
    file.persist_noclobber(path)?;
    Ok(())
}
