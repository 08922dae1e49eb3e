//! Every rule is proved both ways by fixtures: a folder `rules/<rule>/<case>/` is laid over the catalogue in `base/`,
//! and the errors found, and whatever the folder's own rule finds, must be exactly what the fixture's files expect.
//!
//! An expectation is a comment line `# expect LINE:COLUMN RULE` in the file it is about. What no committed file can
//! show (links, folders, missing rights) is planted by [`PLANTED`].

#![allow(clippy::expect_used, reason = "a test stops where it can't go on")]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use common::{Found, base, expectations, overlay, tests};
use jiff::civil::date;
use libtest_mimic::{Arguments, Failed, Trial};
use validator::{Diagnostic, Options, RULES, Severity, check, check_since};
use walkdir::WalkDir;

/// Puts something at a path.
type Plant = fn(&Path);

/// Rules whose breach is planted by a program: the rule, the path of the finding, how to plant it.
const PLANTED: &[(&str, &str, Plant)] = &[
    ("file-kind", "services/b/beta.yaml", |path| fs::create_dir(path).expect("a folder")),
    #[cfg(unix)]
    ("file-kind", "services/g/gamma.yaml", |path| std::os::unix::fs::symlink("/etc/hosts", path).expect("a link")),
];

fn main() {
    let arguments = Arguments::from_args();
    let mut trials: Vec<Trial> =
        cases().into_iter().map(|(name, folder)| Trial::test(name, move || fixture(&folder))).collect();
    for (rule, path, plant) in PLANTED {
        trials.push(Trial::test(format!("{rule}/planted {path}"), move || planted(rule, Path::new(path), *plant)));
    }
    #[cfg(unix)]
    trials.push(Trial::test("file-unreadable/planted", unreadable));
    trials.push(Trial::test("bulk-change/planted", bulk));
    trials.push(Trial::test("the base catalogue is clean", || expect(&base(), None, &Found::new(), |_| true)));
    trials.push(Trial::test("every rule has a fixture that breaks it and one that does not", every_rule_is_proved));
    libtest_mimic::run(&arguments, trials).exit();
}

/// Every fixture folder by name.
fn cases() -> BTreeMap<String, PathBuf> {
    let folders = WalkDir::new(tests().join("rules")).min_depth(2).max_depth(2);
    let named = |entry: walkdir::DirEntry| {
        let name = entry.path().strip_prefix(tests().join("rules")).expect("within").display().to_string();
        (name, entry.into_path())
    };
    folders.into_iter().map(|entry| named(entry.expect("a readable fixture"))).collect()
}

/// A case with folders `old` and `new` is of a rule on changes; what is said of files that are gone is in `gone`.
fn fixture(folder: &Path) -> Result<(), Failed> {
    let is_change = folder.join("old").is_dir();
    let catalogue = base();
    let old = is_change.then(base);
    let mut expected = expectations(&if is_change { folder.join("new") } else { folder.to_owned() });
    match &old {
        None => overlay(folder, catalogue.path()),
        Some(old) => {
            overlay(&folder.join("new"), catalogue.path());
            overlay(&folder.join("old"), old.path());
            if folder.join("gone").is_dir() {
                expected.extend(expectations(&folder.join("gone")));
            }
        }
    }
    let is_good = folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with("good"));
    if is_good != expected.is_empty() {
        return Err("a good case expects nothing, a bad one something".into());
    }
    let rule = folder.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy().into_owned();
    let old = old.as_ref().map(tempfile::TempDir::path);
    expect(&catalogue, old, &expected, |diagnostic| diagnostic.severity == Severity::Error || diagnostic.rule == rule)
}

