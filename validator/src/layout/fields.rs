//! What the JSON Schema says of a place in a record, as far as layout and mends need it.
//!
//! The order of keys is the order of `properties` there: it is written down nowhere else.

use std::collections::HashMap;
use std::sync::LazyLock;

use schema::{Kind, Vocabularies};
use serde_json::Value;

/// A place in a record, seen from the schema.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field {
    places: &'static [Place],
    at: usize,
}

/// In which order the keys of a mapping stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// As the fields of the type.
    Fields,
    /// By the alphabet: the keys name things, such as sources, whose order says nothing.
    Sorted,
    /// As written: the keys name things, such as terms, that are shown in this order.
    Listed,
    /// As written: the order says which language is the original; or nothing is known of the keys.
    Kept,
}

/// What the schema says of one place. Places refer to each other by number; the first is that of which nothing is said.
#[derive(Debug)]
struct Place {
    name: Option<Box<str>>,
    is_text: bool,
    order: Order,
    fields: Vec<(Box<str>, usize)>,
    /// The values at all other keys.
    other: usize,
    item: usize,
}

static NOTHING: Place = Place { name: None, is_text: false, order: Order::Kept, fields: Vec::new(), other: 0, item: 0 };

/// The places of every kind of file; the last is the file itself.
static PLACES: LazyLock<Vec<(Kind, Vec<Place>)>> = LazyLock::new(|| {
    let empty = Vocabularies::new();
    let places = |kind| {
        let root = schema::schema(kind, &empty);
        let mut reader = Reader {
            root: &root,
            places: vec![Place { fields: Vec::new(), name: None, ..NOTHING }],
            named: HashMap::new(),
        };
        reader.place(&root, None);
        (kind, reader.places)
    };
    Kind::ALL.into_iter().map(places).collect()
});

impl Field {
    /// The whole of a file of this kind.
    pub(crate) fn of(kind: Kind) -> Self {
        let places = PLACES.iter().find(|(known, _)| *known == kind);
        let places = places.map_or([].as_slice(), |(_, places)| places);
        Self { places, at: places.len().saturating_sub(1) }
    }

    /// The value at this key.
    pub(crate) fn child(self, key: &str) -> Self {
        self.find(key).1
    }

    /// Where this key stands among the fields, and the value at it. Keys that are no fields stand behind them all.
    pub(crate) fn find(self, key: &str) -> (usize, Self) {
        let place = self.place();
        match place.fields.iter().position(|(field, _)| **field == *key) {
            Some(position) => (position, self.at(place.fields.get(position).map_or(0, |(_, at)| *at))),
            None => (usize::MAX, self.at(place.other)),
        }
    }

    /// An item of the list.
    pub(crate) fn item(self) -> Self {
        self.at(self.place().item)
    }

    /// The name of the type that stands here, where it has one of its own: `WebUrl`, `PartialDate`, ….
    pub(crate) fn name(self) -> Option<&'static str> {
        self.place().name.as_deref()
    }

    /// Whether only text may stand here.
    pub(crate) fn is_text(self) -> bool {
        self.place().is_text
    }

    /// In which order the keys of the mapping here stand.
    pub(crate) fn order(self) -> Order {
        self.place().order
    }

    fn at(self, at: usize) -> Self {
        Self { at, ..self }
    }

    fn place(self) -> &'static Place {
        self.places.get(self.at).unwrap_or(&NOTHING)
    }
}

/// Reads the places from a schema, each reference once.
struct Reader<'s> {
    root: &'s Value,
    places: Vec<Place>,
    named: HashMap<&'s str, usize>,
}

impl<'s> Reader<'s> {
    /// The number of the place that a subschema describes.
    fn number(&mut self, schema: Option<&'s Value>) -> usize {
        let Some(schema) = schema else { return 0 };
        let Some(name) = schema["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/")) else {
            return self.place(schema, None);
        };
        if let Some(known) = self.named.get(name) {
            return *known;
        }
        // A type that holds itself would be read for ever; nothing is said of it inside itself.
        self.named.insert(name, 0);
        let number = self.place(&self.root["$defs"][name], Some(name));
        self.named.insert(name, number);
        number
    }

    fn place(&mut self, schema: &'s Value, name: Option<&str>) -> usize {
        let fields = schema["properties"].as_object();
        let patterned = schema["patternProperties"].as_object();
        let additional = schema.get("additionalProperties").filter(|schema| schema.is_object());
        let order = match (fields, patterned) {
            (Some(_), None) => Order::Fields,
            (None, Some(_)) => Order::Sorted,
            (None, None) if additional.is_some() => Order::Listed,
            _ => Order::Kept,
        };
        let other = patterned.and_then(|patterns| patterns.values().next()).or(additional);
        let place = Place {
            name: name.map(Box::from),
            is_text: schema["type"] == "string",
            order,
            fields: fields
                .into_iter()
                .flatten()
                .map(|(key, field)| (key.as_str().into(), self.number(Some(field))))
                .collect(),
            other: self.number(other),
            item: self.number(schema.get("items")),
        };
        self.places.push(place);
        self.places.len() - 1
    }
}

#[cfg(test)]
mod tests {
    use schema::Kind;

    use super::{Field, Order};

    #[test]
    fn the_order_of_fields_is_that_of_the_types() {
        let service = Field::of(Kind::Service);
        assert_eq!(service.order(), Order::Fields);
        let first: Vec<&str> = service.place().fields.iter().map(|(key, _)| &**key).take(4).collect();
        assert_eq!(first, ["name", "pinyin", "aliases", "operator"]);
    }

    #[test]
    fn what_is_named_is_sorted_and_what_is_ordered_is_kept() {
        for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Exceptions) {
            let sources = Field::of(kind).child("sources");
            assert_eq!(sources.order(), Order::Sorted, "{kind:?}: {:?}", sources.order());
            assert_eq!(sources.child("any").order(), Order::Fields, "{kind:?}");
        }
        let service = Field::of(Kind::Service);
        assert_eq!(service.child("name").order(), Order::Kept);
        let route = service.child("routes").item();
        assert_eq!(route.child("menu").order(), Order::Kept);
        let terms = Field::of(Kind::Vocabulary).child("terms");
        assert_eq!(terms.order(), Order::Listed);
        assert_eq!(terms.child("in_app").order(), Order::Fields);
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
