//! What several tests share: catalogues composed of folders laid over each other.

#![allow(dead_code, reason = "no test needs everything")]

use std::fs;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// The folder of the tests.
pub(crate) fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// Lays a folder over another.
pub(crate) fn overlay(from: &Path, to: &Path) {
    for entry in WalkDir::new(from).min_depth(1) {
        let entry = entry.expect("a readable fixture");
        let place = to.join(entry.path().strip_prefix(from).expect("within"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(place).expect("a folder");
        } else {
            fs::copy(entry.path(), place).expect("a copy");
        }
    }
}

/// The two versions of the catalogue that sessions are about, `old` and `new`, and a copy of the latter to write to,
/// `fresh`, in a folder that goes away with the value.
pub(crate) fn versions() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, version) in [("old", "old"), ("new", "new"), ("fresh", "new")] {
        let target = folder.path().join(name);
        fs::create_dir(&target).expect("a folder");
        for layer in ["base", "sessions/both", &format!("sessions/{version}")] {
            overlay(&tests().join(layer), &target);
        }
    }
    folder
}
