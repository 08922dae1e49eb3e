//! Style sheets, scripts and pictures: read whole, addressed by the hash of them all.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

/// The files of `templates/assets/`.
///
/// A folder named like a style sheet (`style.css/`) is one: its files are joined in the order of their names.
///
/// On the site all share one folder, named after the hash of them all, so that a module's `import "./other.js"` needs
/// no rewriting, and so that every address changes when any of them does.
#[derive(Debug)]
pub struct Assets {
    /// The name of their folder.
    pub hash: String,
    /// Every file by its name, with forward slashes.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// Why assets could not be read.
#[derive(Debug, thiserror::Error)]
pub enum AssetError {
    /// A file or folder could not be read.
    #[error("could not read {}: {source}", path.display())]
    Read {
        /// What was read.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// A symbolic link or something else that is no file.
    #[error("{}: assets must be plain files; this is a link or a special file", path.display())]
    NotAFile {
        /// What it is.
        path: PathBuf,
    },
    /// A name that would need escaping in an address.
    #[error("{}: the name of an asset may hold only ASCII letters, digits, `.`, `-` and `_`", path.display())]
    Name {
        /// The file.
        path: PathBuf,
    },
}

impl Assets {
    /// Reads a folder with its subfolders. A folder that is not there holds no assets.
    ///
    /// # Errors
    /// When something in it cannot be read or is no plain file.
    pub fn read(folder: &Path) -> Result<Self, AssetError> {
        let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        if folder.exists() {
            for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
                let entry = entry.map_err(|error| AssetError::Read {
                    path: error.path().unwrap_or(folder).into(),
                    source: error.into(),
                })?;
                if !entry.file_type().is_dir() {
                    let (name, bytes) = read_one(folder, entry.path(), entry.file_type().is_file())?;
                    // Files come in the order of their names.
                    files.entry(whole(&name).to_owned()).or_default().extend(bytes);
                }
            }
        }
        Ok(Self { hash: hash(files.iter().flat_map(|(name, bytes)| [name.as_bytes(), bytes])), files })
    }
}

fn read_one(folder: &Path, path: &Path, is_file: bool) -> Result<(String, Vec<u8>), AssetError> {
    if !is_file {
        return Err(AssetError::NotAFile { path: path.into() });
    }
    let relative = path.strip_prefix(folder).unwrap_or(path);
    let parts: Option<Vec<&str>> = relative.iter().map(|part| part.to_str().filter(|part| is_plain(part))).collect();
    let name = parts.ok_or_else(|| AssetError::Name { path: path.into() })?.join("/");
    let bytes = std::fs::read(path).map_err(|source| AssetError::Read { path: path.into(), source })?;
    Ok((name, bytes))
}

/// The asset that a file is, or is a part of.
fn whole(name: &str) -> &str {
    name.split_once('/').map_or(name, |(folder, _)| if folder.ends_with(".css") { folder } else { name })
}

fn is_plain(part: &str) -> bool {
    part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte))
}

/// Ten hexadecimal digits that stand for these bytes; each part's length is hashed too, so that parts cannot run
/// into each other.
pub fn hash<'a>(parts: impl Iterator<Item = &'a [u8]>) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    hasher.finalize().iter().take(5).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{Assets, hash};

    #[test]
    fn the_hash_changes_with_any_file() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("a.js"), "1").unwrap();
        let before = Assets::read(folder.path()).unwrap().hash;
        std::fs::write(folder.path().join("b.css"), "2").unwrap();
        assert_ne!(Assets::read(folder.path()).unwrap().hash, before);
    }

    #[test]
    fn a_style_sheet_may_be_a_folder() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("style.css")).unwrap();
        for (name, text) in [("20-b.css", "b{}\n"), ("10-a.css", "a{}\n")] {
            std::fs::write(folder.path().join("style.css").join(name), text).unwrap();
        }
        let assets = Assets::read(folder.path()).unwrap();
        assert_eq!(assets.files.keys().collect::<Vec<_>>(), ["style.css"]);
        assert_eq!(assets.files["style.css"], b"a{}\nb{}\n");
    }

    #[test]
    fn parts_do_not_run_into_each_other() {
        assert_ne!(hash([&b"ab"[..], b"c"].into_iter()), hash([&b"a"[..], b"bc"].into_iter()));
    }

    #[test]
    fn names_that_need_escaping_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("a b.js"), "").unwrap();
        assert!(Assets::read(folder.path()).unwrap_err().to_string().contains("a b.js"));
    }
}
