//! What the tests of the validator share: the base catalogue, overlays, expectations, peers.

#![allow(dead_code, clippy::print_stderr, reason = "each test uses a part; what is missing is said loudly")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use libtest_mimic::{Failed, Trial};
use walkdir::WalkDir;

/// What a fixture expects or the validator finds: file, line, column, rule.
pub(crate) type Found = BTreeSet<(PathBuf, usize, usize, String)>;

/// The folder of the tests.
pub(crate) fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// A copy of the base catalogue that goes away with the value.
pub(crate) fn base() -> tempfile::TempDir {
    let copy = tempfile::tempdir().expect("a temporary folder");
    overlay(&tests().join("base"), copy.path());
    copy
}

/// Lays one folder over another.
pub(crate) fn overlay(from: &Path, to: &Path) {
    for entry in WalkDir::new(from).min_depth(1) {
        let entry = entry.expect("a readable fixture");
        let target = to.join(entry.path().strip_prefix(from).expect("within"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(target).expect("a folder");
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

/// The two versions of the catalogue that sessions are about, `old` and `new`, and copies of the latter to write to,
/// one for each file of sessions that does; a catalogue with the terms of the real one, `wide`; and the folder `lists` with lists to import. All of it
/// is in a folder that goes away with the value.
pub(crate) fn versions() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the repository");
    let wide = folder.path().join("wide");
    fs::create_dir(&wide).expect("a folder");
    overlay(&tests().join("base"), &wide);
    fs::create_dir_all(wide.join("vocabulary")).expect("a folder");
    overlay(&repository.join("catalogue/vocabulary"), &wide.join("vocabulary"));
    fs::create_dir(folder.path().join("lists")).expect("a folder");
    overlay(&tests().join("sessions/lists"), &folder.path().join("lists"));
    for (name, version) in [("old", "old"), ("new", "new"), ("fresh", "new"), ("grown", "new")] {
        let target = folder.path().join(name);
        fs::create_dir(&target).expect("a folder");
        for layer in ["base", "sessions/both", &format!("sessions/{version}")] {
            overlay(&tests().join(layer), &target);
        }
    }
    folder
}

/// The expectations in the files of a folder: comment lines `# expect LINE:COLUMN RULE`.
pub(crate) fn expectations(folder: &Path) -> Found {
    let mut expected = Found::new();
    for entry in WalkDir::new(folder).into_iter().map(|entry| entry.expect("a readable fixture")) {
        if !entry.file_type().is_file() {
            continue;
        }
        let text = String::from_utf8_lossy(&fs::read(entry.path()).expect("a readable fixture")).into_owned();
        for line in text.lines().filter_map(|line| line.strip_prefix("# expect ")) {
            let (place, rule) = line.split_once(' ').expect("`# expect LINE:COLUMN RULE`");
            let (line, column) = place.split_once(':').expect("`# expect LINE:COLUMN RULE`");
            let path = entry.path().strip_prefix(folder).expect("within").to_owned();
            expected.insert((path, line.parse().expect("a line"), column.parse().expect("a column"), rule.into()));
        }
    }
    expected
}

/// A trial that needs a program from elsewhere: ignored, loudly, where it is missing, and failed under `CI=true`.
pub(crate) fn peer(name: &str, program: PathBuf, run: fn(&Path) -> Result<(), Failed>) -> Trial {
    let missing = !program.exists();
    let is_ci = std::env::var("CI").is_ok_and(|value| value == "true");
    if missing {
        eprintln!("\n*** {name}: {} is missing; `.ci/run` installs it ***\n", program.display());
    }
    Trial::test(name, move || run(&program)).with_ignored_flag(missing && !is_ci)
}

/// Runs the validator with these arguments as somebody without rights, if the tests run as root; else as they run.
#[cfg(unix)]
pub(crate) fn run_without_rights(arguments: &[&std::ffi::OsStr]) -> std::io::Result<std::process::Output> {
    use std::io::ErrorKind;
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;

    const NOBODY: u32 = 65534;
    let folder = tempfile::tempdir()?;
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755))?;
    let program = folder.path().join("validator");
    fs::copy(env!("CARGO_BIN_EXE_validator"), &program)?;
    let mut command = std::process::Command::new(&program);
    command.args(arguments);
    if fs::metadata(folder.path())?.uid() == 0 {
        command.uid(NOBODY);
    }
    // A process that another test starts meanwhile holds the copy open for writing for a moment.
    for _ in 0..100 {
        match command.output() {
            Err(error) if error.kind() == ErrorKind::ExecutableFileBusy => {
                std::thread::sleep(std::time::Duration::from_millis(20));
            }
            answer => return answer,
        }
    }
    command.output()
}
