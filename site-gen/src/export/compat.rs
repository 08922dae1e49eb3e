//! `compat/justdeleteme/sites.json`: the catalogue in the form of JustDeleteMe's list, for the tools that read that.
//!
//! Its own checks hold: exactly its fields, sorted as it sorts, domains without `www.`. A client is known that puts
//! notes into `innerHTML`, and one that fills the default mail's placeholder in with nothing: so notes hold no sign of
//! HTML, and a mail always brings a text that needs no filling in.

use std::collections::BTreeSet;

use schema::v1::Download;
use schema::{Route, Service};
use serde::{Deserialize, Serialize};
use serde_json::ser::PrettyFormatter;

use super::{Context, ExportError, FileKind, Group, services};
use crate::facts::Facts;
use crate::language::{Argument, DEFAULT, Language, ProblemWithMessage};
use crate::paths;

/// How long notes may be; nineteen in twenty of the list's own are shorter.
const NOTES: usize = 320;

/// One service, as that list has it.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    name: String,
    url: String,
    difficulty: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    notes: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    email_subject: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    email_body: Option<String>,
    domains: Vec<String>,
}

/// The list.
pub(super) const KINDS: &[FileKind] =
    &[FileKind { name: "justdeleteme", group: Group::Programs, path: |_| paths::root::justdeleteme() }];

pub(super) fn write(context: &Context<'_>) -> Result<Vec<Download>, ExportError> {
    let entries = entries(context)?;
    let path = paths::root::justdeleteme();
    let wrong = |problem: String| ExportError::ReadBack { path: path.clone(), problem };
    let mut json = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut json, PrettyFormatter::with_indent(b"    "));
    entries.serialize(&mut serializer).map_err(|error| wrong(error.to_string()))?;
    json.push(b'\n');
    context.output.write(&path, &json)?;
    let read: Vec<Entry> =
        serde_json::from_slice(&context.output.read_back(&path)?).map_err(|error| wrong(error.to_string()))?;
    if read == entries { Ok(Vec::new()) } else { Err(wrong("the value is another".into())) }
}

/// Every service that has a difficulty and an address, in that list's order.
fn entries(context: &Context<'_>) -> Result<Vec<Entry>, ExportError> {
    let language = context.site.templates.languages.default();
    let mut owned: BTreeSet<String> = BTreeSet::new();
    let mut entries = Vec::new();
    for (_, service, facts) in services::services(context.site) {
        let domains = domains(service, &mut owned);
        entries.extend(entry(service, facts, domains, language)?);
    }
    entries.sort_by_cached_key(|entry| (sorted_by(&entry.name), entry.name.clone(), entry.url.clone()));
    Ok(entries)
}

fn entry(
    service: &Service,
    facts: &Facts,
    domains: Vec<String>,
    language: &Language,
) -> Result<Option<Entry>, ProblemWithMessage> {
    let best = facts.best.map(|index| &service.routes[index]);
    let reported = || service.reported.iter().max_by_key(|reported| reported.as_of.latest());
    let difficulty = facts.rating.grade.or_else(|| reported().map(|reported| reported.difficulty));
    let current = service.routes.iter().filter(|route| route.until.is_none());
    let mut addresses = best.into_iter().chain(current).filter_map(|route| route.url.as_ref());
    let home = || domains.last().map(|domain| format!("https://{domain}/"));
    let (Some(difficulty), Some(url)) = (difficulty, addresses.next().map(ToString::to_string).or_else(home)) else {
        return Ok(None);
    };
    let email = best.and_then(|route| route.email.as_ref()).map(ToString::to_string);
    let mail = |key: &str| email.as_ref().map(|_| language.messages.say(key, &[])).transpose();
    Ok(Some(Entry {
        name: harmless(service.name.best(DEFAULT).map_or("", |(_, name)| name)),
        url,
        difficulty: difficulty.as_str().to_owned(),
        notes: best.map(|route| notes(route, facts, language)).transpose()?.flatten(),
        email_subject: mail("compat-mail-subject")?,
        email_body: mail("compat-mail-body")?,
        email,
        domains,
    }))
}

/// The domains without `www.`, the most specific first: a client that takes the first that matches takes the right
/// one. Each has one owner.
fn domains(service: &Service, owned: &mut BTreeSet<String>) -> Vec<String> {
    let bare = |domain: &schema::Domain| domain.as_str().trim_start_matches("www.").to_ascii_lowercase();
    let mut domains: Vec<String> =
        service.domains.iter().map(bare).filter(|domain| owned.insert(domain.clone())).collect();
    domains.sort_by_key(|domain| std::cmp::Reverse(domain.split('.').count()));
    domains
}

/// What to tap, what to know and how long it takes, as far as there is room.
fn notes(route: &Route, facts: &Facts, language: &Language) -> Result<Option<String>, ProblemWithMessage> {
    let mut parts = Vec::new();
    if let Some(labels) = route.menu.as_ref().and_then(|menu| menu.best(DEFAULT)).map(|(_, labels)| labels) {
        let labels: Vec<&str> = labels.iter().map(AsRef::as_ref).collect();
        parts.push(language.messages.say("compat-menu", &[("path", Argument::Text(&labels.join(" → ")))])?);
    }
    let note = route.note.as_ref().and_then(|note| note.get(DEFAULT)).map(ToString::to_string);
    parts.extend(note.iter().flat_map(|note| sentences(note)).map(str::to_owned));
    if let Some(days) = facts.waiting_days.filter(|days| *days > 0) {
        parts.push(language.messages.say("compat-waiting", &[("days", Argument::Number(days.into()))])?);
    }
    let mut notes = String::new();
    for part in parts.iter().map(|part| harmless(part)) {
        if notes.chars().count() + part.chars().count() < NOTES {
            notes.push_str(if notes.is_empty() { "" } else { " " });
            notes.push_str(&part);
        }
    }
    Ok((!notes.is_empty()).then_some(notes))
}

/// The sentences of a text, each with its mark.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(". ").map(str::trim)
}

/// A text that stays what it is where it is taken for HTML: the three signs become others that look alike.
fn harmless(text: &str) -> String {
    text.replace('<', "‹").replace('>', "›").replace('&', "＆")
}

/// What that list sorts names by: in lower case, without a first `The`.
fn sorted_by(name: &str) -> String {
    let lower = name.to_lowercase();
    match lower.strip_prefix("the").filter(|rest| rest.starts_with(|first: char| first.is_ascii_whitespace())) {
        Some(rest) => rest.trim_start_matches(|first: char| first.is_ascii_whitespace()).to_owned(),
        None => lower,
    }
}

#[cfg(test)]
mod tests {
    use super::{harmless, sentences, sorted_by};

    #[test]
    fn names_are_sorted_as_that_list_sorts() {
        for (name, key) in [("The  Times", "times"), ("Theatre", "theatre"), ("JD.com", "jd.com"), ("THE A", "a")] {
            assert_eq!(sorted_by(name), key);
        }
    }

    #[test]
    fn no_sign_of_html_is_left() {
        assert_eq!(harmless("<a> & b"), "‹a› ＆ b");
        assert_eq!(sentences("One. Two 2.0. Three").collect::<Vec<_>>(), ["One.", "Two 2.0.", "Three"]);
    }
}
