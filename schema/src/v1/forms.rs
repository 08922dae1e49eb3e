//! Forms of texts that several answers have: closed lists of words, dates, lengths of time. They stand for themselves
//! in the JSON Schemas only; in Rust such a text is a `String`, so that a client survives a word it does not know.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Value, json};

/// Declares types that are nothing but their JSON Schema.
macro_rules! forms {
    ($($(#[doc = $doc:literal])* $name:ident = $schema:expr;)*) => {$(
        $(#[doc = $doc])*
        #[derive(Debug)]
        pub struct $name;

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                let mut schema: Value = $schema;
                schema["description"] = concat!($($doc),*).trim().into();
                Schema::try_from(schema).unwrap_or_default()
            }
        }
    )*};
}

forms! {
    /// Whether one can leave: a current route removes the account wholly (`yes`), only those whom a privacy law protects can (`by_law`), a part can be removed (`partly`), every known way is refused (`no`), nothing is known for certain (`unknown`).
    Verdict = json!({ "type": "string", "enum": ["yes", "by_law", "partly", "no", "unknown"] });
    /// How hard it is to leave, in the five words of JustDeleteMe, easiest first.
    Grade = json!({ "type": "string", "enum": crate::Difficulty::ALL.map(crate::Difficulty::as_str) });
    /// How long ago a thing was last known true, at the date of the data: at most a year (`fresh`), at most three (`ageing`), longer (`old`), or no source bears a date (`undated`).
    Age = json!({ "type": "string", "enum": ["fresh", "ageing", "old", "undated"] });
    /// How far a claim can be relied on.
    Confidence = json!({ "type": "string", "enum": ["low", "middle", "high"] });
    /// A date as precise as the source is: a year, a month or a day.
    Day = json!({ "type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" });
    /// A day.
    WholeDay = json!({ "type": "string", "format": "date" });
    /// A length of time with one unit, as an ISO 8601 duration.
    Length = json!({ "type": "string", "pattern": "^P([0-9]+[DWMY]|T[0-9]+[HM])$" });
    /// Which days count.
    Days = json!({ "type": "string", "enum": ["calendar", "working", "unstated"] });
    /// The identifier of a record.
    Id = json!({ "type": "string", "pattern": crate::ID_PATTERN });
    /// The key of a term of a vocabulary.
    TermKey = json!({ "type": "string", "pattern": crate::TERM_PATTERN });
    /// An ISO 3166-1 alpha-2 country code.
    CountryCode = json!({ "type": "string", "pattern": "^[A-Z]{2}$" });
    /// What opens a route that is not open to everybody: a privacy law (`law`), whose protection one must have.
    RouteBasis = json!({ "type": "string", "enum": ["law"] });
    /// How a change is known: a record states it with a source (`recorded`), or this version of the catalogue differs from the one before (`compared`).
    ChangeBasis = json!({ "type": "string", "enum": ["recorded", "compared"] });
    /// A kind of record.
    RecordKind = json!({ "type": "string", "enum": ["service", "retired", "operator", "jurisdiction", "vocabulary", "survey"] });
    /// What changed. What records state: `event`, `added` and `removed` (a route), `observed` and `mended` (a dark pattern), `replied`, `record_retired`, `surveyed`. What comparison finds: the words of `validator diff`.
    ChangeWord = json!({ "type": "string", "enum": [
        "event", "observed", "mended", "replied", "surveyed", "record_added", "record_removed", "record_retired", "added", "removed",
        "changed", "text_changed", "reordered", "graded"
    ] });
    /// Whether a rule binds: it is in force, it is guidance that does not itself bind, or it is a draft.
    LegalStanding = json!({ "type": "string", "enum": ["in_force", "enacted", "guidance", "draft"] });
    /// How sure a statement of law is: the text itself was read, a machine translation of it, or only somebody else's account.
    LegalCertainty = json!({ "type": "string", "enum": ["read", "read_in_translation", "secondary"] });
    /// How much of the account an outcome removes.
    Removes = json!({ "type": "string", "enum": ["wholly", "partly", "not", "unknown"] });
}
