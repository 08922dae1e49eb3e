//! The JSON Schemas (draft 2020-12) of the files of a catalogue, made from the types and the vocabulary.

use std::collections::BTreeMap;

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use crate::{Jurisdiction, Operator, Retired, Service, Survey, Vocabulary};

/// The keyword that the types put where a term of a vocabulary stands.
const VOCABULARY_KEYWORD: &str = "x-vocabulary";

/// The vocabularies by kind, as the schemas need them.
pub type Vocabularies = BTreeMap<String, Vocabulary>;

/// One kind of file in a catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `services/<first letter>/<id>.yaml`
    Service,
    /// `operators/<id>.yaml`
    Operator,
    /// `jurisdictions/<code>.yaml`
    Jurisdiction,
    /// `vocabulary/<kind>.yaml`
    Vocabulary,
    /// `retired/<id>.yaml`
    Retired,
    /// `surveys/<id>.yaml`
    Survey,
}

impl Kind {
    /// Every kind, in the order in which they are read.
    pub const ALL: [Self; 6] = [
        Self::Vocabulary,
        Self::Jurisdiction,
        Self::Operator,
        Self::Service,
        Self::Retired,
        Self::Survey,
    ];

    /// The folder of the catalogue that holds files of this kind.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Service => "services",
            Self::Operator => "operators",
            Self::Jurisdiction => "jurisdictions",
            Self::Vocabulary => "vocabulary",
            Self::Retired => "retired",
            Self::Survey => "surveys",
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
