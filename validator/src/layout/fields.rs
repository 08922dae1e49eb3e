//! What the JSON Schema says of a place in a record, as far as layout and mends need it.
//!
//! The order of keys is the order of `properties` there: it is written down nowhere else.

use std::sync::LazyLock;

use schema::{Kind, Vocabularies};
use serde_json::{Map, Value};

/// A place in a record, seen from the schema.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field {
    root: &'static Value,
    schema: &'static Value,
    name: Option<&'static str>,
}

/// In which order the keys of a mapping stand.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Order {
    /// As the fields of the type.
    Fields(&'static Map<String, Value>),
    /// By the alphabet: the keys name things, such as sources, whose order says nothing.
    Sorted,
    /// As written: the keys name things, such as terms, that are shown in this order.
    Listed,
    /// As written: the order says which language is the original; or nothing is known of the keys.
    Kept,
}

static SCHEMAS: LazyLock<Vec<(Kind, Value)>> = LazyLock::new(|| {
    let empty = Vocabularies::new();
    Kind::ALL.into_iter().map(|kind| (kind, schema::schema(kind, &empty))).collect()
});

static NOTHING: Value = Value::Null;

impl Field {
    /// The whole of a file of this kind.
    pub(crate) fn of(kind: Kind) -> Self {
        let root = SCHEMAS.iter().find(|(known, _)| *known == kind).map_or(&NOTHING, |(_, schema)| schema);
        Self { root, schema: root, name: None }
    }

    /// The value at this key.
    pub(crate) fn child(self, key: &str) -> Self {
        let named = self.schema["properties"].get(key);
        let patterned = || self.schema["patternProperties"].as_object()?.values().next();
        let other = || self.schema.get("additionalProperties");
        self.at(named.or_else(patterned).or_else(other))
    }

    /// An item of the list.
    pub(crate) fn item(self) -> Self {
        self.at(self.schema.get("items"))
    }

    /// The name of the type that stands here, where it has one of its own: `WebUrl`, `PartialDate`, ….
    pub(crate) fn name(self) -> Option<&'static str> {
        self.name
    }

    /// Whether only text may stand here.
    pub(crate) fn is_text(self) -> bool {
        self.schema["type"] == "string"
    }

    /// In which order the keys of the mapping here stand.
    pub(crate) fn order(self) -> Order {
        let fields = self.schema["properties"].as_object();
        let additional = self.schema["additionalProperties"].is_object();
        match (fields, self.schema.get("patternProperties")) {
            (Some(fields), None) => Order::Fields(fields),
            (None, Some(_)) => Order::Sorted,
            (None, None) if additional => Order::Listed,
            _ => Order::Kept,
        }
    }

    /// The place that a subschema describes, its reference followed.
    fn at(self, schema: Option<&'static Value>) -> Self {
        let schema = schema.unwrap_or(&NOTHING);
        let name = schema["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/"));
        Self { root: self.root, schema: name.map_or(schema, |name| &self.root["$defs"][name]), name }
    }
}

#[cfg(test)]
mod tests {
    use schema::Kind;

    use super::{Field, Order};

    #[test]
    fn the_order_of_fields_is_that_of_the_types() {
        let Order::Fields(fields) = Field::of(Kind::Service).order() else { panic!("a service has fields") };
        let first: Vec<&str> = fields.keys().map(String::as_str).take(4).collect();
        assert_eq!(first, ["name", "pinyin", "aliases", "operator"]);
    }

    #[test]
    fn what_is_named_is_sorted_and_what_is_ordered_is_kept() {
        for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Exceptions) {
            let sources = Field::of(kind).child("sources");
            assert!(matches!(sources.order(), Order::Sorted), "{kind:?}: {:?}", sources.order());
            assert!(matches!(sources.child("any").order(), Order::Fields(_)), "{kind:?}");
        }
        let service = Field::of(Kind::Service);
        assert!(matches!(service.child("name").order(), Order::Kept));
        let route = service.child("routes").item();
        assert!(matches!(route.child("menu").order(), Order::Kept));
        let terms = Field::of(Kind::Vocabulary).child("terms");
        assert!(matches!(terms.order(), Order::Listed));
        assert!(matches!(terms.child("in_app").order(), Order::Fields(_)));
    }

    #[test]
    fn types_have_their_names() {
        let route = Field::of(Kind::Service).child("routes").item();
        assert_eq!(route.name(), Some("Route"));
        assert_eq!(route.child("url").name(), Some("WebUrl"));
        assert_eq!(route.child("since").name(), Some("PartialDate"));
        assert_eq!(route.child("nonsense").name(), None);
        assert!(route.child("phone").is_text());
        assert!(!route.child("since").is_text());
    }
}