/// Holds what is found in a catalogue, as far as it counts, against what is expected.
fn expect(
    catalogue: &tempfile::TempDir,
    old: Option<&Path>,
    expected: &Found,
    counts: impl Fn(&Diagnostic) -> bool,
) -> Result<(), Failed> {
    let options = Options { today: Some(date(2026, 1, 1)) };
    let outcome = match old {
        None => check(catalogue.path(), options)?,
        Some(old) => check_since(catalogue.path(), old, options)?,
    };
    let place = |diagnostic: &Diagnostic| {
        let path = &outcome.files[diagnostic.at.file.index()].path;
        let path = path.strip_prefix(catalogue.path()).expect("within").to_owned();
        (path, diagnostic.at.start.line, diagnostic.at.start.column, diagnostic.rule.to_owned())
    };
    let found: Found = outcome.diagnostics.iter().filter(|diagnostic| counts(diagnostic)).map(place).collect();
    let failed = outcome.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error);
    if failed == outcome.checked.is_some() {
        return Err("a catalogue is checked when, and only when, it has no error".into());
    }
    let missing: Vec<_> = expected.difference(&found).collect();
    let surplus: Vec<_> = found.difference(expected).collect();
    if missing.is_empty() && surplus.is_empty() {
        return Ok(());
    }
    Err(format!("expected, not found: {missing:#?}\nfound, not expected: {surplus:#?}").into())
}

fn planted(rule: &str, path: &Path, plant: fn(&Path)) -> Result<(), Failed> {
    let catalogue = base();
    let place = catalogue.path().join(path);
    fs::create_dir_all(place.parent().expect("a folder")).expect("a folder");
    plant(&place);
    expect(&catalogue, None, &Found::from([(path.to_owned(), 1, 1, rule.to_owned())]), |diagnostic| {
        diagnostic.severity == Severity::Error
    })
}

/// Twenty-six services altered at once are found, twenty-five are not.
fn bulk() -> Result<(), Failed> {
    for count in [25, 26] {
        let (old, new) = (base(), base());
        for index in 0..count {
            let path = format!("services/b/beta-{index}.yaml");
            for (folder, name) in [(&old, "Beta"), (&new, "Gamma")] {
                let path = folder.path().join(&path);
                fs::create_dir_all(path.parent().ok_or("a folder")?)?;
                fs::write(path, format!("name: {{ en: {name} {index} }}\ncategory: messaging\nsources: {{}}\n"))?;
            }
        }
        let place = ("services/b/beta-0.yaml".into(), 1, 1, "bulk-change".to_owned());
        let expected = if count > 25 { Found::from([place]) } else { Found::new() };
        expect(&new, Some(old.path()), &expected, |diagnostic| diagnostic.rule == "bulk-change")?;
    }
    Ok(())
}

/// A file without read permission is found.
#[cfg(unix)]
fn unreadable() -> Result<(), Failed> {
    use std::os::unix::fs::PermissionsExt;

    let catalogue = base();
    let mode = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode));
    mode(catalogue.path(), 0o755)?;
    let place = catalogue.path().join("services/b/beta.yaml");
    fs::create_dir_all(place.parent().ok_or("a folder")?)?;
    fs::write(&place, "name: { en: Beta, zh: 贝塔 }\n")?;
    mode(&place, 0o000)?;
    let arguments = ["check", "--format", "json", "--catalogue"].map(std::ffi::OsStr::new);
    let output = common::run_without_rights(&[&arguments[..], &[catalogue.path().as_os_str()]].concat())?;
    let report: serde_json::Value = serde_json::from_slice(&output.stdout)?;
    let rules: Vec<&serde_json::Value> =
        report["findings"].as_array().into_iter().flatten().map(|finding| &finding["rule"]).collect();
    if rules == ["file-unreadable"] { Ok(()) } else { Err(format!("{report:#}").into()) }
}

fn every_rule_is_proved() -> Result<(), Failed> {
    let cases = cases();
    let has = |rule: &str, kind: &str| cases.keys().any(|name| name.starts_with(&format!("{rule}/{kind}")));
    let breaks = |rule: &str| {
        ["file-unreadable", "bulk-change"].contains(&rule)
            || PLANTED.iter().any(|(planted, ..)| *planted == rule)
            || has(rule, "bad")
    };
    let unproved: Vec<&str> = RULES.iter().map(|rule| rule.id).filter(|id| !breaks(id)).collect();
    let unshown: Vec<&str> = RULES.iter().map(|rule| rule.id).filter(|id| has(id, "bad") && !has(id, "good")).collect();
    let strange: Vec<&String> =
        cases.keys().filter(|name| !RULES.iter().any(|rule| name.starts_with(&format!("{}/", rule.id)))).collect();
    if unproved.is_empty() && unshown.is_empty() && strange.is_empty() {
        return Ok(());
    }
    Err(format!("no fixture breaks {unproved:?}; none shows {unshown:?} in order; no rule is named {strange:?}").into())
}
