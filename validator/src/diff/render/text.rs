//! The text format: for people at a terminal.

use super::{by_record, heading, sentences};
use crate::diff::{Change, Words};
use crate::text::Lang;

pub(super) fn render(changes: &[Change], words: &Words<'_>, lang: Lang) -> String {
    if changes.is_empty() {
        return match lang {
            Lang::En => "nothing changed\n".to_owned(),
            Lang::Zh => "没有变化\n".to_owned(),
        };
    }
    let record = |record: &[Change]| {
        let (name, id) = record.first().map(|first| heading(first, lang)).unwrap_or_default();
        let lines: String = sentences(record, words, lang).map(|line| format!("  {line}\n")).collect();
        format!("{id} · {name}\n{lines}")
    };
    by_record(changes).map(record).collect()
}
