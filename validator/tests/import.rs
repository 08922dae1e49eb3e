//! `validator import`: small lists of invented services come out as committed, a second import changes nothing, and
//! nothing that a person wrote is lost. `BLESS=1 cargo test -p validator --test import` accepts what comes out.

#![allow(clippy::expect_used, reason = "a test stops where it can't go on")]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use common::{base, overlay, tests};
use schema::{Difficulty, Service, ServiceId};
use tempfile::TempDir;
use validator::derive::rate;
use validator::import::{Import, ImportError, Kind, Weight, datenanfragen, justdeleteme};
use validator::{Lang, Options, Outcome, write};
use walkdir::WalkDir;

/// A catalogue with records that people wrote, and the terms of the real one.
fn catalogue() -> TempDir {
    let root = base();
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the repository");
    overlay(&repository.join("catalogue/vocabulary"), &root.path().join("vocabulary"));
    overlay(&tests().join("import/catalogue"), root.path());
    root
}

fn fixture(path: &str) -> String {
    fs::read_to_string(tests().join("import").join(path)).expect("a fixture")
}

fn checked(root: &Path) -> Outcome {
    validator::check(root, Options::default()).expect("a catalogue")
}

fn import_justdeleteme(root: &Path, dates: Option<&str>) -> Result<Import, ImportError> {
    let sites = fixture("justdeleteme/sites.json");
    let list = justdeleteme::List { sites: &sites, dates, as_of: "2026-08-22".parse().expect("a date") };
    justdeleteme::import(root, &checked(root), list)
}

fn import_datenanfragen(root: &Path) -> Result<Import, ImportError> {
    let companies = fixture("datenanfragen/companies.json");
    let list = datenanfragen::List { companies: &companies, as_of: "2026-07-21".parse().expect("a date") };
    datenanfragen::import(root, &checked(root), list)
}

fn write_all(import: &Import) {
    for write in &import.writes {
        match &write.before {
            None => write::create(&write.path, &write.after).expect("a new file"),
            Some(before) => write::replace(&write.path, before, &write.after).expect("a file"),
        }
    }
}

/// Every file under a folder, by its path.
fn tree(folder: &Path) -> BTreeMap<PathBuf, String> {
    let files = WalkDir::new(folder).into_iter().filter_map(Result::ok).filter(|entry| entry.file_type().is_file());
    let of = |entry: walkdir::DirEntry| {
        let path = entry.path().strip_prefix(folder).expect("within").to_owned();
        (path, fs::read_to_string(entry.path()).expect("a text"))
    };
    files.map(of).collect()
}

/// Holds what an import wrote and told against the committed files.
fn hold(name: &str, root: &Path, import: &Import) {
    let mut actual: BTreeMap<PathBuf, String> = BTreeMap::new();
    for write in &import.writes {
        let path = write.path.strip_prefix(root).expect("within the catalogue").to_owned();
        actual.insert(path, write.after.clone());
    }
    for (file, lang) in [("report.en.txt", Lang::En), ("report.zh.txt", Lang::Zh)] {
        actual.insert(file.into(), import.report.human(lang));
    }
    actual.insert("report.json".into(), import.report.json().expect("JSON") + "\n");
    let folder = tests().join("import").join(name).join("expected");
    if std::env::var_os("BLESS").is_some() {
        drop(fs::remove_dir_all(&folder));
        for (path, text) in &actual {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("an expectation");
        }
    }
    let expected = tree(&folder);
    assert_eq!(actual.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>());
    for (path, text) in &actual {
        assert_eq!(text, &expected[path], "{} differs; BLESS=1 accepts it", path.display());
    }
}

fn errors(root: &Path) -> Vec<String> {
    let found = checked(root).diagnostics;
    let errors = found.iter().filter(|found| found.severity == validator::Severity::Error);
    errors.map(|found| found.message.en.to_string()).collect()
}

/// Whether every line of one text stands in the other, in its order.
fn holds_every_line(after: &str, before: &str) -> bool {
    let mut lines = after.lines();
    before.lines().all(|line| lines.any(|other| other == line))
}

#[test]
fn justdeleteme_comes_out_as_committed_and_breaks_no_rule() {
    let root = catalogue();
    let dates = fixture("justdeleteme/dates.json");
    let import = import_justdeleteme(root.path(), Some(&dates)).expect("an import");
    write_all(&import);
    hold("justdeleteme", root.path(), &import);
    assert_eq!(errors(root.path()), [] as [String; 0]);
}

#[test]
fn a_second_import_changes_nothing() {
    let root = catalogue();
    let dates = fixture("justdeleteme/dates.json");
    for dates in [Some(dates.as_str()), None] {
        write_all(&import_justdeleteme(root.path(), dates).expect("an import"));
        let before = tree(root.path());
        let again = import_justdeleteme(root.path(), dates).expect("an import");
        assert_eq!(again.writes, [], "{dates:?}");
        assert!(!again.report.counts().contains_key(&Kind::Made));
        assert_eq!(tree(root.path()), before);
    }
}

