//! Differences between versions of the catalogue, in the terms of `validator diff`.

use schema::v1::{Change, ChangedAddend, ChangedItem, ChangedValue, Comparison, localised};
use schema::{Difficulty, PartialDate};
use validator::Catalogue;
use validator::diff::{self, Field, How, Item, Reason, RecordKind, Section, Value, What, Words};

use super::{Dated, sentence};
use crate::publishing::Version;
use crate::site::Site;

/// Compares each version with the next, and the last with this catalogue.
pub(super) fn changes(site: &Site<'_>, previous: &[Version]) -> (Vec<Comparison>, Vec<Dated>) {
    let older = previous.iter().map(|version| (version.catalogue(), version.date()));
    let newer = older.clone().skip(1).chain([(&**site.checked, site.checked.today())]);
    let (mut compared, mut all) = (Vec::new(), Vec::new());
    for ((old, from), (new, to)) in older.zip(newer) {
        let found = between(old, new, to.into());
        compared.push(Comparison { from: from.to_string(), to: to.to_string(), changes: found.len() as u32 });
        all.extend(found);
    }
    (compared, all)
}

fn between(old: &Catalogue, new: &Catalogue, on: PartialDate) -> Vec<Dated> {
    let words = Words::new(old, new);
    let told = |change: &diff::Change| {
        let text = sentence(diff::describe(change, &words));
        Dated::new(on, Change { text, ..of(change) })
    };
    diff::diff(old, new).iter().map(told).collect()
}

/// A change of the validator as it is published.
fn of(change: &diff::Change) -> Change {
    let diff::Change { kind, id, name, what } = change;
    let bare = |word: &str| Change::bare("compared", record_kind(*kind), id, localised(name), word);
    match what {
        What::RecordAdded => bare("record_added"),
        What::RecordRemoved => bare("record_removed"),
        What::RecordRetired { successor } => {
            Change { successor: successor.as_deref().map(str::to_owned), ..bare("record_retired") }
        }
        What::Added { item } => Change { item: Some(thing(item)), ..bare("added") },
        What::Removed { item } => Change { item: Some(thing(item)), ..bare("removed") },
        What::Changed { item, field, old, new } => Change {
            item: Some(thing(item)),
            field: Some(field_word(*field)),
            old: old.as_ref().map(value),
            new: new.as_ref().map(value),
            ..bare("changed")
        },
        What::TextChanged { item, field, how } => Change {
            item: Some(thing(item)),
            field: Some(field_word(*field)),
            how: Some(how_word(*how).into()),
            ..bare("text_changed")
        },
        What::Reordered { section } => Change { item: Some(whole(*section)), ..bare("reordered") },
        What::Graded { old, new, because } => Change {
            old: old.map(grade),
            new: new.map(grade),
            because: because.iter().map(addend).collect(),
            ..bare("graded")
        },
    }
}

fn record_kind(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Service => "service",
        RecordKind::Retired => "retired",
        RecordKind::Operator => "operator",
        RecordKind::Jurisdiction => "jurisdiction",
        RecordKind::Vocabulary => "vocabulary",
        RecordKind::Survey => "survey",
    }
}

/// A thing as it is published.
pub(super) fn thing(item: &Item) -> ChangedItem {
    let Item { section, id, term, title, parent, at } = item;
    let text = |text: &Option<Box<str>>| text.as_deref().map(str::to_owned);
    ChangedItem {
        id: text(id),
        vocabulary: term.as_ref().map(|term| term.vocabulary.clone().into_owned()),
        term: term.as_ref().map(|term| term.key.to_string()),
        title: text(title),
        parent: text(parent),
        at: Some(at.to_string()),
        ..whole(*section)
    }
}

/// A whole list of a record.
fn whole(section: Section) -> ChangedItem {
    ChangedItem {
        section: section.as_str().to_owned(),
        id: None,
        vocabulary: None,
        term: None,
        title: None,
        parent: None,
        at: None,
    }
}

fn field_word(field: Field) -> String {
    field.as_str().to_owned()
}

fn how_word(how: How) -> &'static str {
    match how {
        How::Added => "added",
        How::Removed => "removed",
        How::Reworded => "reworded",
    }
}

fn value(value: &Value) -> ChangedValue {
    match value {
        Value::Flag(flag) => ChangedValue::Flag(*flag),
        Value::Number(number) => ChangedValue::Number(*number),
        Value::Text(text) => ChangedValue::Text(text.to_string()),
        Value::List(items) => ChangedValue::List(items.iter().map(ToString::to_string).collect()),
    }
}

fn grade(grade: Difficulty) -> ChangedValue {
    ChangedValue::Text(grade.as_str().into())
}

fn addend(reason: &Reason) -> ChangedAddend {
    let Reason { points, term, days } = reason;
    let (vocabulary, term) = (term.vocabulary.clone().into_owned(), term.key.to_string());
    ChangedAddend { points: *points, vocabulary, term, days: *days }
}
