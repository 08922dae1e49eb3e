//! The difference of two catalogues: complete, readable by programs, and the same from git as from folders.

#![allow(clippy::expect_used)]

mod common;

use std::fs;
use std::path::Path;
use std::process::Command;

use schema::{Jurisdiction, Operator, Retired, Service, Survey, Vocabulary};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use validator::diff::render::{Format, Report, Sides, render};
use validator::diff::{What, Words, diff};
use validator::revision::Version;
use validator::{Catalogue, Lang, Options, check};

fn catalogue(root: &Path) -> Catalogue {
    let outcome = check(root, Options::default()).expect("a catalogue");
    let Catalogue { services, operators, jurisdictions, vocabularies, retired, surveys, exceptions } =
        outcome.catalogue();
    Catalogue {
        services: services.clone(),
        operators: operators.clone(),
        jurisdictions: jurisdictions.clone(),
        vocabularies: vocabularies.clone(),
        retired: retired.clone(),
        surveys: surveys.clone(),
        exceptions: exceptions.clone(),
    }
}

#[test]
fn nothing_changed_between_a_catalogue_and_itself() {
    let versions = common::versions();
    let (one, other) = (catalogue(&versions.path().join("new")), catalogue(&versions.path().join("new")));
    assert_eq!(diff(&one, &other), []);
}

/// Every version of a value that has one part less, or another text, number or flag in one place.
fn mutations(value: &Value) -> Vec<Value> {
    match value {
        Value::Object(map) => {
            let mut all = Vec::new();
            for (key, child) in map {
                let mut without = map.clone();
                without.shift_remove(key);
                all.push(Value::Object(without));
                for changed in mutations(child) {
                    let mut with = map.clone();
                    with.insert(key.clone(), changed);
                    all.push(Value::Object(with));
                }
            }
            all
        }
        Value::Array(items) => {
            let mut all = Vec::new();
            for (index, child) in items.iter().enumerate() {
                let mut without = items.clone();
                without.remove(index);
                all.push(Value::Array(without));
                for changed in mutations(child) {
                    let mut with = items.clone();
                    with[index] = changed;
                    all.push(Value::Array(with));
                }
            }
            all
        }
        Value::String(text) => {
            // What the text can be depends on its place; a wrong one is no record and is passed over.
            let words = ["2023-12-31", "P9W", "working", "unknown", "read", "hard", "draft"];
            let other = std::iter::once(format!("{text}x"));
            other.chain(words.map(ToOwned::to_owned)).map(Value::String).collect()
        }
        Value::Number(number) => vec![Value::from(number.as_u64().unwrap_or_default() + 1)],
        Value::Bool(flag) => vec![Value::Bool(!flag)],
        Value::Null => vec![],
    }
}

/// Changes one record in every way that leaves it a record, and asks that each change is told.
fn every_change_is_told<T>(record: &T, with: impl Fn(T) -> Catalogue)
where
    T: Serialize + DeserializeOwned + PartialEq + Clone,
{
    let before = with(record.clone());
    let value = serde_json::to_value(record).expect("a value");
    let mut told = 0;
    for changed in mutations(&value) {
        let Ok(record_after) = serde_json::from_value::<T>(changed.clone()) else {
            continue;
        };
        if record_after == *record {
            continue;
        }
        let after = with(record_after);
        assert_ne!(diff(&before, &after), [], "not told: {changed:#}");
        assert_ne!(diff(&after, &before), [], "not told the other way: {changed:#}");
        told += 1;
    }
    assert!(told > 5, "hardly anything was changed");
}

/// A record with every field, from a fixture.
fn full<T: DeserializeOwned>(name: &str) -> T {
    let text = fs::read_to_string(common::tests().join("diff").join(name)).expect("a fixture");
    serde_json::from_str(&text).expect("a record")
}

