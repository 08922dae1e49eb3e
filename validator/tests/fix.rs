//! What `fix` makes of whole files: `fix/<case>/before.yaml` becomes `fix/<case>/after.yaml`, to the byte.
//!
//! `BLESS=1 cargo test -p validator --test fix` writes the second anew.

#![allow(clippy::expect_used, reason = "a test stops where it can't go on")]

use std::fs;
use std::path::{Path, PathBuf};

use schema::Kind;
use validator::fix::{Extent, Refused, mend};

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fix");
    let entries = fs::read_dir(folder).expect("a folder of cases");
    let mut cases: Vec<PathBuf> = entries.map(|entry| entry.expect("a case").path()).collect();
    cases.sort();
    cases
}

fn kind(case: &Path) -> Kind {
    if case.ends_with("vocabulary") { Kind::Vocabulary } else { Kind::Service }
}

fn fixed(kind: Kind, text: &str) -> String {
    mend(kind, text, Extent::Mends).expect("a file that can be mended").text
}

fn refused(text: &str) -> Vec<Refused> {
    mend(Kind::Service, text, Extent::Mends).expect_err("a file that is left alone")
}

#[test]
fn every_case_is_mended_as_committed() {
    for case in cases() {
        let before = fs::read_to_string(case.join("before.yaml")).expect("a text");
        let after = fixed(kind(&case), &before);
        let expected = case.join("after.yaml");
        if std::env::var_os("BLESS").is_some() {
            fs::write(&expected, &after).expect("a written file");
        }
        let expected = fs::read_to_string(&expected).expect("a text; BLESS=1 writes it");
        assert_eq!(after, expected, "{}", case.display());
    }
}

#[test]
fn what_is_mended_stays_as_it_is() {
    for case in cases() {
        let after = fs::read_to_string(case.join("after.yaml")).expect("a text");
        for extent in [Extent::Layout, Extent::Mends] {
            let again = mend(kind(&case), &after, extent).expect("a file that can be mended");
            assert_eq!(again.text, after, "{}", case.display());
            assert!(again.mends.is_empty(), "{}", case.display());
        }
    }
}

#[test]
fn the_layout_alone_changes_no_value() {
    let mended = mend(Kind::Service, "domains: [WWW.A.com]\n", Extent::Layout).expect("a file that can be mended");
    assert!(mended.text.ends_with("domains: [WWW.A.com]\n"));
}

#[test]
fn what_can_not_be_read_is_left_alone_and_said_why() {
    for (text, place) in [
        ("name: [a\n", Some((1, 7))),
        ("a: b\na: c\n", Some((2, 1))),
        ("a: &x b\n", Some((1, 7))),
        ("a: \u{202e}b\n", Some((1, 4))),
        ("a: b\n---\nc: d\n", Some((2, 1))),
        ("a:\n    b: c\n\td: e\n", Some((2, 8))),
        ("", None),
        ("# nothing\n", None),
    ] {
        let reasons = refused(text);
        let at = reasons.first().and_then(|reason| reason.at).map(|at| (at.line, at.column));
        assert_eq!(at, place, "{text:?}: {reasons:?}");
    }
}

#[test]
fn an_item_that_a_comment_stands_at_is_not_taken_out() {
    let text = "aliases:\n  - a\n  - a # on purpose\n";
    assert!(fixed(Kind::Service, text).contains("# on purpose"));
}

#[test]
fn a_hostile_file_is_mended_or_left_alone_without_delay() {
    let repeated = format!(
        "aliases: [{}, {}]\n",
        vec!["a"; 20_000].join(", "),
        (0..10_000).map(|i| format!("b{i}")).collect::<Vec<_>>().join(", ")
    );
    assert!(fixed(Kind::Service, &repeated).lines().count() == 10_003);
    let nested = format!(
        "sources: {{ {} }} # end\n",
        (0..5_000).map(|i| format!("a{i}: {{ b: {{ c: d }} }}")).collect::<Vec<_>>().join(", ")
    );
    assert!(fixed(Kind::Service, &nested).contains("sources: # end\n"));
    let commented = format!("aliases:\n{}", "  - a # b\n".repeat(10_000));
    assert_eq!(fixed(Kind::Service, &commented).matches("# b\n").count(), 10_000);
    assert!(!refused(&"[".repeat(100_000)).is_empty());
}
