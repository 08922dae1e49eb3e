//! What several rules need: addresses and prose of a document, likeness of words, named services.

use aho_corasick::{AhoCorasick, MatchKind};
use schema::{Service, ServiceId};
use serde_json::Value;
use url::Url;

/// A value inside a value.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spot<'a> {
    /// The number of what it stands in; its own for the whole.
    up: usize,
    /// The key of what it stands in, where that has one.
    pub(crate) parent: &'a str,
    /// Its own key, unless it is an item of a list.
    pub(crate) key: &'a str,
    /// Its number, if it is an item of a list.
    pub(crate) item: Option<usize>,
    pub(crate) value: &'a Value,
}

/// Every value inside a value, itself included, parents before children.
pub(crate) fn spots(value: &Value) -> Vec<Spot<'_>> {
    let mut spots = Vec::with_capacity(256);
    add(Spot { up: 0, parent: "", key: "", item: None, value }, &mut spots);
    spots
}

fn add<'a>(spot: Spot<'a>, spots: &mut Vec<Spot<'a>>) {
    let up = spots.len();
    let parent = spot.key;
    spots.push(spot);
    match spot.value {
        Value::Object(map) => {
            map.iter().for_each(|(key, value)| add(Spot { up, parent, key, item: None, value }, spots));
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(item, value)| add(Spot { up, parent, key: "", item: Some(item), value }, spots));
        }
        _ => {}
    }
}

/// The JSON Pointer (RFC 6901) of one of these values. It is put together when it is asked for: a record has some
/// hundred values, and most are never shown.
pub(crate) fn pointer(spots: &[Spot<'_>], spot: &Spot<'_>) -> String {
    let whole = |spot: &Spot<'_>| spots.first().is_none_or(|first| std::ptr::eq(first.value, spot.value));
    let mut path = Vec::new();
    let mut at = *spot;
    while !whole(&at) {
        path.push(match at.item {
            Some(item) => format!("/{item}"),
            None => format!("/{}", at.key.replace('~', "~0").replace('/', "~1")),
        });
        at = spots[at.up];
    }
    path.into_iter().rev().collect()
}

impl<'a> Spot<'a> {
    /// The address, where an address of the web stands.
    pub(crate) fn address(&self) -> Option<&'a str> {
        if matches!(self.key, "url" | "archive") { self.value.as_str() } else { None }
    }

    /// What stands in English and in Chinese, where both do. A language is looked for among a few keys: asking the
    /// map for it would hash it for each of a record's hundred mappings.
    pub(crate) fn both(&self) -> Option<(&'a Value, &'a Value)> {
        let map = self.value.as_object()?;
        let of = |language: &str| map.iter().find(|(key, _)| *key == language).map(|(_, text)| text);
        Some((of("en")?, of("zh")?))
    }

    /// The source, where one is cited.
    pub(crate) fn citation(&self) -> Option<&'a str> {
        if self.parent == "cites" { self.value.as_str() } else { None }
    }
}

/// Where a record sends its readers: the hosts of addresses and of mail addresses, each with its JSON Pointer.
pub(crate) fn entries(service: &Service) -> Vec<(String, String)> {
    let mut entries = Vec::new();
    for (index, route) in service.routes.iter().enumerate() {
        let host = route.url.as_ref().and_then(|url| host(url.as_str()));
        entries.extend(host.map(|host| (format!("/routes/{index}/url"), host)));
        let mail = route.email.as_ref().and_then(|email| email.as_str().rsplit_once('@'));
        entries.extend(mail.map(|(_, host)| (format!("/routes/{index}/email"), host.to_owned())));
    }
    for (index, fallback) in service.fallbacks.iter().enumerate() {
        let host = fallback.url.as_ref().and_then(|url| host(url.as_str()));
        entries.extend(host.map(|host| (format!("/fallbacks/{index}/url"), host)));
    }
    entries
}

fn host(address: &str) -> Option<String> {
    Some(Url::parse(address).ok()?.host_str()?.to_owned())
}

/// An address of the web in a record.
pub(crate) struct Address<'a> {
    pub(crate) spot: Spot<'a>,
    pub(crate) url: Result<Url, url::ParseError>,
}

/// Every address among the values of a document.
pub(crate) fn addresses<'a>(spots: &[Spot<'a>]) -> Vec<Address<'a>> {
    let address = |spot: &Spot<'a>| Some(Address { spot: *spot, url: Url::parse(spot.address()?) });
    spots.iter().filter_map(address).collect()
}

