//! `validator fix` and `validator fmt` as programs: what they print, write and answer, and what they never touch.

#![allow(clippy::expect_used, reason = "a test stops where it can't go on")]

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A record that is in order but for its layout and the scheme of an address.
const MESSY: &str = "# kept\nname: {en: Beta, zh: 贝塔}\r\nroutes:\n- url: http://beta.com/\r\n  id: web\n";
const MENDED: &str = "\
# yaml-language-server: $schema=../../../schema/service.schema.json
# kept
name: { en: Beta, zh: 贝塔 }
routes:
  - { id: web, url: https://beta.com/ }
";

/// A catalogue with one record.
struct Case {
    root: TempDir,
    record: PathBuf,
}

impl Case {
    fn new(text: &str) -> Self {
        let root = tempfile::tempdir().expect("a temporary folder");
        let record = root.path().join("services/b/beta.yaml");
        fs::create_dir_all(record.parent().expect("a folder")).expect("a folder");
        fs::write(&record, text).expect("a record");
        Self { root, record }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_validator"));
        command.args(arguments).arg("--catalogue").arg(self.root.path());
        command.args(["--lang", "en"]).env_remove("NO_COLOR");
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().expect("the program")
    }

    fn text(&self) -> String {
        fs::read_to_string(&self.record).expect("a record")
    }

    /// Every file in the record's folder: nothing may be left behind.
    fn files(&self) -> usize {
        fs::read_dir(self.record.parent().expect("a folder")).expect("a folder").count()
    }
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("an exit code")
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn complaint(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn fix_mends_and_says_what() {
    let case = Case::new(MESSY);
    let output = case.run(&["fix"]);
    assert_eq!(code(&output), 0, "{}", complaint(&output));
    assert!(out(&output).contains("beta.yaml: line-ends, https\n1 of 1 files mended\n"), "{}", out(&output));
    assert_eq!(case.text(), MENDED);
    assert_eq!(case.files(), 1);
    let again = case.run(&["fix"]);
    assert_eq!((code(&again), &*out(&again)), (0, "0 of 1 files mended\n"));
}

#[test]
fn fmt_changes_no_value() {
    let case = Case::new(MESSY);
    assert_eq!(code(&case.run(&["fmt"])), 0);
    assert_eq!(case.text(), MENDED.replace("https://beta", "http://beta"));
}

#[test]
fn asking_only_writes_nothing_and_answers_1() {
    let case = Case::new(MESSY);
    for arguments in [["fmt", "--check"], ["fix", "--dry-run"]] {
        let output = case.run(&arguments);
        assert_eq!(code(&output), 1, "{}", complaint(&output));
        assert!(out(&output).ends_with("1 of 1 files would change\n"));
        assert_eq!(case.text(), MESSY);
    }
    let clean = Case::new(MENDED);
    assert_eq!(code(&clean.run(&["fmt", "--check"])), 0);
    assert_eq!(code(&clean.run(&["fix", "--dry-run"])), 0);
}

#[test]
fn a_dry_run_prints_a_patch_that_does_what_fix_does() {
    let case = Case::new("name: { en: Beta, zh: 贝塔 }\ncategory: \"messaging\"\n");
    let output = case.run(&["fix", "--dry-run"]);
    let shown = out(&output).replace(&case.root.path().display().to_string(), "ROOT");
    let expected = "\
--- ROOT/services/b/beta.yaml
+++ ROOT/services/b/beta.yaml
@@ -1,2 +1,3 @@
+# yaml-language-server: $schema=../../../schema/service.schema.json
 name: { en: Beta, zh: 贝塔 }
-category: \"messaging\"
+category: messaging
1 of 1 files would change
";
    assert_eq!(shown, expected);
}

#[test]
fn a_patch_has_colours_when_they_are_wanted() {
    let case = Case::new(MESSY);
    assert!(!out(&case.run(&["fix", "--dry-run"])).contains('\u{1b}'));
    let painted = out(&case.run(&["fix", "--dry-run", "--color", "always"]));
    assert!(painted.contains("\u{1b}[32m+"), "{painted}");
    assert!(painted.contains("{en: Beta, zh: 贝塔}␍"), "{painted}");
}

#[test]
fn only_the_named_files_are_mended() {
    let case = Case::new(MESSY);
    let other = case.root.path().join("services/g/gamma.yaml");
    fs::create_dir_all(other.parent().expect("a folder")).expect("a folder");
    fs::write(&other, MESSY).expect("a record");
    let folder = case.record.parent().expect("a folder").display().to_string();
    assert_eq!(code(&case.run(&["fix", &folder])), 0);
    assert_eq!(case.text(), MENDED);
    assert_eq!(fs::read_to_string(&other).expect("a record"), MESSY);
}

#[test]
fn a_path_without_records_is_an_error() {
    let case = Case::new(MESSY);
    for path in ["/nowhere/at/all.yaml", env!("CARGO_MANIFEST_DIR")] {
        let output = case.run(&["fix", path]);
        assert_eq!(code(&output), 2);
        assert_eq!(complaint(&output).lines().count(), 1, "{}", complaint(&output));
    }
    assert_eq!(case.text(), MESSY);
}

#[test]
fn what_can_not_be_read_is_left_alone_and_the_rest_is_mended() {
    let case = Case::new("name: [Beta\n");
    let other = case.root.path().join("services/g/gamma.yaml");
    fs::create_dir_all(other.parent().expect("a folder")).expect("a folder");
    fs::write(&other, MESSY).expect("a record");
    let output = case.run(&["fix"]);
    assert_eq!(code(&output), 2);
    assert!(complaint(&output).contains("beta.yaml:1:7: left alone: "), "{}", complaint(&output));
    assert!(out(&output).ends_with("1 of 2 files mended, 1 left alone\n"));
    assert_eq!(case.text(), "name: [Beta\n");
    assert_eq!(fs::read_to_string(&other).expect("a record"), MENDED);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::symlink_metadata(path).expect("a file").permissions().mode() & 0o7777
    }

    fn set_mode(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("permissions");
    }

    #[test]
    fn permissions_are_kept() {
        let case = Case::new(MESSY);
        set_mode(&case.record, 0o640);
        assert_eq!(code(&case.run(&["fix"])), 0);
        assert_eq!(mode(&case.record), 0o640);
    }

    #[test]
    fn a_link_is_not_followed() {
        let case = Case::new(MENDED);
        let outside = tempfile::tempdir().expect("a temporary folder");
        let target = outside.path().join("gamma.yaml");
        fs::write(&target, MESSY).expect("a file");
        let link = case.record.with_file_name("beta-link.yaml");
        symlink(&target, &link).expect("a link");
        for path in [link.display().to_string(), case.root.path().display().to_string()] {
            let output = case.run(&["fix", &path]);
            assert_eq!(code(&output), 2);
            assert!(complaint(&output).contains("symbolic link"), "{}", complaint(&output));
        }
        assert_eq!(fs::read_to_string(&target).expect("a file"), MESSY);
        assert!(link.symlink_metadata().expect("a link").file_type().is_symlink());
    }

    #[test]
    fn a_read_only_file_is_left_alone() {
        let case = Case::new(MESSY);
        set_mode(&case.record, 0o444);
        let output = case.run(&["fix"]);
        assert_eq!(code(&output), 2);
        assert_eq!(complaint(&output).lines().count(), 1, "{}", complaint(&output));
        assert!(complaint(&output).contains("read-only"), "{}", complaint(&output));
        assert_eq!(case.text(), MESSY);
    }

    #[test]
    fn a_folder_that_may_not_be_written_to_is_one_clear_error() {
        let case = Case::new(MESSY);
        let folder = case.record.parent().expect("a folder");
        set_mode(case.root.path(), 0o755);
        set_mode(&case.record, 0o666);
        set_mode(folder, 0o555);
        let arguments = ["fix", "--lang", "en", "--catalogue"].map(std::ffi::OsStr::new);
        let arguments = [&arguments[..], &[case.root.path().as_os_str()]].concat();
        let output = super::common::run_without_rights(&arguments).expect("the program");
        set_mode(folder, 0o755);
        assert_eq!(code(&output), 2);
        assert_eq!(complaint(&output).lines().count(), 1, "{}", complaint(&output));
        assert!(complaint(&output).contains("left alone"), "{}", complaint(&output));
        assert_eq!(case.text(), MESSY);
        assert_eq!(case.files(), 1);
    }

    /// A limit on the size of files plays the full disk.
    #[test]
    fn a_full_disk_leaves_the_file_whole() {
        let case = Case::new(MESSY);
        let mut command = Command::new("sh");
        command
            .args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" fix --lang en --catalogue \"$1\""])
            .arg(env!("CARGO_BIN_EXE_validator"))
            .arg(case.root.path());
        let output = command.output().expect("a shell");
        assert_eq!(code(&output), 2);
        assert_eq!(complaint(&output).lines().count(), 1, "{}", complaint(&output));
        assert_eq!(case.text(), MESSY);
        assert_eq!(case.files(), 1, "a half-written file was left behind");
    }
}

#[test]
fn the_catalogue_itself_needs_no_mending() {
    let catalogue = Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalogue");
    let mut command = Command::new(env!("CARGO_BIN_EXE_validator"));
    let output = command.args(["fix", "--dry-run", "--lang", "en", "--catalogue"]).arg(catalogue).output();
    let output = output.expect("the program");
    assert_eq!(code(&output), 0, "`validator fix` has not been run:\n{}", out(&output));
    assert!(out(&output).starts_with("0 of "), "{}", out(&output));
}
