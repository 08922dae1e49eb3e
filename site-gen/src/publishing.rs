//! What a build is told beside the catalogue and the templates: from which commit it is made, which versions of the
//! catalogue came before, and which key signs it.

use std::path::Path;
use std::str::FromStr;

use crate::signing::Signer;
use jiff::civil::Date;
use validator::revision::{self, RevisionError};
use validator::{Catalogue, Options, Outcome, ReadError};

/// What a build is told beside the catalogue and the templates.
#[derive(Debug, Default)]
pub struct Publishing {
    /// The commit that the catalogue is taken from.
    pub commit: Option<Commit>,
    /// Earlier versions of the catalogue, oldest first.
    pub previous: Vec<Version>,
    /// Signs the list of checksums.
    pub signer: Option<Signer>,
}

/// The name of a commit, in full or abbreviated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commit(String);

impl Commit {
    /// Its hexadecimal digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Commit {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        match (7..=64).contains(&text.len()) && text.bytes().all(digits) {
            true => Ok(Self(text.to_owned())),
            false => Err("a commit is named by 7 to 64 hexadecimal digits in lower case: `git rev-parse HEAD`".into()),
        }
    }
}

/// An earlier version of the catalogue, for comparing.
#[derive(Debug)]
pub struct Version {
    outcome: Outcome,
    date: Date,
}

/// Why an earlier version could not be read.
#[derive(Debug, thiserror::Error)]
pub enum VersionError {
    /// It is no folder, and git knows no such revision.
    #[error("--previous {name}: there is no such folder, and as a revision: {problem}")]
    Revision {
        /// What was given.
        name: String,
        /// What git says.
        problem: RevisionError,
    },
    /// There is no catalogue in it.
    #[error("--previous {name}: {problem}")]
    Read {
        /// What was given.
        name: String,
        /// Why not.
        problem: ReadError,
    },
    /// Nothing in it bears a date, so that nobody can say when it was.
    #[error("--previous {name}: no source in it bears a date, so its changes can't be dated")]
    Undated {
        /// What was given.
        name: String,
    },
}

impl Version {
    /// Reads a version: a folder, else a git revision of the catalogue's folder. Records with errors are compared as
    /// far as they can be read.
    ///
    /// # Errors
    /// When there is no such version.
    pub fn read(name: &str, catalogue: &Path) -> Result<Self, VersionError> {
        let found = revision::Version::find(name, catalogue)
            .map_err(|problem| VersionError::Revision { name: name.into(), problem })?;
        let outcome = validator::check(found.path(), Options::default())
            .map_err(|problem| VersionError::Read { name: name.into(), problem })?;
        let date = outcome.catalogue().newest_day().ok_or_else(|| VersionError::Undated { name: name.into() })?;
        Ok(Self { date, outcome })
    }

    /// Its records.
    pub fn catalogue(&self) -> &Catalogue {
        self.outcome.catalogue()
    }

    /// The newest date in its data.
    pub fn date(&self) -> Date {
        self.date
    }
}

#[cfg(test)]
mod tests {
    use super::Commit;

    #[test]
    fn a_commit_is_hexadecimal() {
        assert!("f616ec5".parse::<Commit>().is_ok());
        for text in ["f616ec", "F616EC5", "HEAD~3", "f616ec5\n", ""] {
            assert!(text.parse::<Commit>().is_err(), "{text}");
        }
    }
}