#[test]
fn every_change_of_every_kind_of_record_is_told() {
    let folder = common::versions();
    let base = catalogue(&folder.path().join("new"));
    every_change_is_told::<Service>(&full("service.json"), |record| Catalogue {
        services: [("full".into(), Box::new(record))].into(),
        ..Catalogue::default()
    });
    every_change_is_told::<Operator>(&full("operator.json"), |record| Catalogue {
        operators: [("omega".into(), record)].into(),
        ..Catalogue::default()
    });
    every_change_is_told::<Jurisdiction>(&full("jurisdiction.json"), |record| Catalogue {
        jurisdictions: [("cn".into(), record)].into(),
        ..Catalogue::default()
    });
    every_change_is_told::<Vocabulary>(&full("vocabulary.json"), |record| Catalogue {
        vocabularies: [("channel".into(), record)].into(),
        ..Catalogue::default()
    });
    every_change_is_told::<Retired>(&base.retired[&"zeta".into()], |record| Catalogue {
        retired: [("zeta".into(), record)].into(),
        ..Catalogue::default()
    });
    every_change_is_told::<Survey>(&full("survey.json"), |record| Catalogue {
        surveys: [("full".into(), record)].into(),
        ..Catalogue::default()
    });
}

#[test]
fn an_exchange_of_order_is_told_where_it_says_something() {
    let before: Service = full("service.json");
    let mut after = before.clone();
    after.routes.reverse();
    let with = |record| Catalogue { services: [("full".into(), Box::new(record))].into(), ..Catalogue::default() };
    let changes = diff(&with(before), &with(after));
    assert!(matches!(changes[0].what, What::Reordered { .. }), "{changes:?}");
    assert_eq!(changes.len(), 1);
}

#[test]
fn the_report_is_read_back_as_it_was_written() {
    let versions = common::versions();
    let (old, new) = (catalogue(&versions.path().join("old")), catalogue(&versions.path().join("new")));
    let (changes, words) = (diff(&old, &new), Words::new(&old, &new));
    let sides = Sides { old: "a", new: "b" };
    let text = render(&changes, &words, sides, Format::Json, Lang::En).expect("a report");
    let report: Report = serde_json::from_str(&text).expect("a report");
    let read_back: Vec<_> = report.changes.into_iter().map(|told| told.change).collect();
    assert_eq!(read_back, changes);
}

fn git(folder: &Path, arguments: &[&str]) {
    let identity = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"];
    let output = Command::new("git").arg("-C").arg(folder).args(identity).args(arguments).output().expect("git");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_revision_reads_like_the_folder_it_was() {
    let versions = common::versions();
    let repository = tempfile::tempdir().expect("a temporary folder");
    let folder = repository.path().join("data/catalogue");
    git(repository.path(), &["init", "--quiet"]);
    for version in ["old", "new"] {
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("an emptied folder");
        }
        fs::create_dir_all(&folder).expect("a folder");
        common::overlay(&versions.path().join(version), &folder);
        #[cfg(unix)]
        std::os::unix::fs::symlink("/etc/hosts", folder.join("hosts")).expect("a link");
        git(repository.path(), &["add", "--all"]);
        git(repository.path(), &["commit", "--quiet", "--message", version]);
    }
    let laid_out = Version::find("HEAD~1", &folder).expect("a revision");
    assert!(!laid_out.path().join("hosts").exists(), "links are left out");
    let from_git = diff(&catalogue(laid_out.path()), &catalogue(&versions.path().join("new")));
    let (old, new) = (catalogue(&versions.path().join("old")), catalogue(&versions.path().join("new")));
    assert_eq!(from_git, diff(&old, &new));

    let why = |rev| Version::find(rev, &folder).expect_err("no such revision").to_string();
    assert!(why("nowhere").contains("there is no revision `nowhere`"), "{}", why("nowhere"));
    assert!(why("--upload-pack=x").contains("revision"), "{}", why("--upload-pack=x"));
}
