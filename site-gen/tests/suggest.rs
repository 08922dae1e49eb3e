//! The form that suggests a change: what it is made of holds what its scripts read, every property of the schema has a
//! label, and its messages are those that the scripts and the schema ask for.

#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{mini_sources, root, tree};
use schema::Kind;
use serde_json::Value;
use site_gen::base::BaseUrl;
use site_gen::input::Loaded;
use site_gen::language::Languages;
use site_gen::suggest::{WORDS, suggest};
use site_gen::templates::Templates;

/// Messages whose key scripts make up, with the words that they put at the end.
const FAMILIES: &[(&str, &[&str])] = &[
    ("suggest-in-", &["en", "zh"]),
    ("suggest-rule-", &["en", "zh"]),
    ("suggest-same-", &["domain", "name"]),
    ("suggest-type-", &["string", "integer", "array", "object"]),
    ("suggest-unit-", &["minutes", "hours", "days", "weeks", "months", "years"]),
    ("suggest-verdict-", &["yes", "by_law", "partly", "no", "unknown"]),
];

/// The form's file as JSON, with the real templates.
fn file() -> Value {
    let sources = mini_sources();
    let loaded = Loaded::read(&sources).unwrap();
    let base = BaseUrl::default();
    let templates = Templates::read(&root().join("templates"), &base).unwrap();
    serde_json::from_slice(&suggest(loaded.checked().unwrap(), &templates).json).unwrap()
}

/// The keys of the English messages with this beginning, without it.
fn messages(beginning: &str) -> BTreeSet<String> {
    let languages = Languages::read(&root().join("templates/locales")).unwrap();
    let keys = languages.get("en").unwrap().messages.keys();
    keys.iter().filter_map(|key| key.strip_prefix(beginning)).map(ToOwned::to_owned).collect()
}

/// The properties that the form shows, by the name of their type.
fn properties(schema: &Value) -> BTreeMap<&str, Vec<&str>> {
    let types = schema["$defs"].as_object().unwrap().iter().map(|(name, own)| (name.as_str(), own));
    let shown = types.filter(|(name, _)| !matches!(*name, "Localised" | "Menu")).chain([("Service", schema)]);
    shown
        .filter_map(|(name, own)| Some((name, own["properties"].as_object()?.keys().map(String::as_str).collect())))
        .collect()
}

#[test]
fn every_property_has_a_label_and_no_label_is_left_over() {
    let file = file();
    let (labels, helps) = (messages("field-"), messages("help-"));
    let mut known = BTreeSet::new();
    for (name, keys) in properties(&file["schema"]) {
        for key in keys {
            let (own, common) = (format!("{name}-{key}"), key.to_owned());
            assert!(labels.contains(&own) || labels.contains(&common), "`field-{own}` or `field-{common}` is missing");
            known.extend([own, common, format!("{key}-one")]);
        }
    }
    for (beginning, keys) in [("field-", &labels), ("help-", &helps)] {
        let unknown: Vec<_> = keys.difference(&known).collect();
        assert_eq!(unknown, [""; 0], "the schema has no such property: {beginning}…");
    }
}

#[test]
fn every_choice_has_a_label_and_no_label_is_left_over() {
    let file = file();
    let mut choices = BTreeSet::new();
    let terms: Vec<_> = file["terms"].as_object().unwrap().keys().collect();
    for (name, own) in file["schema"]["$defs"].as_object().unwrap() {
        let options = own["oneOf"].as_array().into_iter().flatten().filter(|_| !terms.contains(&name));
        choices.extend(options.filter_map(|option| Some(option["const"].as_str()?.to_owned())));
    }
    let grades: BTreeSet<_> = site_gen::facts::GRADES.iter().map(|grade| (*grade).to_owned()).collect();
    let choices: BTreeSet<_> = choices.difference(&grades).cloned().collect();
    assert!(choices.contains("working"), "{choices:?}");
    assert_eq!(messages("option-"), choices);
}

/// What scripts of the form say: keys in full, and the beginnings of keys that they make up.
fn said() -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut whole, mut beginnings) = (BTreeSet::new(), BTreeSet::new());
    for (_, text) in tree(&root().join("templates/assets/suggest")) {
        let text = String::from_utf8(text).unwrap();
        for (at, _) in text.match_indices("suggest-") {
            let (before, rest) = text.split_at(at);
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && !"-_".contains(c)).unwrap_or(rest.len());
            let (key, after) = rest.split_at(end);
            // Classes of elements look alike.
            if before.ends_with("class: \"") || !before.ends_with(['"', '`']) {
                continue;
            }
            if after.starts_with("${") {
                beginnings.insert(key.to_owned());
            } else if after.starts_with(['"', '`']) {
                whole.insert(key.to_owned());
            }
        }
    }
    (whole, beginnings)
}

#[test]
fn the_messages_are_those_that_the_scripts_say() {
    let (mut said, beginnings) = said();
    let families: BTreeSet<_> = FAMILIES.iter().map(|(beginning, _)| (*beginning).to_owned()).collect();
    assert_eq!(beginnings, families, "scripts make these up; their words are in FAMILIES of this test");
    said.extend(
        FAMILIES.iter().flat_map(|(beginning, words)| words.iter().map(move |word| format!("{beginning}{word}"))),
    );
    for (_, text) in tree(&root().join("templates")).into_iter().filter(|(path, _)| path.ends_with(".html")) {
        let text = String::from_utf8(text).unwrap();
        said.extend(text.split("key=\"").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
    }
    let said: BTreeSet<_> = said.iter().filter_map(|key| key.strip_prefix("suggest-")).map(ToOwned::to_owned).collect();
    assert_eq!(messages("suggest-"), said);
}

#[test]
fn the_file_holds_what_the_scripts_read() {
    let file = file();
    for (language, words) in file["words"].as_object().unwrap() {
        let words = words.as_object().unwrap();
        assert!(words.keys().all(|key| WORDS.iter().any(|beginning| key.starts_with(beginning))), "{language}");
        assert!(words.contains_key("suggest-title-new") && words.contains_key("grade-easy"), "{language}");
    }
    assert!(["en", "zh", "zh-Hant"].iter().all(|tag| file["words"][tag].is_object()));
    for kind in file["terms"].as_object().unwrap().values() {
        let terms = file["vocabulary"][kind.as_str().unwrap()].as_array().unwrap();
        assert!(terms.iter().all(|term| term["key"].is_string() && term["label"]["en"].is_string()), "{kind}");
    }
    assert!(file["operators"].as_array().unwrap().iter().all(|operator| operator.as_array().unwrap().len() == 3));
    assert!(file["sentences"]["required"]["zh"].is_string());
    assert_eq!(file["rating"]["grades"][0][0], "easy");
    // What only editors show stays away; a property may be called so.
    let schema = schema::schema(Kind::Service, &Default::default());
    assert!(schema["description"].is_string() && file["schema"]["description"].is_null());
}
