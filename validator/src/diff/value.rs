//! Terms and values in words, English and Chinese.

use schema::Period;

use super::change::{Change, Value};
use super::field::{Field, Reading};
use super::grade::{Graded, grades};
use crate::catalogue::Catalogue;
use crate::text::{Text, text};
use crate::words;

/// The labels of terms, from the newest catalogue that knows the term.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    new: &'a Catalogue,
    old: &'a Catalogue,
}

impl<'a> Words<'a> {
    /// The words for changes from `old` to `new`.
    pub fn new(old: &'a Catalogue, new: &'a Catalogue) -> Self {
        Self { new, old }
    }

    /// The grades of the services that these changes are about.
    pub(super) fn grades(&self, changes: &[Change]) -> Vec<Graded> {
        grades(changes, self.old, self.new)
    }

    pub(super) fn term(&self, vocabulary: &str, key: &str) -> Text {
        let found = self.new.term(vocabulary, key).or_else(|| self.old.term(vocabulary, key));
        let in_language = |language| {
            let label = found.and_then(|term| term.label.best(language));
            label.map_or(key, |(_, label)| label).to_owned()
        };
        Text { en: in_language("en").into(), zh: in_language("zh").into() }
    }

    /// Two values; the unit of a length is said once where it is the same.
    pub(super) fn both(&self, field: Field, old: &Value, new: &Value) -> Text {
        if let (Some(from), Some(to)) = (period(field, old), period(field, new))
            && from.unit == to.unit
        {
            let (count, Text { en, zh }) = (from.count, words::period(to));
            return text!("{count} → {en}", "{count} → {zh}");
        }
        let (old, new) = (self.value(field, old), self.value(field, new));
        Text { en: format!("{} → {}", old.en, new.en).into(), zh: format!("{} → {}", old.zh, new.zh).into() }
    }

    pub(super) fn value(&self, field: Field, value: &Value) -> Text {
        match value {
            Value::Flag(true) => Text::fixed("yes", "是"),
            Value::Flag(false) => Text::fixed("no", "否"),
            Value::Number(number) => text!("{number}", "{number}"),
            Value::Text(word) => self.word(field, word),
            Value::List(items) => {
                let items: Vec<Text> = items.iter().map(|word| self.word(field, word)).collect();
                let joined = |part: fn(&Text) -> &str, comma| items.iter().map(part).collect::<Vec<_>>().join(comma);
                Text { en: joined(|text| &text.en, ", ").into(), zh: joined(|text| &text.zh, "、").into() }
            }
        }
    }

    fn word(&self, field: Field, word: &str) -> Text {
        let plain = || text!("{word}", "{word}");
        match field.reading() {
            Reading::Term(vocabulary) => self.term(vocabulary, word),
            Reading::Period => word.parse().map_or_else(|_| plain(), words::period),
            Reading::Word => fixed_word(word).unwrap_or_else(plain),
            Reading::Plain => plain(),
        }
    }
}

fn period(field: Field, value: &Value) -> Option<Period> {
    match (field.reading(), value) {
        (Reading::Period, Value::Text(text)) => text.parse().ok(),
        _ => None,
    }
}

/// The words of the schema's own enumerations, which no vocabulary explains.
fn fixed_word(word: &str) -> Option<Text> {
    Some(match word {
        "easy" => words::difficulty(schema::Difficulty::Easy),
        "medium" => words::difficulty(schema::Difficulty::Medium),
        "hard" => words::difficulty(schema::Difficulty::Hard),
        "limited" => words::difficulty(schema::Difficulty::Limited),
        "impossible" => words::difficulty(schema::Difficulty::Impossible),
        "calendar" => Text::fixed("calendar days", "自然日"),
        "working" => Text::fixed("working days", "工作日"),
        "unstated" => Text::fixed("unstated", "未说明"),
        "read" => Text::fixed("read", "已读原文"),
        "read_in_translation" => Text::fixed("read in translation", "已读译文"),
        "secondary" => Text::fixed("secondary", "转述"),
        "in_force" => Text::fixed("in force", "生效"),
        "enacted" => Text::fixed("passed, not yet in force", "已通过，尚未施行"),
        "guidance" => Text::fixed("guidance", "指引"),
        "law" => Text::fixed("a privacy law", "隐私法律"),
        "draft" => Text::fixed("draft", "草案"),
        "wholly" => Text::fixed("wholly", "全部删除"),
        "partly" => Text::fixed("partly", "部分删除"),
        "not" => Text::fixed("not", "不删除"),
        "unknown" => Text::fixed("unknown", "不明"),
        _ => return None,
    })
}
