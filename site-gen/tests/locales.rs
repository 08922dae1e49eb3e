//! The site's message files: every language has the same messages with the same arguments, every message is used,
//! and every message that templates make up from a closed set of words is there.

#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use common::root;
use site_gen::export::Group;

/// Messages whose key ends in a word of a closed set, and the words. (Templates say nothing of a right that is in
/// force, or of a law that was read.)
const FAMILIES: &[(&str, &[&str])] = &[
    ("age-short-", &["fresh", "ageing", "old", "undated"]),
    ("age-", &["fresh", "ageing", "old", "undated"]),
    ("as-of-", &["fresh", "ageing", "old", "undated"]),
    ("certainty-", &["read_in_translation", "secondary"]),
    ("chart-", &CHARTS),
    ("chart-head-", &CHARTS),
    ("chart-note-", &CHARTS),
    ("compare-", &["verdict", "hard", "long", "ways", "first", "proof", "lose", "tricks", "asof"]),
    ("confidence-", &["low", "middle", "high"]),
    ("data-group-", &DATA),
    ("data-intro-", &DATA),
    ("demand-others-", &["condition", "proof"]),
    ("demands-title-", &["condition", "proof"]),
    ("differ-", &site_gen::comparison::REASONS),
    ("difficulty-title-", &site_gen::facts::GRADES),
    ("grade-", &site_gen::facts::GRADES),
    ("grade-means-", &site_gen::facts::GRADES),
    ("keep-", &["ticks", "language", "theme", "place", "compare", "offline", "pages"]),
    ("rating-why-", &["points", "by_law", "refused", "too_little"]),
    ("rules-", &["file", "yaml", "shape", "claims", "text", "web", "graph", "law", "change"]),
    ("scope-", &["service", "jurisdiction", "survey"]),
    ("find-", &["country", "channel", "proof", "pattern"]),
    ("sort-", &["name", "hardest", "easiest", "longest", "shortest", "newest", "oldest"]),
    ("severity-", &["error", "warning", "note"]),
    ("standing-", &["enacted", "guidance", "draft"]),
    ("verdict-", &["yes", "by_law", "partly", "no", "unknown"]),
    ("vocabulary-", &["channel", "condition", "proof", "timing", "dark_pattern"]),
    ("wait-", &["exact", "at_most", "at_least"]),
];

/// The groups of kinds of files.
const DATA: [&str; 3] = [Group::ALL[0].as_str(), Group::ALL[1].as_str(), Group::ALL[2].as_str()];

/// The charts of the page of numbers.
const CHARTS: [&str; 9] =
    ["category", "country", "waiting", "proof", "condition", "dark_pattern", "freshness", "year", "operator"];

/// Messages that the generator itself says.
const SPOKEN: &[&str] = &[
    "language-name",
    "undated",
    "wait-exact",
    "wait-at_most",
    "wait-at_least",
    "language-dir",
    "language-short",
    "date-year",
    "date-month",
    "date-day",
    "period-minutes",
    "period-hours",
    "period-days",
    "period-working-days",
    "period-calendar-days",
    "period-weeks",
    "period-months",
    "period-years",
    "letter-subject",
    "letter-greeting",
    "letter-ask",
    "letter-law",
    "letter-term",
    "letter-term-of-law",
    "letter-no-term",
    "letter-refuse",
    "letter-close",
    "letter-articles",
    "letter-and",
    "feed-all",
    "feed-country",
    "feed-category",
    "feed-service",
    "feed-entry",
    "feed-state-waiting",
    "calendar-title",
    "calendar-due",
    "calendar-overdue",
    "calendar-more",
    "badge-label",
    "compat-menu",
    "compat-waiting",
    "compat-mail-subject",
    "compat-mail-body",
    "change-event",
    "change-observed",
    "change-mended",
    "change-replied",
    "change-surveyed",
];

/// Messages that are said of whatever the catalogue holds: countries, languages, and outside taxonomies; those of the
/// form, which `suggest.rs` holds to its scripts and to the schema; and those of files, which are looked up by name.
const OPEN: &[&str] = &["country-", "speech-", "taxonomy-", "suggest-", "field-", "help-", "option-", "data-file-"];

/// The files that hold the whole catalogue, as messages know them.
const DOWNLOADS: [&str; 10] = [
    "wayout-ndjson",
    "wayout-parquet",
    "wayout-sqlite",
    "wayout-csv",
    "routes-csv",
    "claims-csv",
    "dark-patterns-csv",
    "operators-csv",
    "terms-csv",
    "datapackage-json",
];

/// The arguments of each message, by language.
fn messages() -> BTreeMap<String, BTreeMap<String, BTreeSet<String>>> {
    let mut languages = BTreeMap::new();
    let written = |(name, _): &(String, Vec<u8>)| name.ends_with(".ftl") && !name.contains('/');
    for (name, text) in common::tree(&root().join("templates/locales")).into_iter().filter(written) {
        let text = String::from_utf8(text).unwrap();
        languages.insert(name.trim_end_matches(".ftl").to_owned(), arguments(&text));
    }
    languages
}

fn arguments(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            current = line.split('=').next().unwrap().trim().to_owned();
            messages.entry(current.clone()).or_default();
        }
        let names = line.split('$').skip(1);
        let name = |rest: &str| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect();
        if let Some(known) = messages.get_mut(&current) {
            known.extend(names.map(name));
        }
    }
    messages
}

