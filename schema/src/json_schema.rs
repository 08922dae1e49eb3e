//! The JSON Schemas (draft 2020-12) of the files of a catalogue, made from the types and the vocabulary.

use std::collections::BTreeMap;

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use crate::{Exceptions, Jurisdiction, Operator, Retired, Service, Survey, Vocabulary};

/// The keyword that the types put where a term of a vocabulary stands.
const VOCABULARY_KEYWORD: &str = "x-vocabulary";

/// The vocabularies by kind, as the schemas need them.
pub type Vocabularies = BTreeMap<String, Vocabulary>;

/// One kind of file in a catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `vocabulary/<kind>.yaml`
    Vocabulary,
    /// `jurisdictions/<code>.yaml`
    Jurisdiction,
    /// `operators/<id>.yaml`
    Operator,
    /// `services/<first letter>/<id>.yaml`
    Service,
    /// `retired/<id>.yaml`
    Retired,
    /// `surveys/<id>.yaml`
    Survey,
    /// `exceptions.yaml`, the one file that stands beside the folders
    Exceptions,
}

impl Kind {
    /// Every kind, in the order in which they are read: terms come before what uses them.
    pub const ALL: [Self; 7] = [
        Self::Vocabulary,
        Self::Jurisdiction,
        Self::Operator,
        Self::Service,
        Self::Retired,
        Self::Survey,
        Self::Exceptions,
    ];

    /// The folder of the catalogue that holds files of this kind; empty for the file that stands beside the folders.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Service => "services",
            Self::Operator => "operators",
            Self::Jurisdiction => "jurisdictions",
            Self::Vocabulary => "vocabulary",
            Self::Retired => "retired",
            Self::Survey => "surveys",
            Self::Exceptions => "",
        }
    }

    /// The name of the schema's file.
    pub fn schema_file(self) -> &'static str {
        match self {
            Self::Service => "service.schema.json",
            Self::Operator => "operator.schema.json",
            Self::Jurisdiction => "jurisdiction.schema.json",
            Self::Vocabulary => "vocabulary.schema.json",
            Self::Retired => "retired.schema.json",
            Self::Survey => "survey.schema.json",
            Self::Exceptions => "exceptions.schema.json",
        }
    }
}

/// The JSON Schema of one kind of file. Terms of a vocabulary that is not given are any text.
pub fn schema(kind: Kind, vocabularies: &Vocabularies) -> Value {
    let mut settings = SchemaSettings::draft2020_12();
    settings.untagged_enum_variant_titles = false;
    let generator = settings.into_generator();
    let mut schema = match kind {
        Kind::Service => generator.into_root_schema_for::<Service>(),
        Kind::Operator => generator.into_root_schema_for::<Operator>(),
        Kind::Jurisdiction => generator.into_root_schema_for::<Jurisdiction>(),
        Kind::Vocabulary => generator.into_root_schema_for::<Vocabulary>(),
        Kind::Retired => generator.into_root_schema_for::<Retired>(),
        Kind::Survey => generator.into_root_schema_for::<Survey>(),
        Kind::Exceptions => generator.into_root_schema_for::<Exceptions>(),
    }
    .to_value();
    tidy(&mut schema, vocabularies);
    schema
}

/// The text of the committed file of that schema.
pub fn schema_text(kind: Kind, vocabularies: &Vocabularies) -> String {
    format!("{:#}\n", schema(kind, vocabularies))
}

/// Replaces the vocabulary keyword by the terms, and `null` alternatives (which YAML records do not use) by nothing.
fn tidy(schema: &mut Value, vocabularies: &Vocabularies) {
    match schema {
        Value::Object(map) => {
            refuse_null(map);
            if let Some(Value::String(kind)) = map.remove(VOCABULARY_KEYWORD) {
                offer_terms(map, &kind, vocabularies);
            }
            map.values_mut().for_each(|value| tidy(value, vocabularies));
        }
        Value::Array(items) => items.iter_mut().for_each(|value| tidy(value, vocabularies)),
        _ => {}
    }
}

/// An absent field is absent: `type: [x, "null"]` becomes `type: x`, and `anyOf [x, null]` becomes `x`.
fn refuse_null(map: &mut Map<String, Value>) {
    // Rust's widths of integers mean nothing to other programs.
    if map.get("format").and_then(Value::as_str).is_some_and(|format| format.starts_with("uint")) {
        map.remove("format");
    }
    if map.get("default") == Some(&Value::Null) {
        map.remove("default");
    }
    if let Some(Value::Array(types)) = map.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            map.insert("type".into(), only);
        }
    }
    if let Some(Value::Array(choices)) = map.get_mut("anyOf") {
        choices.retain(|choice| choice != &json!({ "type": "null" }));
        if let [Value::Object(only)] = choices.as_slice() {
            let only = only.clone();
            map.remove("anyOf");
            map.extend(only);
        }
    }
}

fn offer_terms(map: &mut Map<String, Value>, kind: &str, vocabularies: &Vocabularies) {
    let Some(vocabulary) = vocabularies.get(kind) else {
        return;
    };
    map.insert("enum".into(), vocabulary.terms.keys().map(Value::from).collect());
    // Shown by editors beside each term.
    let hover = |(_, term): (&str, &crate::Term)| {
        let text = |localised: &crate::Localised, language: &str| {
            localised.get(language).map(ToString::to_string).unwrap_or_default()
        };
        Value::from(format!(
            "{} · {}: {}",
            text(&term.label, "en"),
            text(&term.label, "zh"),
            text(&term.definition, "en")
        ))
    };
    map.insert("enumDescriptions".into(), vocabulary.terms.iter().map(hover).collect());
}
