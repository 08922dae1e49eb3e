//! The rules of the list in JustDeleteMe's form, for the tests of it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// One service, by the names of that list's fields.
pub type Entry = BTreeMap<String, Value>;

/// A field of text, empty where it is not there.
pub fn text<'e>(entry: &'e Entry, field: &str) -> &'e str {
    entry.get(field).and_then(Value::as_str).unwrap_or_default()
}

/// The domains.
pub fn domains(entry: &Entry) -> Vec<&str> {
    entry["domains"].as_array().unwrap().iter().map(|domain| domain.as_str().unwrap()).collect()
}

/// A name as that project's `validate_json.rb` sorts it: `name.downcase.sub(/^the\s+/, '')`.
fn key(entry: &Entry) -> String {
    let name = text(entry, "name").to_lowercase();
    let the = name.strip_prefix("the").filter(|rest| rest.starts_with(char::is_whitespace));
    the.map_or(name.clone(), |rest| rest.trim_start().to_owned())
}

/// The rules of that project's `validate_json.rb`, and those of ours.
pub fn check(entries: &[Entry]) {
    assert!(entries.windows(2).all(|pair| key(&pair[0]) <= key(&pair[1])), "sorted");
    let fields = ["name", "url", "difficulty", "notes", "domains", "email", "email_subject", "email_body"];
    let mut owners = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for entry in entries {
        assert!(seen.insert(serde_json::to_string(entry).unwrap()), "twice: {entry:?}");
        assert!(entry.keys().all(|field| fields.contains(&field.as_str())), "{entry:?}");
        assert!(!text(entry, "name").is_empty() && text(entry, "url").starts_with("https://"), "{entry:?}");
        assert!(["easy", "medium", "hard", "limited", "impossible"].contains(&text(entry, "difficulty")));
        for domain in domains(entry) {
            assert!(!domain.starts_with("www.") && !domain.contains("://") && *domain == domain.to_lowercase());
            assert!(owners.insert(domain), "{domain} has two owners");
        }
        let labels: Vec<usize> = domains(entry).iter().map(|domain| domain.split('.').count()).collect();
        assert!(labels.is_sorted_by(|a, b| a >= b), "the most specific first: {entry:?}");
        let notes = text(entry, "notes");
        assert!(!notes.contains(['<', '>', '&']) && notes.chars().count() <= 320, "{notes}");
        assert_eq!(entry.contains_key("email"), entry.contains_key("email_body"), "a mail brings its text");
        let mail = [text(entry, "email_subject"), text(entry, "email_body")].concat();
        assert!(!mail.contains("XXX") && !mail.contains(['[', '{', '<', '_']), "a placeholder: {mail}");
    }
}
