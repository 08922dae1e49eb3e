//! What the form "suggest a change" is made of in the browser: the schema of a service, the vocabulary, the words of
//! every language, the formula of the grades. One file of JSON, made from the same things as everything else.

use std::collections::BTreeMap;

use schema::{Kind, Localised, Operator};
use serde::Serialize;
use serde_json::Value;
use validator::derive::{THRESHOLDS, WAITING_POINTS};
use validator::{Checked, SENTENCES};

use crate::assets::hash;
use crate::facts::difficulty;
use crate::templates::Templates;

/// The version of the file's form.
const VERSION: u32 = 1;

/// The beginnings of the messages that the form says, and of those that it shares with the pages.
pub const WORDS: [&str; 5] = ["suggest-", "field-", "help-", "option-", "grade-"];

/// The file, ready to be written.
#[derive(Debug)]
pub struct Suggest {
    /// The hash that its address bears.
    pub hash: String,
    /// Its JSON.
    pub json: Vec<u8>,
}

#[derive(Serialize)]
struct File<'a> {
    version: u32,
    /// The JSON Schema of a service, without what only editors show.
    schema: Value,
    /// The vocabulary of each type of term in the schema.
    terms: BTreeMap<&'a str, &'a str>,
    vocabulary: BTreeMap<&'a str, Vec<Term<'a>>>,
    /// Identifier and names of every operator.
    operators: Vec<(&'a str, &'a str, &'a str)>,
    /// The messages of each language by their keys.
    words: BTreeMap<&'a str, BTreeMap<&'a str, String>>,
    /// What is said of a value that departs from the schema, by keyword, as the validator says it.
    sentences: BTreeMap<&'a str, BTreeMap<&'a str, &'a str>>,
    rating: Rating,
}

#[derive(Serialize)]
struct Term<'a> {
    key: &'a str,
    label: &'a Localised,
    definition: &'a Localised,
    #[serde(skip_serializing_if = "Option::is_none")]
    weight: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    leaves: Option<schema::Leaves>,
    #[serde(skip_serializing_if = "Option::is_none")]
    delays: Option<bool>,
}

#[derive(Serialize)]
struct Rating {
    waiting: [(u32, u32); WAITING_POINTS.len()],
    grades: Vec<(&'static str, u32)>,
}

/// Makes the file.
pub fn suggest(checked: &Checked, templates: &Templates) -> Suggest {
    let mut schema = schema::schema(Kind::Service, &checked.vocabularies);
    strip(&mut schema);
    let file = File {
        version: VERSION,
        schema,
        terms: schema::TERM_TYPES.iter().copied().collect(),
        vocabulary: vocabulary(checked),
        operators: checked.operators.iter().map(|(id, operator)| named(id.as_str(), operator)).collect(),
        words: templates.languages.iter().map(|language| (language.tag.as_str(), words(&language.messages))).collect(),
        sentences: SENTENCES
            .iter()
            .map(|(keyword, text)| (*keyword, [("en", &*text.en), ("zh", &*text.zh)].into()))
            .collect(),
        rating: Rating {
            waiting: WAITING_POINTS,
            grades: THRESHOLDS.iter().map(|(grade, most)| (difficulty(*grade), *most)).collect(),
        },
    };
    // Texts and numbers always become JSON.
    let json = serde_json::to_vec(&file).unwrap_or_default();
    Suggest { hash: hash(std::iter::once(json.as_slice())), json }
}

/// Takes away what only editors show: the form has words of its own.
fn strip(schema: &mut Value) {
    match schema {
        Value::Object(map) => {
            // A field may be called `description`; only texts describe.
            map.retain(|key, value| {
                !(key == "enumDescriptions" || key == "$schema" || key == "description" && value.is_string())
            });
            map.values_mut().for_each(strip);
        }
        Value::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}

/// The vocabularies that the schema of a service uses.
fn vocabulary(checked: &Checked) -> BTreeMap<&str, Vec<Term<'_>>> {
    let used = |kind: &str| schema::TERM_TYPES.iter().any(|(_, own)| *own == kind);
    let kinds = checked.vocabularies.iter().filter(|(kind, _)| used(kind));
    kinds
        .map(|(kind, vocabulary)| {
            let terms = vocabulary.terms.iter().map(|(key, term)| Term {
                key,
                label: &term.label,
                definition: &term.definition,
                weight: term.weight,
                leaves: term.leaves,
                delays: term.delays,
            });
            (kind.as_str(), terms.collect())
        })
        .collect()
}

fn named<'a>(id: &'a str, operator: &'a Operator) -> (&'a str, &'a str, &'a str) {
    let name = |language| operator.name.best(language).map_or(id, |(_, name)| name);
    (id, name("en"), name("zh"))
}

/// The messages that the form says. Those that ask for arguments are said by pages alone.
fn words(messages: &crate::language::Messages) -> BTreeMap<&str, String> {
    let keys = messages.keys().iter().filter(|key| WORDS.iter().any(|beginning| key.starts_with(beginning)));
    keys.filter_map(|key| Some((key.as_str(), messages.say(key, &[]).ok()?))).collect()
}
