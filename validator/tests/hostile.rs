//! Hostile files: each ends in findings of the right rule, and none in a panic, a hang or much memory.

#![allow(clippy::expect_used, reason = "a test stops where it can't go on")]

use std::fs;
use std::path::Path;

use validator::{Options, check};

/// The rules that fire on a catalogue with this one file in it.
fn rules(plant: impl FnOnce(&Path)) -> Vec<&'static str> {
    let catalogue = tempfile::tempdir().expect("a temporary folder");
    let folder = catalogue.path().join("services/b");
    fs::create_dir_all(&folder).expect("a folder");
    plant(&folder.join("beta.yaml"));
    let outcome = check(catalogue.path(), Options::default()).expect("a catalogue");
    assert!(outcome.checked.is_none(), "a hostile file passed");
    let mut rules: Vec<&str> = outcome.diagnostics.iter().map(|diagnostic| diagnostic.rule).collect();
    rules.dedup();
    rules
}

fn of_text(text: &str) -> Vec<&'static str> {
    rules(|path| fs::write(path, text).expect("a file"))
}

#[test]
fn deep_nesting_is_refused() {
    for unit in ["[", "{a: ", "- ", "? ", "{", "[{a: ["] {
        let found = of_text(&unit.repeat(100_000 / unit.len() * 2));
        assert!(
            found.iter().all(|rule| ["yaml-depth", "yaml-syntax", "yaml-key", "file-size"].contains(rule))
                && !found.is_empty(),
            "{unit:?}: {found:?}"
        );
    }
    let indented: String = (0..600).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    assert_eq!(of_text(&indented), ["yaml-depth"]);
}

#[test]
fn aliases_are_refused_and_never_expanded() {
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..30 {
        let below = format!("*a{}, ", level - 1).repeat(9);
        bomb.push_str(&format!("a{level}: &a{level} [{}]\n", below.trim_end_matches(", ")));
    }
    assert!(of_text(&bomb).contains(&"yaml-alias"));
}

#[test]
fn a_large_file_is_not_read() {
    let found = rules(|path| fs::File::create(path).and_then(|file| file.set_len(50 << 20)).expect("a large file"));
    assert_eq!(found, ["file-size"]);
}

#[test]
fn broken_text_is_refused() {
    for (text, rule) in [
        ("name: \"Beta", "yaml-syntax"),
        ("name: [Beta", "yaml-syntax"),
        ("name: 'Beta", "yaml-syntax"),
        ("\0\0\0", "file-characters"),
        ("", "file-empty"),
        ("# only a comment\n", "file-empty"),
        ("~\n", "schema-type"),
        ("- a\n- b\n", "schema-type"),
        ("name: &a [*a]\n", "yaml-alias"),
        ("!!binary x\n", "yaml-tag"),
        ("%TAG ! x\n---\na: b\n", "yaml-document"),
        ("{", "yaml-syntax"),
        ("\u{feff}\u{feff}a: b\n", "file-characters"),
        ("a: b\n...\nc: d\n", "yaml-document"),
    ] {
        assert!(of_text(text).contains(&rule), "{text:?}: {:?}", of_text(text));
    }
}

#[test]
fn ten_thousand_mistakes_are_all_found() {
    let keys: String = (0..10_000).map(|index| format!("k{index}: x\n")).collect();
    let catalogue = tempfile::tempdir().expect("a temporary folder");
    fs::create_dir_all(catalogue.path().join("services/b")).expect("a folder");
    fs::write(catalogue.path().join("services/b/beta.yaml"), keys).expect("a file");
    let outcome = check(catalogue.path(), Options::default()).expect("a catalogue");
    let unknown = outcome.diagnostics.iter().filter(|diagnostic| diagnostic.rule == "schema-key").count();
    assert_eq!(unknown, 10_000);
}

#[test]
fn a_folder_without_a_catalogue_is_said_to_be_none() {
    let empty = tempfile::tempdir().expect("a temporary folder");
    let why = check(empty.path(), Options::default()).expect_err("no catalogue").to_string();
    assert!(why.contains("--catalogue"), "{why}");
    let why = check(&empty.path().join("missing"), Options::default()).expect_err("no folder").to_string();
    assert!(why.contains("--catalogue"), "{why}");
}
