//! A record taken apart into facts: things with an identity, each with its values and texts.

use serde::Serialize;

use super::change::{Item, Term, Value};
use super::field::{Field, Section};

/// A thing in a record, as far as two versions of the record are compared.
#[derive(Debug)]
pub(super) struct Fact {
    pub(super) item: Item,
    /// What makes it the same thing in both versions, within its part and its parent.
    pub(super) identity: Box<str>,
    /// Its typed values; absent ones are left out.
    pub(super) values: Vec<(Field, Value)>,
    /// Its texts, compared but never shown; absent ones are left out.
    pub(super) texts: Vec<(Field, serde_json::Value)>,
}

impl Fact {
    /// A thing at this place that is its part's only one.
    pub(super) fn new(section: Section, at: impl Into<Box<str>>) -> Self {
        Self {
            item: Item { section, id: None, term: None, title: None, parent: None, at: at.into() },
            identity: "".into(),
            values: Vec::new(),
            texts: Vec::new(),
        }
    }

    /// The thing, known by this name.
    pub(super) fn id(mut self, id: &str) -> Self {
        self.item.id = Some(id.into());
        self.identity = id.into();
        self
    }

    /// The thing, of the kind that a term says; known by the term unless it has a name.
    pub(super) fn term(mut self, vocabulary: &'static str, key: &str) -> Self {
        if self.item.id.is_none() {
            self.identity = key.into();
        }
        self.item.term = Some(Term { vocabulary: vocabulary.into(), key: key.into() });
        self
    }

    /// The thing, called so by readers.
    pub(super) fn title(mut self, title: &str) -> Self {
        self.item.title = Some(title.into());
        self
    }

    /// The thing, known by its kind as well as by its name.
    pub(super) fn and_kind(mut self, kind: &str) -> Self {
        self.identity = format!("{kind} {}", self.identity).into();
        self
    }

    /// The thing, within a route or a term.
    pub(super) fn within(mut self, parent: &str) -> Self {
        self.item.parent = Some(parent.into());
        self
    }

    /// The thing with a value, if there is one.
    pub(super) fn value(mut self, field: Field, value: &impl Serialize) -> Self {
        self.values.extend(typed(value).map(|value| (field, value)));
        self
    }

    /// The thing with a text, if there is one.
    pub(super) fn text(mut self, field: Field, text: &impl Serialize) -> Self {
        self.texts.extend(plain(text).map(|text| (field, text)));
        self
    }
}

/// What serde makes of a value, unless that is nothing.
fn plain(value: &impl Serialize) -> Option<serde_json::Value> {
    use serde_json::Value as Json;
    let empty = |json: &Json| match json {
        Json::Null => true,
        Json::Array(items) => items.is_empty(),
        Json::Object(map) => map.is_empty(),
        _ => false,
    };
    serde_json::to_value(value).ok().filter(|json| !empty(json))
}

/// The value as the record writes it.
fn typed(value: &impl Serialize) -> Option<Value> {
    use serde_json::Value as Json;
    match plain(value)? {
        Json::Bool(flag) => Some(Value::Flag(flag)),
        Json::Number(number) => Some(Value::Number(number.as_u64()?.try_into().ok()?)),
        Json::String(text) => Some(Value::Text(text.into())),
        Json::Array(items) => {
            Some(Value::List(items.iter().filter_map(|item| item.as_str().map(Into::into)).collect()))
        }
        _ => None,
    }
}

/// One fact per text of a list: domains, aliases, countries, languages of a name.
pub(super) fn listed<T: Serialize>(facts: &mut Vec<Fact>, section: Section, key: &str, items: &[T]) {
    for (index, item) in items.iter().enumerate() {
        if let Some(Value::Text(text)) = typed(item) {
            facts.push(Fact::new(section, format!("/{key}/{index}")).id(&text));
        }
    }
}

/// One fact per language of a name.
pub(super) fn names(facts: &mut Vec<Fact>, name: &schema::Localised) {
    facts.extend(name.iter().map(|(language, text)| {
        Fact::new(Section::Name, format!("/name/{language}")).id(language).title(text).value(Field::Name, text)
    }));
}
