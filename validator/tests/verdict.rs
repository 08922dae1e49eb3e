//! The published JSON Schema gives the same verdict as our reader: check-jsonschema (PyPI), an independent program,
//! runs it over the catalogue and over mutated records.
//!
//! `.ci/run` installs the program into `target/peers`; where it is missing the trials are ignored, except under
//! `CI=true`.

#![allow(clippy::expect_used, reason = "a test stops where it can't go on")]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use common::{peer, tests};
use libtest_mimic::{Arguments, Failed, Trial};
use schema::Kind;
use serde_json::{Value, json};
use validator::Options;

fn main() {
    let arguments = Arguments::from_args();
    let program = repository().join("target/peers/bin/check-jsonschema");
    let mut trials = vec![Trial::test("the committed schemas are those of the types and terms", schemas_are_committed)];
    trials.push(peer("check-jsonschema accepts the catalogue", program.clone(), accepts_the_catalogue));
    trials.push(peer("check-jsonschema judges mutated records as we do", program, judges_mutations_alike));
    libtest_mimic::run(&arguments, trials).exit();
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the repository").to_owned()
}

fn catalogue() -> Result<validator::Checked, Failed> {
    let outcome = validator::check(&repository().join("catalogue"), Options::default())?;
    outcome.checked.ok_or_else(|| "the catalogue has errors: `cargo validate check` shows them".into())
}

fn schemas_are_committed() -> Result<(), Failed> {
    let catalogue = catalogue()?;
    for kind in Kind::ALL {
        let committed = fs::read_to_string(repository().join("schema").join(kind.schema_file())).unwrap_or_default();
        if committed != schema::schema_text(kind, &catalogue.vocabularies) {
            let why = format!("{} is out of date: `cargo validate schema --write schema` mends it", kind.schema_file());
            return Err(why.into());
        }
    }
    Ok(())
}

/// The files that check-jsonschema refuses.
fn refused(program: &Path, schema: &Path, files: &[PathBuf]) -> Result<BTreeSet<PathBuf>, Failed> {
    let output =
        Command::new(program).args(["--output-format", "json", "--schemafile"]).arg(schema).args(files).output()?;
    let report: Value = serde_json::from_slice(&output.stdout)
        .map_err(|_| format!("no report: {}", String::from_utf8_lossy(&output.stderr)))?;
    if let Some(unread) = report["parse_errors"].as_array().filter(|errors| !errors.is_empty()) {
        return Err(format!("not read: {unread:?}").into());
    }
    let errors = report["errors"].as_array().into_iter().flatten();
    Ok(errors.filter_map(|error| Some(PathBuf::from(error["filename"].as_str()?))).collect())
}

fn accepts_the_catalogue(program: &Path) -> Result<(), Failed> {
    for kind in Kind::ALL.into_iter().filter(|kind| !kind.folder().is_empty()) {
        let folder = repository().join("catalogue").join(kind.folder());
        let entries = walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok);
        let files: Vec<PathBuf> =
            entries.filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path).collect();
        if files.is_empty() {
            continue;
        }
        let refused = refused(program, &repository().join("schema").join(kind.schema_file()), &files)?;
        if !refused.is_empty() {
            return Err(format!("refused: {refused:?}").into());
        }
    }
    Ok(())
}

/// Mutates a record at every one of its values in turn, and compares the verdicts.
fn judges_mutations_alike(program: &Path) -> Result<(), Failed> {
    let vocabularies = &catalogue()?.vocabularies;
    let folder = common::base();
    let record = fs::read_to_string(tests().join("base/services/a/alpha.yaml"))?;
    let record: Value = serde_yaml::from_str(&record)?;
    let schema = folder.path().join("service.schema.json");
    let in_base = validator::check(folder.path(), Options::default())?.checked.ok_or("the base catalogue is clean")?;
    fs::write(&schema, schema::schema_text(Kind::Service, &in_base.vocabularies))?;
    assert!(!vocabularies.is_empty(), "the catalogue has terms");
    fs::remove_file(folder.path().join("services/a/alpha.yaml"))?;
    let mut files = Vec::new();
    for (index, mutated) in mutations(&record).into_iter().enumerate() {
        let path = folder.path().join(format!("services/m/m{index}.yaml"));
        fs::create_dir_all(path.parent().ok_or("a folder")?)?;
        fs::write(&path, serde_yaml::to_string(&mutated)?)?;
        files.push(path);
    }
    let theirs = refused(program, &schema, &files)?;
    let outcome = validator::check(folder.path(), Options::default())?;
    let of_shape = |rule: &str| rule.starts_with("schema-") || rule == "term-unknown";
    let ours: BTreeSet<PathBuf> = outcome
        .diagnostics
        .iter()
        .filter(|found| of_shape(found.rule))
        .map(|found| outcome.files[found.at.file.index()].path.clone())
        .collect();
    assert!(files.len() > 200 && ours.len() > 100 && ours.len() < files.len(), "mutations are of both kinds");
    let differing: Vec<_> = ours.symmetric_difference(&theirs).collect();
    if differing.is_empty() {
        return Ok(());
    }
    let shown = fs::read_to_string(differing[0])?;
    Err(format!("{} of {} differ, as {}:\n{shown}", differing.len(), files.len(), differing[0].display()).into())
}

/// Each value replaced by some of another kind or form, each key renamed or dropped.
fn mutations(record: &Value) -> Vec<Value> {
    let replacements =
        [json!(7), json!("x"), json!("P15D"), json!([]), json!({}), json!("https://beta.com/"), json!("A-B")];
    let mut mutated = Vec::new();
    for (pointer, key) in places(record, String::new()) {
        for replacement in &replacements {
            let mut copy = record.clone();
            *copy.pointer_mut(&pointer).expect("a place") = replacement.clone();
            mutated.push(copy);
        }
        let Some(key) = key else { continue };
        let parent = &pointer[..pointer.len() - key.len() - 1];
        let mut without = record.clone();
        let map = without.pointer_mut(parent).and_then(Value::as_object_mut).expect("a mapping");
        let value = map.shift_remove(&key).expect("a key");
        mutated.push(without.clone());
        let map = without.pointer_mut(parent).and_then(Value::as_object_mut).expect("a mapping");
        map.insert(format!("{key}x"), value);
        mutated.push(without);
    }
    mutated
}

/// Every place below the root, with its key where it has one.
fn places(value: &Value, at: String) -> Vec<(String, Option<String>)> {
    let mut found = Vec::new();
    match value {
        Value::Object(map) => {
            for (key, child) in map {
                found.push((format!("{at}/{key}"), Some(key.clone())));
                found.extend(places(child, format!("{at}/{key}")));
            }
        }
        Value::Array(items) => {
            for (index, child) in items.iter().enumerate() {
                found.push((format!("{at}/{index}"), None));
                found.extend(places(child, format!("{at}/{index}")));
            }
        }
        _ => {}
    }
    found
}
