//! The facts of the articles that the project began with are in the catalogue: each at the place that
//! `articles.yaml` names, or left out for the reason given there.

#![allow(clippy::expect_used, reason = "a test stops where it can't go on")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Fact {
    fact: String,
    #[serde(default)]
    at: Vec<String>,
    left_out: Option<String>,
}

#[test]
fn every_fact_of_the_articles_has_its_place() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let table = fs::read_to_string(root.join("tests/articles.yaml")).expect("the table");
    let facts: Vec<Fact> = serde_yaml::from_str(&table).expect("a table of facts");
    let mut records: BTreeMap<String, Value> = BTreeMap::new();
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for Fact { fact, at, left_out } in &facts {
        if !seen.insert(fact) || at.is_empty() == left_out.is_none() {
            wrong.push(format!("{fact}: listed once, with a place or a reason"));
        }
        for place in at {
            let (file, pointer) = place.split_once('#').expect("file#/pointer");
            let record = records.entry(file.to_owned()).or_insert_with(|| {
                let text = fs::read_to_string(root.join("../catalogue").join(file)).unwrap_or_default();
                serde_yaml::from_str(&text).unwrap_or_default()
            });
            if find(record, pointer).is_none() {
                wrong.push(format!("{fact}: there is no {place}"));
            }
        }
    }
    assert!(facts.len() > 200, "the table is whole");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The value at a JSON Pointer in which an item of a list may be named by its `id`.
fn find<'a>(value: &'a Value, pointer: &str) -> Option<&'a Value> {
    pointer.split('/').skip(1).try_fold(value, |value, token| match value {
        Value::Array(items) => match token.parse::<usize>() {
            Ok(index) => items.get(index),
            Err(_) => items.iter().find(|item| item["id"] == token),
        },
        other => other.get(token),
    })
}
