//! Every kind of answer in one list: its address, its type, what it is. Schemas, the OpenAPI description, the index
//! and the page about the API are made from it.

use schemars::generate::{Contract, SchemaSettings};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::*;

/// A JSON file of the API.
pub trait Answer: Serialize + DeserializeOwned + PartialEq + JsonSchema {
    /// What its kind is called: `service`. Its schema is `schema/answers/<name>.schema.json`.
    const NAME: &'static str;
}

/// Declares answers, each with the three fields that every answer begins with.
macro_rules! answers {
    ($($(#[$doc:meta])* $name:ident = $kind:literal { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
        pub struct $name {
            /// The version of this form.
            #[schemars(extend("const" = $crate::v1::VERSION))]
            pub version: u32,
            /// The date of the data, from which ages are counted.
            #[schemars(with = "super::WholeDay")]
            pub date: String,
            /// The licence of the data, by its SPDX name.
            pub licence: String,
            $($(#[$field_doc])* pub $field: $type,)*
        }

        impl $name {
            /// The answer at this date of the data.
            #[allow(clippy::too_many_arguments, reason = "one for each field")]
            pub fn new(date: &str, $($field: $type),*) -> Self {
                let licence = $crate::v1::LICENCE.to_owned();
                Self { version: $crate::v1::VERSION, date: date.to_owned(), licence, $($field),* }
            }
        }

        impl $crate::v1::Answer for $name {
            const NAME: &'static str = $kind;
        }
    )*};
}
pub(super) use answers;

/// Where answers of one kind stand, and what they are.
#[derive(Debug, Clone, Copy)]
pub struct Endpoint {
    /// The path from the root of the API; a parameter stands in braces.
    pub path: &'static str,
    /// What its kind is called.
    pub name: &'static str,
    /// What it is, in a sentence.
    pub summary: &'static str,
    /// Makes its JSON Schema.
    pub schema: fn(&mut SchemaGenerator) -> Schema,
}

impl Endpoint {
    const fn of<T: Answer>(path: &'static str, summary: &'static str) -> Self {
        Self { path, name: T::NAME, summary, schema: SchemaGenerator::subschema_for::<T> }
    }

    /// The parameter in the path, with the text before and after it.
    pub fn parameter(&self) -> Option<(&'static str, &'static str, &'static str)> {
        let (before, rest) = self.path.split_once('{')?;
        let (name, after) = rest.split_once('}')?;
        Some((before, name, after))
    }

    /// What stands for the parameter in this path, if the path is one of this kind; empty where there is no parameter.
    pub fn matched<'p>(&self, path: &'p str) -> Option<&'p str> {
        match self.parameter() {
            None => (path == self.path).then_some(""),
            Some((before, _, after)) => {
                let key = path.strip_prefix(before)?.strip_suffix(after)?;
                (!key.is_empty() && !key.contains('/')).then_some(key)
            }
        }
    }
}

impl Endpoint {
    /// The file of its JSON Schema, relative to the root of the API.
    pub fn schema_path(&self) -> String {
        format!("schema/answers/{}.schema.json", self.name)
    }

    /// Its JSON Schema (draft 2020-12); `id` is the address that it stands at, where that is known.
    pub fn json_schema(&self, id: Option<String>) -> Value {
        let settings = SchemaSettings::draft2020_12().with(|settings| settings.contract = Contract::Serialize);
        let mut generator = settings.into_generator();
        // Asked for as a part, it is a reference to a definition: the definition becomes the whole.
        let reference = (self.schema)(&mut generator).to_value();
        let mut definitions = generator.take_definitions(true);
        let name = reference["$ref"].as_str().and_then(|path| path.rsplit('/').next()).unwrap_or_default();
        let mut root = Map::new();
        root.insert("$schema".into(), "https://json-schema.org/draft/2020-12/schema".into());
        root.extend(id.map(|id| ("$id".to_owned(), id.into())));
        root.insert("title".into(), name.into());
        if let Some(Value::Object(own)) = definitions.shift_remove(name) {
            root.extend(own);
        }
        root.insert("$defs".into(), definitions.into());
        let mut schema = Value::Object(root);
        forget_widths(&mut schema);
        schema
    }
}

/// The JSON Schemas of all answers, as the part of an OpenAPI description that they refer to each other in; and the
/// name of each endpoint's own.
pub fn components() -> (Map<String, Value>, Vec<String>) {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.contract = Contract::Serialize;
        settings.definitions_path = "/components/schemas".into();
    });
    let mut generator = settings.into_generator();
    let name =
        |reference: Value| reference["$ref"].as_str().and_then(|path| path.rsplit('/').next()).map(str::to_owned);
    let names = ENDPOINTS.iter().map(|endpoint| name((endpoint.schema)(&mut generator).to_value()).unwrap_or_default());
    let names = names.collect();
    let mut schemas = Value::Object(generator.take_definitions(true));
    forget_widths(&mut schemas);
    match schemas {
        Value::Object(schemas) => (schemas, names),
        _ => (Map::new(), names),
    }
}

