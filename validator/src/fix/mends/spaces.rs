//! `spaces`

use serde_json::Value;

use super::{Act, Mend, Spot, changed};
use crate::text::Text;

pub(super) static MEND: Mend = Mend {
    id: "spaces",
    summary: Text::fixed(
        "Removes spaces at the ends of texts and lines, and doubled ones in prose; tabs become spaces.",
        "去掉文本和行的首尾空格，以及文字中的连续空格；制表符换成空格。",
    ),
    act: Act::Scalar(mend),
};

fn mend(spot: &Spot<'_>) -> Option<Value> {
    if !spot.is_text {
        return None;
    }
    let plain = spot.text.replace(['\t', '\u{a0}'], " ");
    let lines: Vec<&str> = plain.trim().split('\n').map(str::trim_end).collect();
    let prose = spot.parent.name() == Some("Localised");
    let mended = match lines.as_slice() {
        [line] if prose => single(line),
        _ => lines.join("\n"),
    };
    changed(spot.text, mended)
}

/// A line in which no two spaces stand beside each other.
fn single(line: &str) -> String {
    let words = line.split(' ').filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::MEND;
    use crate::fix::mends::table::texts;

    #[test]
    fn superfluous_spaces_go() {
        texts(
            &MEND,
            &[
                ("operator", " jd ", Some("jd")),
                ("routes/0/note/en", "One  two\u{a0}three.\n", Some("One two three.")),
                ("routes/0/note/en", "One.  \nTwo.\n", Some("One.\nTwo.")),
                ("routes/0/note/zh", "\u{3000}某", Some("某")),
                ("sources/a/title", "a\tb", Some("a b")),
                // What is printed as it is keeps its inner spaces.
                ("sources/a/title", "a  b", None),
                ("routes/0/note/en", "One two.", None),
            ],
        );
    }
}