/// A text of a record in one language.
pub(crate) struct Prose<'a> {
    pub(crate) spot: Spot<'a>,
    /// The language it claims to be in.
    pub(crate) language: &'a str,
    pub(crate) text: &'a str,
    /// Whether it is a label of an app, in the app's own words.
    pub(crate) is_menu: bool,
    /// Whether it is a name, which is spelt as its owner spells it.
    pub(crate) is_name: bool,
}

/// Every localised text among the values of a document.
pub(crate) fn prose<'a>(spots: &[Spot<'a>]) -> Vec<Prose<'a>> {
    let text = |spot: &Spot<'a>| {
        let text = spot.value.as_str()?;
        let is_menu = spot.item.is_some();
        let language = if is_menu { spot.parent } else { spot.key };
        let is_language = language == "en" || language == "zh" || language.starts_with("zh-");
        if !is_language || (is_menu && spots.get(spot.up).is_none_or(|list| list.parent != "menu")) {
            return None;
        }
        let is_name = !is_menu && spot.parent == "name";
        Some(Prose { spot: *spot, language, text, is_menu, is_name })
    };
    spots.iter().filter_map(text).collect()
}

/// A list of words that is looked for in texts in one pass.
pub(crate) struct Words(Option<AhoCorasick>);

impl Words {
    /// A list of words whose case does not count in Latin letters.
    pub(crate) fn new(words: &[&str]) -> Self {
        Self(AhoCorasick::builder().ascii_case_insensitive(true).build(words).ok())
    }

    /// A list of words whose case counts.
    pub(crate) fn exact(words: &[&str]) -> Self {
        Self(AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(words).ok())
    }

    /// Whether any word of the list stands in a text.
    pub(crate) fn any(&self, text: &str) -> bool {
        self.0.as_ref().is_some_and(|words| words.is_match(text))
    }

    /// Every word of the list in a text.
    pub(crate) fn find_iter<'a>(&'a self, text: &'a str) -> impl Iterator<Item = aho_corasick::Match> + 'a {
        self.0.iter().flat_map(move |words| words.find_iter(text))
    }
}

/// Whether a character is a Chinese character (the unified ideographs and the first extension).
pub(crate) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{323af}' | '〇')
}

/// The word of `known` that is most like `word`, if one is like enough to be meant.
pub(crate) fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let likeness = |candidate: &str| strsim::damerau_levenshtein(&word.to_lowercase(), &candidate.to_lowercase());
    let allowed = (word.chars().count() / 3).clamp(1, 4);
    let nearest = known.into_iter().map(|candidate| (likeness(candidate), candidate)).min();
    nearest.filter(|(distance, _)| *distance <= allowed).map(|(_, candidate)| candidate)
}

/// The keys of a file's `sources`.
pub(crate) fn listed_sources(value: &Value) -> impl Iterator<Item = &str> {
    value["sources"].as_object().into_iter().flat_map(|map| map.keys().map(String::as_str))
}

/// Every other service that a record names, with the place where it does.
pub(crate) fn named_services(service: &Service) -> Vec<(String, &ServiceId)> {
    let mut named: Vec<(String, &ServiceId)> = Vec::new();
    named.extend(
        service
            .relations
            .iter()
            .enumerate()
            .map(|(index, relation)| (format!("/relations/{index}/service"), &relation.service)),
    );
    for (index, route) in service.routes.iter().enumerate() {
        let conditions = route.conditions.iter().map(|condition| &condition.services);
        let effects = route.effects.iter().map(|effect| &effect.services);
        for (section, lists) in [("conditions", conditions.collect::<Vec<_>>()), ("effects", effects.collect())] {
            for (item, services) in lists.into_iter().enumerate() {
                let at = |number| format!("/routes/{index}/{section}/{item}/services/{number}");
                named.extend(services.iter().enumerate().map(|(number, id)| (at(number), id)));
            }
        }
    }
    named
}

/// A name as search compares it: compatibility characters resolved, lower case, without spaces and marks.
pub(crate) fn fold(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    // Nothing is to be resolved in what most names are made of.
    if name.chars().all(|c| c.is_ascii() || matches!(c, '\u{4e00}'..='\u{9fff}')) {
        return name.chars().filter(|c| c.is_alphanumeric()).map(|c| c.to_ascii_lowercase()).collect();
    }
    name.nfkc().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric()).collect()
}
