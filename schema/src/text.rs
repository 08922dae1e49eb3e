//! Localised text: one type for everything that is said in several languages.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::ordered::Ordered;

/// The shape of a BCP 47 language tag, as far as records use it (`en`, `zh`, `zh-Hant`, `pt-BR`).
pub const LANGUAGE_PATTERN: &str = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$";

/// A text in several languages: `{ en: …, zh: … }`, keyed by BCP 47 language tag.
pub type Localised = Ordered<Box<str>>;

/// The labels to tap, first to last, in the language of the app and in translation.
pub type Menu = Ordered<Vec<Box<str>>>;

impl<T> Ordered<T> {
    /// The value in this language, else in English, else in any, with the language it is in.
    /// `None` only when there is no value at all.
    pub fn best(&self, language: &str) -> Option<(&str, &T)> {
        let found = |wanted: &str| self.iter().find(|(key, _)| *key == wanted);
        found(language).or_else(|| found("en")).or_else(|| self.iter().next())
    }
}

/// The JSON Schema of a mapping from language to `value`; English and Chinese are offered by name
/// so that editors complete them.
fn by_language(value: Schema) -> Schema {
    json_schema!({
        "type": "object",
        "properties": { "en": value.clone(), "zh": value.clone() },
        "patternProperties": { LANGUAGE_PATTERN: value },
        "additionalProperties": false,
        "minProperties": 1
    })
}

impl JsonSchema for Ordered<Box<str>> {
    fn schema_name() -> Cow<'static, str> {
        "Localised".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        by_language(json_schema!({ "type": "string", "minLength": 1, "maxLength": 1200 }))
    }
}

impl JsonSchema for Ordered<Vec<Box<str>>> {
    fn schema_name() -> Cow<'static, str> {
        "Menu".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        by_language(json_schema!({
            "type": "array",
            "items": { "type": "string", "minLength": 1, "maxLength": 120 },
            "minItems": 1,
            "maxItems": 20
        }))
    }
}
