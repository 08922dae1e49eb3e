//! Reading the catalogue's files: the only input there is.
//!
//! What is not a readable text file in its right place is a finding, never a failure; a symbolic link is never followed.

use std::collections::HashSet;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use schema::Kind;
use thiserror::Error;
use walkdir::WalkDir;

use crate::finding::{FileId, Finding, Place};
use crate::rules;
use crate::text::{Text, text};

/// The largest record that is read, in bytes. The largest curated one is a tenth of it.
const MAX_BYTES: u64 = 256 * 1024;

/// Why a catalogue could not be read at all.
#[derive(Debug, Error)]
pub enum ReadError {
    /// There is no folder at the path.
    #[error("{} is not a folder that can be read: {source}. Pass the catalogue's folder with --catalogue", path.display())]
    NoCatalogue {
        /// The path.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The folder holds none of the catalogue's folders.
    #[error("{} holds no catalogue: none of the folders services, operators, vocabulary is in it. Pass the catalogue's folder with --catalogue", path.display())]
    NotACatalogue {
        /// The path.
        path: PathBuf,
    },
}

/// A record's file in its place.
pub(crate) struct Input {
    pub(crate) kind: Kind,
    /// The file name without its ending.
    pub(crate) id: String,
    pub(crate) path: PathBuf,
    /// The text that it is to have, where it is planned.
    pub(crate) planned: Option<Box<str>>,
}

impl Input {
    /// The text that is planned, else that of the file.
    pub(crate) fn text(&self) -> Result<Box<str>, (Option<Box<str>>, Trouble)> {
        self.planned.clone().map_or_else(|| read_text(&self.path), Ok)
    }

    /// Whether the file need not hold this text, or need not be there.
    pub(crate) fn is_planned(&self) -> bool {
        self.planned.is_some()
    }
}

/// A record that is not written yet, or not yet so: it is read as if its file held this text.
#[derive(Debug, Clone)]
pub struct Planned {
    /// Its kind.
    pub kind: Kind,
    /// Its identifier.
    pub id: String,
    /// Its text.
    pub text: String,
}

/// Where a record stands within a catalogue.
pub(crate) fn place(kind: Kind, id: &str) -> PathBuf {
    let folder = Path::new(kind.folder());
    let folder = match (kind, id.get(..1)) {
        (Kind::Service, Some(letter)) => folder.join(letter),
        _ => folder.to_owned(),
    };
    folder.join(format!("{id}.yaml"))
}

/// What stands in a catalogue.
pub(crate) struct Inputs {
    /// The records' files, in the order of kinds and names.
    pub(crate) files: Vec<Input>,
    /// Things that are no records; they are numbered after the files.
    pub(crate) strays: Vec<PathBuf>,
    /// Findings on the strays.
    pub(crate) findings: Vec<Finding>,
}

/// Lists what stands under `root`, and planned records with it.
pub(crate) fn list(root: &Path, planned: impl IntoIterator<Item = Planned>) -> Result<Inputs, ReadError> {
    std::fs::read_dir(root).map_err(|source| ReadError::NoCatalogue { path: root.into(), source })?;
    if !Kind::ALL.iter().any(|kind| !kind.folder().is_empty() && root.join(kind.folder()).is_dir()) {
        return Err(ReadError::NotACatalogue { path: root.into() });
    }
    let mut files = Vec::new();
    let mut strays = Vec::new();
    for entry in WalkDir::new(root).min_depth(1).sort_by_file_name() {
        match entry {
            Ok(entry) if entry.file_type().is_dir() && !looks_like_a_record(entry.path()) => {}
            Ok(entry) => match classify(root, entry.path()) {
                Class::Record(kind, id) => files.push(Input { kind, id, path: entry.into_path(), planned: None }),
                Class::Allowed => {}
                Class::Stray(message) => {
                    let trouble = Trouble { rule: &rules::file_name::RULE, place: Place::Whole, message };
                    strays.push((entry.into_path(), trouble));
                }
            },
            Err(error) => strays.push((error.path().unwrap_or(root).to_owned(), unreadable(&error.to_string()))),
        }
    }
    let planned = planned.into_iter().map(|Planned { kind, id, text }| {
        let path = root.join(place(kind, &id));
        Input { kind, id, path, planned: Some(text.into()) }
    });
    let planned: Vec<Input> = planned.collect();
    let paths: HashSet<&Path> = planned.iter().map(|input| input.path.as_path()).collect();
    files.retain(|input| !paths.contains(input.path.as_path()));
    files.extend(planned);
    files.sort_by(|a, b| (a.kind, &a.id, &a.path).cmp(&(b.kind, &b.id, &b.path)));
    let findings = strays.iter().enumerate().map(|(index, (_, trouble))| trouble.finding(FileId(files.len() + index)));
    let findings = findings.collect();
    Ok(Inputs { files, strays: strays.into_iter().map(|(path, _)| path).collect(), findings })
}

/// Why a file could not be taken.
pub(crate) struct Trouble {
    rule: &'static rules::Rule,
    place: Place,
    message: Text,
}

impl Trouble {
    /// The finding in the file of this number.
    pub(crate) fn finding(&self, file: FileId) -> Finding {
        Finding::new(self.rule, file, self.place.clone(), self.message.clone()).help(self.rule.mend.clone())
    }
}

fn unreadable(why: &str) -> Trouble {
    let message = text!("this file can't be read: {why}", "无法读取此文件：{why}");
    Trouble { rule: &rules::file_unreadable::RULE, place: Place::Whole, message }
}

enum Class {
    Record(Kind, String),
    Allowed,
    Stray(Text),
}

fn looks_like_a_record(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "yaml")
}