/// The keys that templates name, whole and as beginnings (`key="grade-" ~ …`).
fn named() -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut whole, mut beginnings) = (BTreeSet::new(), BTreeSet::new());
    for (name, text) in common::tree(&root().join("templates")) {
        if ![".html", ".svg"].iter().any(|ending| name.ends_with(ending)) {
            continue;
        }
        let text = String::from_utf8(text).unwrap();
        for rest in text.split("key=").skip(1) {
            let (key, after) = rest.trim_start_matches('"').split_once('"').unwrap();
            assert!(
                rest.starts_with('"'),
                "{name}: write the message's key out, or at least its beginning: {}",
                &rest[..20]
            );
            let made_up = after.trim_start().starts_with('~');
            if made_up {
                beginnings.insert(key.to_owned())
            } else {
                whole.insert(key.to_owned())
            };
        }
    }
    (whole, beginnings)
}

#[test]
fn every_language_has_the_same_messages_with_the_same_arguments() {
    let languages = messages();
    let english = &languages["en"];
    for (language, theirs) in &languages {
        let missing: Vec<_> = english.keys().filter(|key| !theirs.contains_key(*key)).collect();
        let surplus: Vec<_> = theirs.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(
            missing.is_empty() && surplus.is_empty(),
            "{language}.ftl lacks {missing:?} and has beyond en.ftl {surplus:?}"
        );
        for (key, arguments) in theirs {
            let unknown: Vec<_> = arguments.difference(&english[key]).collect();
            assert!(unknown.is_empty(), "{language}.ftl: `{key}` asks for {unknown:?}, which en.ftl does not");
        }
    }
}

#[test]
fn every_message_is_used() {
    let (whole, beginnings) = named();
    let of_family = |key: &str| {
        let families = FAMILIES.iter().filter(|(beginning, _)| beginnings.contains(*beginning));
        let mut members =
            families.flat_map(|(beginning, words)| words.iter().map(move |word| format!("{beginning}{word}")));
        members.any(|member| member == key)
    };
    let used = |key: &str| {
        whole.contains(key)
            || SPOKEN.contains(&key)
            || of_family(key)
            || OPEN.iter().any(|beginning| key.starts_with(beginning))
    };
    let unused: Vec<_> = messages()["en"].keys().filter(|key| !used(key)).cloned().collect();
    assert_eq!(unused, [""; 0], "no template uses these messages");
}

#[test]
fn every_message_that_is_used_is_there() {
    let (whole, beginnings) = named();
    let english = &messages()["en"];
    for beginning in &beginnings {
        let known = FAMILIES.iter().any(|(family, _)| family == beginning) || OPEN.contains(&beginning.as_str());
        assert!(known, "templates make up messages from `{beginning}`: add their words to FAMILIES in this test");
    }
    let families = FAMILIES.iter().filter(|(beginning, _)| beginnings.contains(*beginning));
    let members = families.flat_map(|(beginning, words)| words.iter().map(move |word| format!("{beginning}{word}")));
    let needed = whole.into_iter().chain(members).chain(SPOKEN.iter().map(|key| (*key).to_owned()));
    let missing: Vec<_> = needed.filter(|key| !english.contains_key(key)).collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn every_kind_of_file_has_a_message_and_no_other_has() {
    let wanted: BTreeSet<&str> = site_gen::export::kinds().map(|kind| kind.name).chain(DOWNLOADS).collect();
    let english = messages().remove("en").unwrap();
    let told: BTreeSet<&str> = english.keys().filter_map(|key| key.strip_prefix("data-file-")).collect();
    assert_eq!(told, wanted);
}

#[test]
fn every_taxonomy_of_the_catalogue_has_a_name() {
    let english = &messages()["en"];
    let mut wanted = BTreeSet::new();
    for (_, text) in common::tree(&root().join("catalogue/vocabulary")) {
        let text = String::from_utf8(text).unwrap();
        for line in text.lines().filter(|line| line.trim_start().starts_with("same_as:")) {
            let ids = line.split(['[', ']', ',']).skip(1);
            wanted.extend(ids.filter_map(|id| Some(format!("taxonomy-{}", id.trim().split_once(':')?.0))));
        }
    }
    let missing: Vec<_> = wanted.into_iter().filter(|key| !english.contains_key(key)).collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn the_test_itself_sees_arguments() {
    let seen = arguments("a = { $x } and { $y-z ->\n   *[other] { $w }\n }\n# $no\nb = 1\n");
    assert_eq!(seen["a"], ["w", "x", "y-z"].map(str::to_owned).into());
    assert!(seen["b"].is_empty());
    assert!(fs::exists(root().join("templates/locales/en.ftl")).unwrap());
}

/// What replaces a converted message replaces one that is there, and is given nothing that the original is not.
#[test]
fn overrides_of_derived_languages_replace_messages_that_are_there() {
    let chinese = &messages()["zh"];
    for (name, text) in common::tree(&root().join("templates/locales/derived")) {
        if name.ends_with(".ftl") {
            for (key, own) in arguments(&String::from_utf8(text).unwrap()) {
                let known = chinese.get(&key).unwrap_or_else(|| panic!("{name}: nothing to replace: `{key}`"));
                assert!(own.is_subset(known), "{name}: `{key}` asks for {own:?}");
            }
        }
    }
}
