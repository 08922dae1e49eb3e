//! What several rules need: addresses and prose of a document, likeness of words, named services.

use aho_corasick::AhoCorasick;
use schema::{Service, ServiceId};
use serde_json::Value;
use url::Url;

/// The JSON Pointers (RFC 6901) of every value inside a value, itself included, parents before children.
///
/// They are kept in one text, because a record has some hundred of them and most are never shown.
#[derive(Default)]
pub(crate) struct Pointers {
    text: String,
    bounds: Vec<Bounds>,
}

/// Where a pointer's last two keys begin and where it ends.
#[derive(Debug, Clone, Copy)]
struct Bounds {
    parent: usize,
    key: usize,
    end: usize,
}

/// A value inside a value.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spot<'a> {
    /// Its JSON Pointer.
    pub(crate) pointer: &'a str,
    /// The key or index of what it stands in.
    pub(crate) parent: &'a str,
    /// Its own key or index.
    pub(crate) key: &'a str,
    pub(crate) value: &'a Value,
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

impl Pointers {
    pub(crate) fn of(value: &Value) -> Self {
        let mut pointers = Self::default();
        pointers.add(value, &mut String::new(), 0, 0);
        pointers
    }

    /// Adds a value whose own key, and whose parent's, begin there in its pointer.
    fn add(&mut self, value: &Value, pointer: &mut String, parent: usize, key: usize) {
        let start = self.text.len();
        self.text.push_str(pointer);
        self.bounds.push(Bounds { parent: start + parent, key: start + key, end: self.text.len() });
        let length = pointer.len();
        match value {
            Value::Object(map) => {
                for (name, child) in map {
                    pointer.push('/');
                    if name.bytes().any(|byte| matches!(byte, b'~' | b'/')) {
                        pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
                    } else {
                        pointer.push_str(name);
                    }
                    self.add(child, pointer, key, length + 1);
                    pointer.truncate(length);
                }
            }
            Value::Array(items) => {
                for (index, child) in items.iter().enumerate() {
                    pointer.push('/');
                    match u8::try_from(index) {
                        Ok(digit @ 0..=9) => pointer.push(char::from(b'0' + digit)),
                        _ => pointer.push_str(&index.to_string()),
                    }
                    self.add(child, pointer, key, length + 1);
                    pointer.truncate(length);
                }
            }
            _ => {}
        }
    }

    /// Every value with its place.
    pub(crate) fn zip<'a>(&'a self, value: &'a Value) -> Vec<Spot<'a>> {
        let mut values = Vec::with_capacity(self.bounds.len());
        flatten(value, &mut values);
        let starts = std::iter::once(0).chain(self.bounds.iter().map(|bounds| bounds.end));
        let spot = |((start, Bounds { parent, key, end }), value): ((usize, &Bounds), &'a Value)| Spot {
            pointer: &self.text[start..*end],
            parent: self.text[*parent..*key].trim_end_matches('/'),
            key: &self.text[*key..*end],
            value,
        };
        starts.zip(&self.bounds).zip(values).map(spot).collect()
    }
}

fn flatten<'a>(value: &'a Value, values: &mut Vec<&'a Value>) {
    values.push(value);
    match value {
        Value::Object(map) => map.values().for_each(|child| flatten(child, values)),
        Value::Array(items) => items.iter().for_each(|child| flatten(child, values)),
        _ => {}
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
    /// Where it stands.
    pub(crate) pointer: &'a str,
    pub(crate) url: Result<Url, url::ParseError>,
}

/// Every address among the values of a document.
pub(crate) fn addresses<'a>(spots: &[Spot<'a>]) -> Vec<Address<'a>> {
    let address = |spot: &Spot<'a>| Some(Address { pointer: spot.pointer, url: Url::parse(spot.address()?) });
    spots.iter().filter_map(address).collect()
}

/// A text of a record in one language.
pub(crate) struct Prose<'a> {
    /// Where it stands.
    pub(crate) pointer: &'a str,
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
        let is_menu = spot.key.bytes().all(|byte| byte.is_ascii_digit());
        let language = if is_menu { spot.parent } else { spot.key };
        let is_language = language == "en" || language == "zh" || language.starts_with("zh-");
        if !is_language || (is_menu && spot.pointer.rsplit('/').nth(2) != Some("menu")) {
            return None;
        }
        let is_name = !is_menu && spot.parent == "name";
        Some(Prose { pointer: spot.pointer, language, text, is_menu, is_name })
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
        Self(AhoCorasick::new(words).ok())
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
