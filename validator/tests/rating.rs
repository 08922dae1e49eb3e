//! The rating against arguments: services whose grade was argued by hand in `rating/vectors.yaml` get that grade, or
//! the one that the table says they get instead, and why.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops where it can't go on")]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use common::{base, overlay, tests};
use schema::Service;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use validator::derive::{Rating, rate};
use validator::{Catalogue, Options, Outcome};

/// A service, cut down to what bears on its grade.
///
/// Short forms stand for what a record says at length: a condition and a proof for their kind, a step for its English
/// text, an obstacle for its kind and the date of its observation. Every claim cites the same source.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vector {
    name: String,
    #[serde(default)]
    countries: Vec<String>,
    /// The grade that was argued, or `unrated`.
    grade: String,
    /// The argument.
    because: String,
    /// What the formula comes to, where that is something else.
    formula: Option<String>,
    /// Why that was left.
    differs: Option<String>,
    routes: Vec<Map<String, Value>>,
    #[serde(default)]
    dark_patterns: BTreeMap<String, String>,
}

impl Vector {
    fn service(&self) -> Service {
        let routes: Vec<Value> = self.routes.iter().enumerate().map(|(index, short)| route(index, short)).collect();
        let record = json!({
            "name": { "en": self.name, "zh": self.name },
            "category": "other",
            "countries": self.countries,
            "routes": routes,
            "dark_patterns": self.dark_patterns.iter().map(obstacle).collect::<Vec<_>>(),
            "sources": {
                "source": {
                    "title": "Leaving", "publisher": "Somebody", "kind": "test", "language": "en", "published": "2026",
                },
            },
        });
        serde_json::from_value(record).unwrap_or_else(|error| panic!("{}: {error}", self.name))
    }
}

/// An obstacle at length.
fn obstacle((kind, observed): (&String, &String)) -> Value {
    json!({ "kind": kind, "observed": observed, "note": { "en": "Seen." }, "cites": ["source"] })
}

/// A route at length.
fn route(index: usize, short: &Map<String, Value>) -> Value {
    let claim = |mut claim: Value| {
        claim["cites"] = json!(["source"]);
        claim
    };
    let mut route = Value::Object(short.clone());
    route["id"] = json!(format!("route-{index}"));
    for (key, items) in short.iter().filter_map(|(key, value)| Some((key, value.as_array()?))) {
        let at_length = items.iter().cloned().map(|item| match key.as_str() {
            "conditions" | "proof" => claim(json!({ "kind": item })),
            "timing" => claim(item),
            _ => json!({ "en": item }),
        });
        route[key] = at_length.collect();
    }
    claim(route)
}

/// The terms of the real catalogue, which hold the weights.
fn terms() -> Outcome {
    let root = base();
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the repository");
    overlay(&repository.join("catalogue/vocabulary"), &root.path().join("vocabulary"));
    validator::check(root.path(), Options::default()).expect("a catalogue")
}

fn vectors() -> Vec<Vector> {
    let table = fs::read_to_string(tests().join("rating/vectors.yaml")).expect("the table");
    serde_yaml::from_str(&table).expect("a table of services")
}

/// What the formula makes of a service, and how.
fn sum(rating: &Rating) -> String {
    let terms: Vec<String> = rating.terms.iter().map(|term| format!("{} +{}", term.term, term.points)).collect();
    format!("{} points: {}", rating.total, terms.join(", "))
}

/// What is wrong with a vector, if anything.
fn judge(vector: &Vector, catalogue: &Catalogue) -> Option<String> {
    let Vector { name, grade, because, formula, .. } = vector;
    let rating = rate(&vector.service(), catalogue);
    let rated = rating.grade.map_or("unrated", |grade| grade.as_str());
    let sum = sum(&rating);
    match formula {
        Some(formula) if rated == grade => Some(format!(
            "{name}: the formula comes to {rated} as argued, no longer to {formula}: the entry is past its reason"
        )),
        Some(formula) if rated != formula => {
            Some(format!("{name}: {rated} where the table says that the formula comes to {formula} ({sum})"))
        }
        None if rated != grade => Some(format!("{name}: {rated} where {grade} was argued ({sum})\n    {because}")),
        _ => None,
    }
}

#[test]
fn services_get_the_grade_that_was_argued() {
    let terms = terms();
    let wrong: Vec<String> = vectors().iter().filter_map(|vector| judge(vector, terms.catalogue())).collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn the_table_is_in_order() {
    let terms = terms();
    let catalogue = terms.catalogue();
    let vectors = vectors();
    let names: BTreeSet<&str> = vectors.iter().map(|vector| vector.name.as_str()).collect();
    assert!(vectors.len() >= 40 && names.len() == vectors.len(), "forty services, each once");
    for Vector { name, because, formula, differs, grade, .. } in &vectors {
        assert!(!because.is_empty(), "{name}: argued");
        assert_eq!(formula.is_some(), differs.is_some(), "{name}: a difference has its reason");
        assert_ne!(formula.as_ref(), Some(grade), "{name}: a difference is one");
    }
    let grades: BTreeSet<&str> = vectors.iter().map(|vector| vector.grade.as_str()).collect();
    assert_eq!(grades, BTreeSet::from(["easy", "hard", "impossible", "limited", "medium", "unrated"]));
    let channels: BTreeSet<&str> =
        vectors.iter().flat_map(|vector| &vector.routes).filter_map(|route| route["channel"].as_str()).collect();
    let known: BTreeSet<&str> = catalogue.vocabularies["channel"].terms.keys().map(AsRef::as_ref).collect();
    assert_eq!(channels, known, "every channel that there is, and no other");
    for (vocabulary, kind, name) in vectors.iter().flat_map(kinds) {
        assert!(catalogue.term(vocabulary, &kind).is_some(), "{name}: there is no {vocabulary} {kind}");
    }
}

/// Every term that a vector uses, with its vocabulary: a misspelt one would weigh nothing.
fn kinds(vector: &Vector) -> Vec<(&'static str, String, &str)> {
    let service = vector.service();
    let mut kinds = Vec::new();
    let mut add = |vocabulary, kind: &str| kinds.push((vocabulary, kind.to_owned(), vector.name.as_str()));
    for route in &service.routes {
        add("outcome", route.outcome.as_str());
        route.conditions.iter().for_each(|item| add("condition", item.kind.as_str()));
        route.proof.iter().for_each(|item| add("proof", item.kind.as_str()));
        route.timing.iter().for_each(|item| add("timing", item.kind.as_str()));
    }
    service.dark_patterns.iter().for_each(|item| add("dark_pattern", item.kind.as_str()));
    kinds
}