#[test]
fn nothing_that_a_person_wrote_is_lost() {
    let root = catalogue();
    let before = tree(root.path());
    let import = import_justdeleteme(root.path(), None).expect("an import");
    let extended: Vec<_> = import.writes.iter().filter(|write| write.before.is_some()).collect();
    assert_eq!(extended.iter().map(|write| write.id.as_str()).collect::<Vec<_>>(), ["fireside", "semaphore"]);
    write_all(&import);
    let after = tree(root.path());
    for (path, text) in before {
        let same_or_longer = |line: &str| !line.starts_with("domains:");
        let kept = |text: &str| text.lines().filter(|line| same_or_longer(line)).collect::<Vec<_>>().join("\n");
        assert!(holds_every_line(&kept(&after[&path]), &kept(&text)), "{}: {}", path.display(), after[&path]);
    }
    assert!(
        after[Path::new("services/f/fireside.yaml")]
            .contains("domains: [fireside.com, fireside.org] # and nothing else")
    );
}

#[test]
fn a_curated_change_stays_when_the_list_is_imported_again() {
    let root = catalogue();
    write_all(&import_justdeleteme(root.path(), None).expect("an import"));
    let path = root.path().join("services/k/kiosk.yaml");
    let text = fs::read_to_string(&path).expect("a record");
    let curated = text
        .replace("category: other", "category: shopping")
        .replace("name: { en: Kiosk, zh: Kiosk }", "name: { en: The Kiosk, zh: 报亭 }");
    assert_ne!(text, curated);
    fs::write(&path, &curated).expect("a record");
    // Its entry has no valid domain, so that its name alone tells which record it is.
    let wharf = root.path().join("services/w/wharf.yaml");
    let text =
        fs::read_to_string(&wharf).expect("a record").replace("category: other", "category: travel\ncountries: [CR]");
    fs::write(&wharf, text).expect("a record");
    let again = import_justdeleteme(root.path(), None).expect("an import");
    assert_eq!(again.writes, []);
    assert_eq!(fs::read_to_string(&path).expect("a record"), curated);
}

#[test]
fn every_kind_of_thing_is_shown_by_a_fixture() {
    let root = catalogue();
    let counts = import_justdeleteme(root.path(), None).expect("an import").report.counts();
    let desks = import_datenanfragen(root.path()).expect("an import").report.counts();
    for kind in Kind::ALL {
        assert!(counts.contains_key(kind) || desks.contains_key(kind), "{kind:?}");
    }
    assert!(Kind::ALL.iter().any(|kind| kind.weight() == Weight::Judge));
}

#[test]
fn what_is_no_list_is_refused_with_its_place() {
    let root = catalogue();
    let import = |sites, dates| {
        let list = justdeleteme::List { sites, dates, as_of: "2026".parse().expect("a date") };
        justdeleteme::import(root.path(), &checked(root.path()), list).map_err(|error| error.to_string())
    };
    let why = |sites, dates| import(sites, dates).map(|_| ()).expect_err("a refusal");
    assert!(why("{", None).contains("line 1"));
    assert!(why("[{\"name\": \"A\"}]", None).contains("missing field `url`"));
    assert!(why("[]", Some("[{\"name\": \"A\", \"url_changed\": \"2020-13-01\"}]")).contains("2020-13-01"));
    assert!(import("[]", Some("[]")).expect("an import").writes.is_empty());
}

#[test]
fn datenanfragen_comes_out_as_committed_and_breaks_no_rule() {
    let root = catalogue();
    let before = tree(root.path());
    let import = import_datenanfragen(root.path()).expect("an import");
    write_all(&import);
    hold("datenanfragen", root.path(), &import);
    assert_eq!(errors(root.path()), [] as [String; 0]);
    for (path, text) in tree(root.path()) {
        assert!(holds_every_line(&text, &before[&path]), "{}: {text}", path.display());
    }
    assert_eq!(import_datenanfragen(root.path()).expect("an import").writes, []);
}

#[test]
fn a_route_by_law_makes_no_service_look_easier() {
    let root = catalogue();
    let grades = |root: &Path| {
        let outcome = checked(root);
        let catalogue = outcome.catalogue();
        let grade = |id: &ServiceId, service: &Service| (id.to_string(), rate(service, catalogue).grade);
        catalogue.services.iter().map(|(id, service)| grade(id, service)).collect::<BTreeMap<_, _>>()
    };
    let before = grades(root.path());
    write_all(&import_datenanfragen(root.path()).expect("an import"));
    let after = grades(root.path());
    let changed: Vec<_> = before.iter().filter(|(id, grade)| after[*id] != **grade).collect();
    assert_eq!(changed, [(&"night-owl".to_owned(), &Some(Difficulty::Impossible))]);
    assert_eq!(after["night-owl"], Some(Difficulty::Limited));
}
