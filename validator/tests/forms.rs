//! The committed forms of the issue tracker are those of the list, and are what the code host takes for forms.
//!
//! They are also given to check-jsonschema, a program from PyPI that carries the public schemas of such files; where
//! it is missing that trial is ignored, except under `CI=true`.

#![allow(clippy::expect_used, reason = "a test stops where it can't go on")]

mod common;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use common::{peer, tests};
use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;
use validator::Options;
use validator::forms::{self, FORMS};

fn main() {
    let arguments = Arguments::from_args();
    let schemas = root().join("target/peers/bin/check-jsonschema");
    let trials = vec![
        Trial::test("the committed forms are those of the list", are_committed),
        Trial::test("no other form is committed", are_all),
        Trial::test("names, labels and options are unambiguous", are_unambiguous),
        Trial::test("the form of a new service asks what `validator new` asks", asks_everything),
        Trial::test("what the site fills in is asked for", asks_what_the_site_fills_in),
        peer("the forms satisfy the public schema", schemas, satisfy_the_schema),
    ];
    libtest_mimic::run(&arguments, trials).exit();
}

fn root() -> PathBuf {
    tests().ancestors().nth(2).expect("the repository").to_owned()
}

fn folder() -> PathBuf {
    root().join(".github/ISSUE_TEMPLATE")
}

fn catalogue() -> validator::Checked {
    let outcome = validator::check(&root().join("catalogue"), Options::default()).expect("a catalogue");
    outcome.checked.expect("a catalogue without errors")
}

fn are_committed() -> Result<(), Failed> {
    let catalogue = catalogue();
    for form in FORMS {
        let committed = std::fs::read_to_string(folder().join(form.file()))?;
        if committed != forms::yaml(form, &catalogue)? {
            let file = form.file();
            return Err(format!("{file}: `cargo validate forms --write .github/ISSUE_TEMPLATE` mends it").into());
        }
    }
    Ok(())
}

fn are_all() -> Result<(), Failed> {
    let known: BTreeSet<String> = FORMS.iter().map(|form| form.file()).chain(["config.yml".to_owned()]).collect();
    for entry in std::fs::read_dir(folder())? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if !known.contains(&name) {
            return Err(format!("{name} is no form of the list").into());
        }
    }
    Ok(())
}

/// A filled-in form is read by its labels, and a choice by what is shown.
fn are_unambiguous() -> Result<(), Failed> {
    let definitions = forms::json(FORMS, &catalogue());
    for form in definitions.as_array().expect("a list") {
        let fields = form["fields"].as_array().expect("a list");
        for key in ["id", "label"] {
            unique(fields, key, &form["name"])?;
        }
        for field in fields {
            unique(field["options"].as_array().unwrap_or(&Vec::new()), "shown", &field["id"])?;
        }
    }
    Ok(())
}

fn unique(items: &[Value], key: &str, what: &Value) -> Result<(), Failed> {
    let values: BTreeSet<&str> = items.iter().filter_map(|item| item[key].as_str()).collect();
    let plain = values.iter().all(|value| !value.is_empty() && !value.contains('\n') && *value != "None");
    if plain && values.len() == items.len() { Ok(()) } else { Err(format!("{what}: {key}: {values:?}").into()) }
}

fn asks_everything() -> Result<(), Failed> {
    let fields = (FORMS[0].fields)(&catalogue());
    let asked: Vec<&str> = fields.iter().map(|field| field.id).collect();
    let missing: Vec<&str> =
        validator::draft::questions().map(|question| question.flag).filter(|flag| !asked.contains(flag)).collect();
    let forced: Vec<&str> = fields.iter().filter(|field| field.required).map(|field| field.id).collect();
    assert_eq!(forced, ["name-en", "name-zh", "category", "channel", "outcome", "source-kind"]);
    if missing.is_empty() { Ok(()) } else { Err(format!("not asked: {missing:?}").into()) }
}

/// The site's form fills in a form of the tracker, by the names of its fields.
fn asks_what_the_site_fills_in() -> Result<(), Failed> {
    let script = std::fs::read_to_string(root().join("templates/assets/suggest/ends.js"))?;
    let catalogue = catalogue();
    let mut filled = 0;
    for address in script.split("issues/new?template=").skip(1) {
        let (name, rest) = address.split_once(".yml").ok_or("the address names no form")?;
        let form = FORMS.iter().find(|form| form.name == name).ok_or(format!("there is no form {name}"))?;
        let asked: Vec<&str> = (form.fields)(&catalogue).iter().map(|field| field.id).collect();
        let names = rest.split('&').skip(1).filter_map(|part| Some(part.split_once('=')?.0));
        for field in names.filter(|name| name.chars().all(|c| c.is_ascii_lowercase()) && *name != "title") {
            if !asked.contains(&field) {
                return Err(format!("{name} does not ask for {field}").into());
            }
            filled += 1;
        }
    }
    if filled == 2 { Ok(()) } else { Err(format!("{filled} fields are filled in; were there not two?").into()) }
}

fn satisfy_the_schema(program: &Path) -> Result<(), Failed> {
    for (schema, files) in [
        ("vendor.github-issue-forms", FORMS.iter().map(|form| folder().join(form.file())).collect::<Vec<_>>()),
        ("vendor.github-issue-config", vec![folder().join("config.yml")]),
    ] {
        let output = Command::new(program).args(["--builtin-schema", schema]).args(files).output()?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stdout).into_owned().into());
        }
    }
    Ok(())
}
