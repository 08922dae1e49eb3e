//! A change in words, English and Chinese.

use super::change::{Change, How, Item, Reason, RecordKind, Value, What};
use super::field::{Field, Section};
use super::value::Words;
use crate::text::{Text, text};
use crate::words;

/// Says what changed, without the name of the record.
pub fn describe(change: &Change, words: &Words<'_>) -> Text {
    let sentence = Sentence { change, words };
    match &change.what {
        What::RecordAdded => {
            let Text { en, zh } = kind(change.kind);
            text!("{en} added", "新增{zh}")
        }
        What::RecordRemoved => {
            let Text { en, zh } = kind(change.kind);
            text!("{en} removed", "删除{zh}")
        }
        What::RecordRetired { successor: None } => Text::fixed("service retired", "服务已下架"),
        What::RecordRetired { successor: Some(id) } => {
            text!("service retired; succeeded by {id}", "服务已下架，由 {id} 接替")
        }
        What::Added { item } => {
            let (Text { en, zh }, shown, place) = sentence.parts(item);
            Text {
                en: format!("{en} added: {}{}", shown.en, place.en).into(),
                zh: format!("新增{zh}：{}{}", shown.zh, place.zh).into(),
            }
        }
        What::Removed { item } => {
            let (Text { en, zh }, shown, place) = sentence.parts(item);
            Text {
                en: format!("{en} removed: {}{}", shown.en, place.en).into(),
                zh: format!("删除{zh}：{}{}", shown.zh, place.zh).into(),
            }
        }
        What::Changed { item, field, old, new } => sentence.changed(item, *field, old.as_ref(), new.as_ref()),
        What::TextChanged { item, field, how } => sentence.reworded(item, *field, *how),
        What::Reordered { section } => {
            let Text { en, zh } = section.label();
            text!("{en}s in another order", "{zh}的顺序有变")
        }
        What::Graded { old, new, because } => {
            let word = |grade: &Option<_>| grade.map_or(words::UNRATED, words::difficulty);
            let (old, new, because) = (word(old), word(new), sentence.reasons(because));
            Text {
                en: format!("difficulty {} → {}{}", old.en, new.en, because.en).into(),
                zh: format!("难度 {} → {}{}", old.zh, new.zh, because.zh).into(),
            }
        }
    }
}

const fn kind(kind: RecordKind) -> Text {
    match kind {
        RecordKind::Service => Text::fixed("service", "服务"),
        RecordKind::Retired => Text::fixed("tombstone", "下架记录"),
        RecordKind::Operator => Text::fixed("operator", "运营方"),
        RecordKind::Jurisdiction => Text::fixed("jurisdiction", "法域"),
        RecordKind::Vocabulary => Text::fixed("vocabulary", "词表"),
        RecordKind::Survey => Text::fixed("survey", "调查"),
    }
}

struct Sentence<'a> {
    change: &'a Change,
    words: &'a Words<'a>,
}

