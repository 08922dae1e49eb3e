//! Names with a shape: identifiers, hosts, links, codes, and the terms of the vocabulary.

use std::borrow::Cow;
use std::fmt;

use ecow::EcoString;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};

/// The shape of a file name without its ending: lower-case ASCII, digits, single hyphens.
pub const ID_PATTERN: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// Declares newtypes over text that differ in their JSON Schema alone.
macro_rules! names {
    ($($(#[$doc:meta])* $name:ident: $schema:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(EcoString);

        impl $name {
            /// The name as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl<T: Into<EcoString>> From<T> for $name {
            fn from(text: T) -> Self {
                Self(text.into())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                let value: serde_json::Value = $schema;
                Schema::try_from(value).unwrap_or_default()
            }
        }
    )*};
}

names! {
    /// The identifier of a service: its file name and its permanent address.
    ServiceId: serde_json::json!({ "description": "The file name, without .yaml, of a service.", "type": "string", "pattern": ID_PATTERN, "maxLength": 60 });
    /// The identifier of an operator: its file name.
    OperatorId: serde_json::json!({ "description": "The file name, without .yaml, of an operator.", "type": "string", "pattern": ID_PATTERN, "maxLength": 60 });
    /// The identifier of an account system, unique among all operators.
    AccountSystemId: serde_json::json!({ "description": "An account system, listed at the operator that runs it.", "type": "string", "pattern": ID_PATTERN, "maxLength": 60 });
    /// A name given inside one file (a route, a right), unique there.
    LocalId: serde_json::json!({ "type": "string", "pattern": ID_PATTERN, "maxLength": 40 });
    /// A key of the same file's `sources`.
    SourceId: serde_json::json!({ "description": "A key under `sources` in this file.", "type": "string", "pattern": ID_PATTERN, "maxLength": 60 });
    /// A host name in lower case, without scheme, port or path.
    Domain: serde_json::json!({ "description": "A host name in lower case: no scheme, no port, no path.", "type": "string", "pattern": "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$", "maxLength": 253 });
    /// An address of the web, `https` only.
    WebUrl: serde_json::json!({ "description": "An https address.", "type": "string", "pattern": "^https://[^\\s<>\"`]+$", "maxLength": 600 });
    /// The address of a source; old publications may still be reached by `http` only.
    SourceUrl: serde_json::json!({ "description": "The address at which the source was published.", "type": "string", "pattern": "^https?://[^\\s<>\"`]+$", "maxLength": 600 });
    /// An e-mail address of a role, never of a person.
    Email: serde_json::json!({ "description": "The e-mail address of a desk or role, never of a person.", "type": "string", "pattern": "^[A-Za-z0-9._%+-]+@([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$", "maxLength": 200 });
    /// An ISO 3166-1 alpha-2 country code.
    Country: serde_json::json!({ "description": "An ISO 3166-1 alpha-2 code in capitals.", "type": "string", "pattern": "^[A-Z]{2}$" });
    /// A BCP 47 language tag.
    Language: serde_json::json!({ "description": "A BCP 47 language tag: en, zh, zh-Hant.", "type": "string", "pattern": super::text::LANGUAGE_PATTERN });
    /// An id in an outside taxonomy, `prefix:name`, as in `gray:immortal-accounts`.
    OutsideId: serde_json::json!({ "description": "A term of an outside taxonomy: gray:…, edpb:…, brignull:…, cn:….", "type": "string", "pattern": "^[a-z0-9]+:[a-z0-9][a-z0-9.-]*$" });
}

/// Declares one newtype per controlled vocabulary, and the list of them all.
macro_rules! vocabularies {
    ($($(#[$doc:meta])* $name:ident = $kind:literal;)*) => {
        names! {$(
            $(#[$doc])*
            $name: serde_json::json!({ "type": "string", "x-vocabulary": $kind });
        )*}

        $(impl $name {
            /// The vocabulary that the term belongs to.
            pub const VOCABULARY: &'static str = $kind;
        })*

        /// Every controlled vocabulary: the names of the files in `catalogue/vocabulary/`.
        pub const VOCABULARIES: &[&str] = &[$($kind),*];
    };
}

vocabularies! {
    /// What a service is for.
    Category = "category";
    /// Where a route starts.
    Channel = "channel";
    /// Something that must be true before deletion is granted.
    ConditionKind = "condition";
    /// An obstacle that an interface or a policy puts in the way (dark pattern).
    DarkPatternKind = "dark_pattern";
    /// What follows from leaving.
    EffectKind = "effect";
    /// A dated event in the life of a service's account deletion.
    EventKind = "event";
    /// What to do when leaving is refused or impossible.
    FallbackKind = "fallback";
    /// Why operators make leaving hard.
    Motive = "motive";
    /// What a route ends in.
    Outcome = "outcome";
    /// A system or client that a route works on.
    Platform = "platform";
    /// What a person must show or enter to prove the account is theirs.
    ProofKind = "proof";
    /// How two services' accounts hang together.
    RelationKind = "relation";
    /// What an account that is left behind exposes one to.
    Risk = "risk";
    /// What weakens a source.
    SourceCaveat = "source_caveat";
    /// What kind of publication a source is.
    SourceKind = "source_kind";
    /// A stretch of time on the way out: review, cooling-off, purge.
    TimingKind = "timing";
    /// What takes a request back.
    UndoneBy = "undone_by";
}