/// Rust's widths of integers mean nothing to other programs.
fn forget_widths(schema: &mut Value) {
    match schema {
        Value::Object(map) => {
            if map.get("format").and_then(Value::as_str).is_some_and(|format| format.contains("int")) {
                map.remove("format");
            }
            map.values_mut().for_each(forget_widths);
        }
        Value::Array(items) => items.iter_mut().for_each(forget_widths),
        _ => {}
    }
}

/// Every kind of answer. One with a parameter comes after what it could be mistaken for.
pub const ENDPOINTS: &[Endpoint] = &[
    Endpoint::of::<Index>(
        "index.json",
        "What is here: counts, the date of the data, every kind of answer, every download.",
    ),
    Endpoint::of::<ServiceList>("services.json", "Every service in short."),
    Endpoint::of::<ServiceFile>("services/{id}.json", "One service: the whole record, and what is derived from it."),
    Endpoint::of::<DomainIndex>("by-domain/index.json", "How to find the shard that holds a host."),
    Endpoint::of::<Shard>("by-domain/{shard}.json", "Domains with the services that own them."),
    Endpoint::of::<OperatorList>("operators.json", "Every operator in short."),
    Endpoint::of::<OperatorFile>("operators/{id}.json", "One operator, its account systems and its services."),
    Endpoint::of::<VocabularyList>("vocabulary.json", "Every controlled vocabulary in short."),
    Endpoint::of::<VocabularyFile>("vocabulary/{kind}.json", "One controlled vocabulary with its terms."),
    Endpoint::of::<JurisdictionList>("jurisdictions.json", "Every jurisdiction in short."),
    Endpoint::of::<JurisdictionFile>("jurisdictions/{code}.json", "What one jurisdiction gives people who want out."),
    Endpoint::of::<CategoryList>("categories.json", "Every category, with the number of its services."),
    Endpoint::of::<CategoryFile>("categories/{term}.json", "The services of one category."),
    Endpoint::of::<DarkPatternList>("dark-patterns.json", "Every dark pattern, with how often it was seen."),
    Endpoint::of::<DarkPatternFile>("dark-patterns/{term}.json", "One dark pattern, and where it was seen."),
    Endpoint::of::<SurveyList>("surveys.json", "Every survey in short."),
    Endpoint::of::<SurveyFile>("surveys/{id}.json", "What one survey found."),
    Endpoint::of::<RetiredList>("retired.json", "Services that were removed; their identifiers never come back."),
    Endpoint::of::<ChangeList>("changes.json", "The latest changes, and the years that there are more of."),
    Endpoint::of::<ChangeYear>("changes/{year}.json", "Everything that changed in one year."),
    Endpoint::of::<NotFound>("404.json", "What hosts answer that can, where there is nothing."),
];

answers! {
    /// `404.json`: what hosts answer that can, where there is nothing.
    NotFound = "not-found" {
        /// Always `not_found`.
        error: String,
        /// What to do.
        message: String,
    }
}

#[cfg(test)]
mod tests {
    use super::ENDPOINTS;

    #[test]
    fn a_path_is_of_one_kind() {
        for (path, kind, key) in [
            ("services.json", "service-list", ""),
            ("services/wechat.json", "service", "wechat"),
            ("changes/2018.json", "change-year", "2018"),
        ] {
            let found = ENDPOINTS.iter().find_map(|endpoint| Some((endpoint.name, endpoint.matched(path)?)));
            assert_eq!(found, Some((kind, key)), "{path}");
        }
        assert!(ENDPOINTS.iter().all(|endpoint| endpoint.matched("services/a/b.json").is_none()));
    }
}