impl Sentence<'_> {
    /// What kind of thing it is, which one, and where in the record it stands.
    fn parts(&self, item: &Item) -> (Text, Text, Text) {
        (item.section.label(), self.shown(item), place(item))
    }

    /// Which thing: the label of its term or its title, and its name in the record.
    fn shown(&self, item: &Item) -> Text {
        let label = match (&item.term, &item.title, &item.id) {
            (Some(term), ..) => Some(self.words.term(&term.vocabulary, &term.key)),
            (None, Some(title), _) => Some(text!("“{title}”", "“{title}”")),
            (None, None, Some(key)) if item.section == Section::Term => Some(self.words.term(&self.change.id, key)),
            (None, None, _) => None,
        };
        match (label, &item.id) {
            (Some(Text { en, zh }), Some(id)) => text!("{en} ({id})", "{zh}（{id}）"),
            (Some(label), None) => label,
            (None, Some(id)) => text!("{id}", "{id}"),
            (None, None) => item.section.label(),
        }
    }

    fn changed(&self, item: &Item, field: Field, old: Option<&Value>, new: Option<&Value>) -> Text {
        let (thing, place) = (self.subject(item, field), place(item));
        let values = match (old, new) {
            (Some(old), Some(new)) => self.words.both(field, old, new),
            (None, Some(new)) => {
                let Text { en, zh } = self.words.value(field, new);
                text!("none → {en}", "无 → {zh}")
            }
            (Some(old), None) => {
                let Text { en, zh } = self.words.value(field, old);
                text!("{en} → none", "{zh} → 无")
            }
            (None, None) => text!("", ""),
        };
        Text {
            en: format!("{}{}{}", thing.en, values.en, place.en).into(),
            zh: format!("{}{}{}", thing.zh, values.zh, place.zh).into(),
        }
    }

    /// What a value belongs to, up to the value. A record's own value needs no more than its name; a length is its
    /// thing's.
    fn subject(&self, item: &Item, field: Field) -> Text {
        let (section, shown, _) = self.parts(item);
        let label = field.label();
        match item.section {
            Section::Record => spaced(&label),
            Section::Name => {
                let language = item.id.as_deref().unwrap_or_default();
                text!("name ({language}): ", "名称（{language}）：")
            }
            _ if matches!(field, Field::Length | Field::Period | Field::After) => spaced(&shown),
            _ => Text {
                en: format!("{} {}, {}: ", section.en, shown.en, label.en).into(),
                zh: format!("{}的{}：", beside(&section.zh, &shown.zh), label.zh).into(),
            },
        }
    }

    fn reworded(&self, item: &Item, field: Field, how: How) -> Text {
        let (section, shown, place) = self.parts(item);
        let verb = match how {
            How::Added => Text::fixed("added", "新增"),
            How::Removed => Text::fixed("removed", "已删除"),
            How::Reworded => Text::fixed("reworded", "已改写"),
        };
        let field = field.label();
        if item.section == Section::Record {
            return Text {
                en: format!("{} {}", field.en, verb.en).into(),
                zh: format!("{}{}", field.zh, verb.zh).into(),
            };
        }
        Text {
            en: format!("{} {}: {} {}{}", section.en, shown.en, field.en, verb.en, place.en).into(),
            zh: format!("{}：{}{}{}", beside(&section.zh, &shown.zh), field.zh, verb.zh, place.zh).into(),
        }
    }

    fn reasons(&self, because: &[Reason]) -> Text {
        if because.is_empty() {
            return text!("", "");
        }
        let each = |reason: &Reason| {
            let label = self.words.term(&reason.term.vocabulary, &reason.term.key);
            let days = reason.days;
            let points = format!("{:+}", reason.points).replace('-', "−");
            (
                format!("{points} {}{}", label.en, days.map(|days| format!(" ({days} days)")).unwrap_or_default()),
                format!("{points} {}{}", label.zh, days.map(|days| format!("（{days} 天）")).unwrap_or_default()),
            )
        };
        let (en, zh): (Vec<String>, Vec<String>) = because.iter().map(each).unzip();
        Text { en: format!(" because of {}", en.join(", ")).into(), zh: format!("，因为 {}", zh.join("、")).into() }
    }
}

/// Two Chinese words beside each other, apart unless a quotation mark parts them.
fn beside(first: &str, second: &str) -> String {
    let space = if second.starts_with('“') { "" } else { " " };
    format!("{first}{space}{second}")
}

fn spaced(text: &Text) -> Text {
    let Text { en, zh } = text;
    text!("{en} ", "{zh} ")
}

/// Where a thing stands, when it stands within another.
fn place(item: &Item) -> Text {
    let Some(parent) = &item.parent else {
        return text!("", "");
    };
    let Text { en, zh } = match item.section {
        Section::Sighting => Section::Term.label(),
        _ => Section::Route.label(),
    };
    text!(" ({en} {parent})", "（{zh} {parent}）")
}
