//! What can go wrong with an output, and how it is told.

use std::path::PathBuf;

use super::MARKER;
use crate::input::counted;

/// How many faults of pages are named before the rest is only counted.
const SHOWN: usize = 20;

/// Why a site could not be written.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// The system refused.
    #[error("could not {action} {}: {source}. The previous site, if there is one, is as it was", path.display())]
    Io {
        /// What was to be done.
        action: &'static str,
        /// With what.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The target holds something that this program did not write.
    #[error(
        "{} is not empty and was not written by this program (it has no file {MARKER}): it is left as it is. \
         Name a folder that does not exist yet, or empty this one",
        path.display()
    )]
    Foreign {
        /// The target.
        path: PathBuf,
    },
    /// The target is no folder.
    #[error("{} is not a folder; name a folder for the site", path.display())]
    NotAFolder {
        /// The target.
        path: PathBuf,
    },
    /// The target has no parent to build beside.
    #[error("{} cannot be replaced as a whole; name a folder inside it", path.display())]
    NoParent {
        /// The target.
        path: PathBuf,
    },
    /// Two things were written to one path.
    #[error("two things are to be written to {path}; this is a mistake in the generator")]
    Twice {
        /// The path.
        path: String,
    },
    /// Parts of the site belong to another build.
    #[error("a site that keeps files of an earlier build cannot be published; this is a mistake in the generator")]
    Shared,
    /// Pages have links that lead nowhere, or markup that the site's own rules forbid.
    #[error("{}", report(.0))]
    Faults(Vec<Fault>),
}

/// One thing wrong with a page.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The page.
    pub page: String,
    /// What is wrong.
    pub problem: String,
}

/// All faults, one per line; of very many only the first.
fn report(faults: &[Fault]) -> String {
    let mut lines = vec![format!("the pages have {}:", counted(faults.len(), "fault"))];
    lines.extend(faults.iter().take(SHOWN).map(|fault| format!("  {}: {}", fault.page, fault.problem)));
    if faults.len() > SHOWN {
        lines.push(format!("  … and {} more", faults.len() - SHOWN));
    }
    lines.join("\n")
}
