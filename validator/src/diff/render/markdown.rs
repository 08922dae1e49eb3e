//! The Markdown format: for a comment on a pull request or a release note.

use schema::Difficulty;

use super::{Sides, by_record, heading, sentences};
use crate::diff::{Change, Grade, Graded, Words};
use crate::markup::escape;
use crate::text::{Lang, Text};
use crate::words;

pub(super) fn render(changes: &[Change], words: &Words<'_>, sides: Sides<'_>, lang: Lang) -> String {
    let Sides { old, new } = sides;
    let (title, none) = match lang {
        Lang::En => ("What changed", "Nothing changed."),
        Lang::Zh => ("变化", "没有变化。"),
    };
    let mut out = format!("## {title}: {} → {}\n\n", escape(old), escape(new));
    if changes.is_empty() {
        return out + none + "\n";
    }
    for record in by_record(changes) {
        let Some(first) = record.first() else { continue };
        let (name, id) = heading(first, lang);
        out.push_str(&format!("- **{}** (`{id}`)\n", escape(&name)));
        for sentence in sentences(record, words, lang) {
            out.push_str(&format!("  - {}\n", escape(&sentence)));
        }
    }
    out + &table(&words.grades(changes), lang)
}

/// The grades before and after, as a table; nothing where no service changed.
fn table(grades: &[Graded], lang: Lang) -> String {
    if grades.is_empty() {
        return String::new();
    }
    let head = match lang {
        Lang::En => "| difficulty | before | after |",
        Lang::Zh => "| 难度 | 之前 | 之后 |",
    };
    let row = |graded: &Graded| {
        let Graded { id, old, new } = graded;
        format!("| `{id}` | {} | {} |\n", cell(old.as_ref(), lang), cell(new.as_ref(), lang))
    };
    let rows: String = grades.iter().map(row).collect();
    format!("\n{head}\n|---|---|---|\n{rows}")
}

fn cell(grade: Option<&Grade>, lang: Lang) -> String {
    let Some(Grade { grade, total }) = grade else { return "–".to_owned() };
    let Text { en, zh } = grade.map_or(words::UNRATED, words::difficulty);
    let counted = matches!(grade, Some(Difficulty::Easy | Difficulty::Medium | Difficulty::Hard));
    match (lang, counted) {
        (Lang::En, true) => format!("{en} ({total})"),
        (Lang::Zh, true) => format!("{zh}（{total} 分）"),
        (Lang::En, false) => en.into_owned(),
        (Lang::Zh, false) => zh.into_owned(),
    }
}
