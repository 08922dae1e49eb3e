//! Building beside a folder, and putting the new one in its place.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::TempDir;

use super::OutputError;

/// The file that says that a folder was written by this program, and may be replaced by it.
pub const MARKER: &str = ".wayout-site";

const MARKER_TEXT: &str = "Written by site-gen, which replaces this folder as a whole at every build.\n";

/// A folder that a site is to stand in.
#[derive(Debug, Clone)]
pub struct Target {
    /// The folder itself, links resolved.
    path: PathBuf,
    /// The folder that it is in.
    parent: PathBuf,
    /// Begins the names of folders that are being built.
    prefix: String,
}

/// A folder to build in.
#[derive(Debug)]
pub(super) struct Workplace {
    /// Removed when this is dropped.
    pub(super) folder: TempDir,
    /// Says to others, as long as it is open, that the folder is being built.
    pub(super) held: Option<fs::File>,
}

impl Target {
    /// Looks at the folder that is to be written or replaced.
    ///
    /// # Errors
    /// When it is not ours to replace.
    pub fn new(path: &Path) -> Result<Self, OutputError> {
        let path = resolved(path)?;
        let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else {
            return Err(OutputError::NoParent { path });
        };
        let target = Self { parent: parent.into(), prefix: format!(".{}.wayout-", name.to_string_lossy()), path };
        target.check()?;
        Ok(target)
    }

    /// Refuses a folder that holds anything that this program did not write.
    fn check(&self) -> Result<(), OutputError> {
        let path = || self.path.clone();
        let mut entries = match fs::read_dir(&self.path) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
                return Err(OutputError::NotAFolder { path: path() });
            }
            Err(error) => return Err(failed("read", &self.path, error)),
        };
        if entries.next().is_none() || self.path.join(MARKER).is_file() {
            Ok(())
        } else {
            Err(OutputError::Foreign { path: path() })
        }
    }

    /// A folder beside the target, on the same file system, to build in. Those of builds that died are removed.
    pub(super) fn workplace(&self) -> Result<Workplace, OutputError> {
        fs::create_dir_all(&self.parent).map_err(|error| failed("make the folder", &self.parent, error))?;
        // Whoever holds the parent may remove the folders that nobody holds, and makes one that it holds.
        let turn = (0..20).find_map(|attempt| {
            std::thread::sleep(Duration::from_millis(if attempt == 0 { 0 } else { 50 }));
            hold(&self.parent)
        });
        if turn.is_some() {
            self.remove_stale();
        }
        let mut builder = tempfile::Builder::new();
        builder.prefix(&self.prefix);
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o777));
        let folder =
            builder.tempdir_in(&self.parent).map_err(|error| failed("make a folder in", &self.parent, error))?;
        Ok(Workplace { held: hold(folder.path()), folder })
    }

    fn remove_stale(&self) {
        let entries = fs::read_dir(&self.parent).into_iter().flatten().flatten();
        for entry in entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(&self.prefix)) {
            if hold(&entry.path()).is_some() {
                // Nothing depends on it: what cannot be removed now is left for the next build.
                let _ = fs::remove_dir_all(entry.path());
            }
        }
    }

    /// Puts a folder in the place of the target; what stood there is removed.
    pub(super) fn swap_in(&self, folder: TempDir) -> Result<(), OutputError> {
        let marker = folder.path().join(MARKER);
        fs::write(&marker, MARKER_TEXT).map_err(|error| failed("write", &marker, error))?;
        // Somebody may have put something there meanwhile.
        self.check()?;
        let failed = |error| failed("put the new site in the place of", &self.path, error);
        if fs::symlink_metadata(&self.path).is_err() {
            fs::rename(folder.path(), &self.path).map_err(failed)?;
        } else if exchange(folder.path(), &self.path).is_err() {
            rename_twice(folder.path(), &self.path).map_err(failed)?;
        }
        // Where it was now stands the previous site, or nothing.
        let _ = folder.close();
        Ok(())
    }
}

/// The path with links resolved, as far as it exists.
fn resolved(path: &Path) -> Result<PathBuf, OutputError> {
    match path.canonicalize() {
        Ok(path) => Ok(path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            std::path::absolute(path).map_err(|error| failed("understand the path", path, error))
        }
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            Err(OutputError::NotAFolder { path: path.into() })
        }
        Err(error) => Err(failed("read", path, error)),
    }
}

fn failed(action: &'static str, path: &Path, source: io::Error) -> OutputError {
    OutputError::Io { action, path: path.into(), source }
}

/// Exchanges two folders in one step, so that there is no moment without a site.
#[cfg(target_os = "linux")]
fn exchange(new: &Path, old: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE)?)
}

#[cfg(not(target_os = "linux"))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Moves the old folder away and the new one in; if that fails, the old one back.
fn rename_twice(new: &Path, old: &Path) -> io::Result<()> {
    let mut name = new.as_os_str().to_owned();
    name.push("-previous");
    let away = PathBuf::from(name);
    fs::rename(old, &away)?;
    fs::rename(new, old).inspect_err(|_| {
        let _ = fs::rename(&away, old);
    })?;
    let _ = fs::remove_dir_all(&away);
    Ok(())
}

/// Takes hold of a folder for as long as the result lives, and however the process ends; nothing when somebody else
/// holds it, or where the system cannot.
#[cfg(unix)]
fn hold(folder: &Path) -> Option<fs::File> {
    use rustix::fs::{FlockOperation, flock};
    let file = fs::File::open(folder).ok()?;
    flock(&file, FlockOperation::NonBlockingLockExclusive).ok()?;
    Some(file)
}

#[cfg(not(unix))]
fn hold(_: &Path) -> Option<fs::File> {
    None
}