/// Decides from its path alone what a file is.
fn classify(root: &Path, path: &Path) -> Class {
    let inner = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<&str> = inner.iter().map(|part| part.to_str().unwrap_or("\u{fffd}")).collect();
    let Some((&name, folders)) = parts.split_last() else {
        return Class::Allowed;
    };
    if folders.is_empty() {
        match name {
            "exceptions.yaml" => return Class::Record(Kind::Exceptions, "exceptions".to_owned()),
            _ if name.ends_with(".md") => return Class::Allowed,
            _ => {}
        }
    }
    let kind = folders.first().and_then(|folder| Kind::ALL.into_iter().find(|kind| kind.folder() == *folder));
    let Some(kind) = kind else {
        return Class::Stray(text!(
            "`{name}` stands outside the catalogue's folders",
            "`{name}` 不在目录数据的任何一个文件夹里"
        ));
    };
    let Some(id) = name.strip_suffix(".yaml") else {
        return Class::Stray(text!("`{name}` is not named <id>.yaml", "`{name}` 的文件名不是 <id>.yaml"));
    };
    match wrong_name(kind, id, &folders[1..]) {
        Some(message) => Class::Stray(message),
        None => Class::Record(kind, id.to_owned()),
    }
}

/// What is wrong with a record's name or folder, if anything is.
fn wrong_name(kind: Kind, id: &str, subfolders: &[&str]) -> Option<Text> {
    let words = id.split(if kind == Kind::Vocabulary { '_' } else { '-' });
    let plain =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    if !words.into_iter().all(plain) || id.len() > 60 {
        return Some(text!(
            "`{id}` is no identifier: only lower-case ASCII letters, digits and single hyphens, 60 at most",
            "`{id}` 不能作标识：只能用小写 ASCII 字母、数字和单个连字符，最长 60 个字符"
        ));
    }
    let expected = if kind == Kind::Service { id.get(..1) } else { None };
    if subfolders == expected.as_slice() {
        return None;
    }
    let right = place(kind, id).display().to_string();
    Some(text!("this file belongs at {right}", "此文件应放在 {right}"))
}

/// The text of a file; with a trouble, as much of it as can be shown.
pub(crate) fn read_text(path: &Path) -> Result<Box<str>, (Option<Box<str>>, Trouble)> {
    let failed = |error: std::io::Error| (None, unreadable(&error.to_string()));
    let metadata = path.symlink_metadata().map_err(failed)?;
    let kind = metadata.file_type();
    if !kind.is_file() {
        let message = if kind.is_symlink() {
            text!("this is a symbolic link, not a file", "这是符号链接，不是文件")
        } else if kind.is_dir() {
            text!("this is a folder, not a file", "这是文件夹，不是文件")
        } else {
            text!("this is not a plain file", "这不是普通文件")
        };
        return Err((None, Trouble { rule: &rules::file_kind::RULE, place: Place::Whole, message }));
    }
    // Room for the whole file and a byte more, so that two reads are enough.
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len().min(MAX_BYTES) + 1).unwrap_or_default());
    let file = File::open(path).map_err(failed)?;
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > MAX_BYTES {
        let most = MAX_BYTES / 1024;
        let message = text!("this file is larger than {most} KiB", "此文件超过 {most} KiB");
        return Err((None, Trouble { rule: &rules::file_size::RULE, place: Place::Whole, message }));
    }
    String::from_utf8(bytes).map(String::into_boxed_str).map_err(|error| not_utf8(&error))
}

fn not_utf8(error: &std::string::FromUtf8Error) -> (Option<Box<str>>, Trouble) {
    let offset = error.utf8_error().valid_up_to();
    let byte = error.as_bytes().get(offset).copied().unwrap_or_default();
    let message = text!("byte {offset} (0x{byte:02x}) is not UTF-8", "第 {offset} 字节（0x{byte:02x}）不是 UTF-8");
    let shown = String::from_utf8_lossy(error.as_bytes()).into_owned();
    (
        Some(shown.into()),
        Trouble { rule: &rules::file_encoding::RULE, place: Place::Bytes(offset..offset + 3), message },
    )
}
