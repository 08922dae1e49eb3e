//! What somebody adds to a record that is there: an obstacle that they saw, a reply of the operator.
//!
//! Each brings its own source, so that the claim stands on somebody from its first day.

use schema::*;

use crate::rules::is_han;

/// An obstacle that somebody saw.
#[derive(Debug, Clone)]
pub struct Seen {
    /// A term of the vocabulary `dark_pattern`.
    pub kind: String,
    /// When.
    pub observed: PartialDate,
    /// On which system: a term of the vocabulary `platform`.
    pub platform: String,
    /// Which version of the app or site.
    pub version: String,
    /// What was seen, in any language that we write.
    pub note: String,
    /// The route on which it was seen, where it concerns one.
    pub route: Option<String>,
}

/// What an operator answered.
#[derive(Debug, Clone)]
pub struct Said {
    /// When.
    pub on: PartialDate,
    /// Who answered.
    pub by: String,
    /// What, in any language that we write.
    pub text: String,
    /// Where it was published.
    pub url: Option<String>,
}

/// The record with the obstacle. A test that it lists already, of that day, system and version, is its source.
pub fn with_dark_pattern(service: &Service, seen: &Seen) -> Service {
    let tested_on = TestedOn { platform: seen.platform.as_str().into(), version: Some(seen.version.clone()) };
    let test = Source {
        published: Some(seen.observed),
        tested_on: Some(tested_on),
        ..source("test", super::suggest::TEST_TITLE, super::suggest::TEST_PUBLISHER, "en")
    };
    let (mut service, cites) = citing(service, test);
    service.dark_patterns.push(DarkPattern {
        kind: seen.kind.as_str().into(),
        route: seen.route.as_deref().map(Into::into),
        observed: seen.observed,
        mended: None,
        note: in_its_language(&seen.note),
        cites,
    });
    service
}

/// The record with the reply.
pub fn with_reply(service: &Service, said: &Said) -> Service {
    let reply = Source {
        published: Some(said.on),
        url: said.url.as_deref().map(Into::into),
        ..source("official", "Reply to this record", &said.by, language(&said.text))
    };
    let (mut service, cites) = citing(service, reply);
    service.replies.push(Reply { on: said.on, text: in_its_language(&said.text), cites });
    service
}

/// The record with this source among its own, and a citation of it.
fn citing(service: &Service, source: Source) -> (Service, Cites) {
    let mut service = service.clone();
    let known = service.sources.iter().find(|(_, known)| **known == source).map(|(id, _)| id.clone());
    let id = known.unwrap_or_else(|| {
        let id = free_id(&service.sources, &source);
        let all = service.sources.iter().map(|(id, source)| (id.clone(), source.clone()));
        service.sources = all.chain([(id.clone(), source)]).collect();
        id
    });
    (service, Cites(vec![id]))
}

/// `test-2026`, else `test-2026-2` and so on.
fn free_id(sources: &Sources, source: &Source) -> SourceId {
    let date = source.published.map(|date| date.to_string());
    let first = super::suggest::source_id(source.kind.as_str(), date.as_deref());
    let numbered = (2..).map(|number| format!("{first}-{number}"));
    let mut ids = std::iter::once(first.clone()).chain(numbered).map(SourceId::from);
    ids.find(|id| !sources.contains_key(id)).unwrap_or_else(|| first.into())
}

fn source(kind: &str, title: &str, publisher: &str, language: &'static str) -> Source {
    Source {
        title: title.to_owned(),
        publisher: publisher.to_owned(),
        via: None,
        kind: kind.into(),
        language: language.into(),
        published: None,
        last_seen: None,
        caveats: Vec::new(),
        note: None,
        url: None,
        archive: None,
        tested_on: None,
        licence: None,
    }
}

fn in_its_language(text: &str) -> Localised {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    [(language(&text), text.into_boxed_str())].into_iter().collect()
}

fn language(text: &str) -> &'static str {
    if text.chars().any(is_han) { "zh" } else { "en" }
}
