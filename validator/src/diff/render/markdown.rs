//! The Markdown format: for a comment on a pull request or a release note.

use super::{Sides, by_record, heading, sentences};
use crate::diff::{Change, Words};
use crate::markup::escape;
use crate::text::Lang;

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
    out
}
