//! Older versions of a catalogue: a folder, or how it stood at a git revision, which the `git` program says, never
//! over the network.
//!
//! Raw contents are taken (no attribute, filter or line-ending conversion applies), plain files alone: a symbolic
//! link or a submodule is left out, and so is a path that would lead out of the folder.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;
use thiserror::Error;

/// An older version of a catalogue, on disk for as long as the value lives.
#[derive(Debug)]
pub enum Version {
    /// A folder of somebody's.
    Folder(PathBuf),
    /// A git revision, laid out.
    Revision(TempDir),
}

impl Version {
    /// The folder of this name if there is one, else the git revision of the catalogue's folder.
    ///
    /// # Errors
    /// When there is neither.
    pub fn find(name: &str, catalogue: &Path) -> Result<Self, RevisionError> {
        if Path::new(name).is_dir() {
            return Ok(Self::Folder(name.into()));
        }
        lay_out(catalogue, name).map(Self::Revision)
    }

    /// Where its files are.
    pub fn path(&self) -> &Path {
        match self {
            Self::Folder(path) => path,
            Self::Revision(folder) => folder.path(),
        }
    }
}

/// Why a revision could not be read.
#[derive(Debug, Error)]
pub enum RevisionError {
    /// The program `git` could not be started, or talked to.
    #[error("git could not be run: {0}")]
    Run(std::io::Error),
    /// Git refused.
    #[error("git: {0}")]
    Refused(String),
    /// The revision has nothing in the folder.
    #[error("there is no folder {} in {revision}", folder.display())]
    Empty {
        /// The revision.
        revision: String,
        /// The folder.
        folder: PathBuf,
    },
    /// The files could not be written to a temporary folder.
    #[error("the files of {revision} could not be laid out: {source}")]
    Write {
        /// The revision.
        revision: String,
        /// What the system says.
        source: std::io::Error,
    },
}

/// Lays out the files that stand in `folder` (one of a git work tree) at a revision, in a temporary folder that goes
/// away with the value.
///
/// # Errors
/// When git does not run, does not know the revision, or the revision has no such folder.
fn lay_out(folder: &Path, revision: &str) -> Result<TempDir, RevisionError> {
    let commit =
        ask(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{revision}^{{commit}}")]);
    let commit = commit.map_err(|error| named(error, revision))?;
    let prefix = ask(folder, ["rev-parse", "--show-prefix"])?;
    let tree = format!("{}:{}", commit.trim(), prefix.trim_end_matches('\n').trim_end_matches('/'));
    let listing = ask(folder, ["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", &tree]).unwrap_or_default();
    let files: Vec<Listed> = listing.split('\0').filter_map(Listed::parse).collect();
    if files.is_empty() {
        return Err(RevisionError::Empty { revision: revision.to_owned(), folder: prefix.trim_end().into() });
    }
    let failed = |source| RevisionError::Write { revision: revision.to_owned(), source };
    let target = tempfile::tempdir().map_err(failed)?;
    write_all(folder, &files, target.path()).map_err(failed)?;
    Ok(target)
}

/// A plain file in a tree.
struct Listed {
    object: String,
    path: PathBuf,
}

impl Listed {
    /// Reads `<mode> <type> <object>\t<path>`; none for what is no plain file within the folder.
    fn parse(line: &str) -> Option<Self> {
        let (head, path) = line.split_once('\t')?;
        let mut head = head.split(' ');
        let (mode, object) = (head.next()?, head.nth(1)?);
        let path = PathBuf::from(path);
        let inside = path.components().all(|part| matches!(part, Component::Normal(_)));
        (mode.starts_with("100") && inside).then(|| Self { object: object.to_owned(), path })
    }
}

/// Writes each file's content, as `git cat-file --batch` gives it.
fn write_all(folder: &Path, files: &[Listed], target: &Path) -> std::io::Result<()> {
    let mut child = git(folder, ["cat-file", "--batch"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let (Some(mut ask), Some(answer)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(std::io::ErrorKind::BrokenPipe.into());
    };
    let wanted: String = files.iter().map(|file| format!("{}\n", file.object)).collect();
    // Asked for by another thread: git stops reading while nobody takes its answers.
    let asking = std::thread::spawn(move || ask.write_all(wanted.as_bytes()));
    let mut answer = BufReader::new(answer);
    for file in files {
        let content = next_blob(&mut answer)?;
        let path = target.join(&file.path);
        std::fs::create_dir_all(path.parent().unwrap_or(target))?;
        std::fs::write(path, content)?;
    }
    drop(answer);
    child.wait()?;
    asking.join().unwrap_or_else(|_| Err(std::io::ErrorKind::Other.into()))
}

/// Reads `<object> <type> <size>\n<content>\n`.
fn next_blob(answer: &mut impl BufRead) -> std::io::Result<Vec<u8>> {
    let mut head = String::new();
    answer.read_line(&mut head)?;
    let size = head.trim_end().rsplit(' ').next().and_then(|size| size.parse::<u64>().ok());
    let size = size.ok_or_else(|| std::io::Error::other(format!("git answered `{}`", head.trim_end())))?;
    let mut content = Vec::new();
    answer.take(size).read_to_end(&mut content)?;
    answer.read_exact(&mut [0])?;
    Ok(content)
}

/// What git prints.
fn ask<'a>(folder: &Path, arguments: impl IntoIterator<Item = &'a str>) -> Result<String, RevisionError> {
    let output = git(folder, arguments).output().map_err(RevisionError::Run)?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(RevisionError::Refused(String::from_utf8_lossy(&output.stderr).trim().to_owned()))
}

/// `git rev-parse --quiet` says nothing when it does not know a revision.
fn named(error: RevisionError, revision: &str) -> RevisionError {
    match error {
        RevisionError::Refused(why) if why.is_empty() => {
            RevisionError::Refused(format!("there is no revision `{revision}`"))
        }
        other => other,
    }
}

/// Git in this folder, forbidden to fetch anything or to ask anybody.
fn git<A: AsRef<OsStr>>(folder: &Path, arguments: impl IntoIterator<Item = A>) -> Command {
    let mut command = Command::new("git");
    command
        .arg("-C")
        .arg(folder)
        .args(["-c", "protocol.allow=never"])
        .args(arguments)
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("LC_ALL", "C")
        .stdin(Stdio::null());
    command
}
