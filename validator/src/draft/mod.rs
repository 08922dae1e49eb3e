//! New records: the questions that one answers, what is like it, its text, and its file.
//!
//! Nothing here asks or prints; the command does.

mod list;
mod mistake;
mod question;
mod record;
mod similar;
mod suggest;

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use schema::Kind;

pub use list::{FACTS, IDENTITY};
pub use mistake::mistake;
pub use question::{Answers, Form, Need, Question};
pub use record::{record, text};
pub use similar::{Likeness, likenesses};

/// Every question, in the order in which they are asked.
pub fn questions() -> impl Iterator<Item = &'static Question> {
    IDENTITY.iter().chain(FACTS)
}

/// Where the record of a service stands in the catalogue at `root`.
pub fn path(root: &Path, id: &str) -> PathBuf {
    root.join(crate::read::place(Kind::Service, id))
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
