//! `tabs`

use serde_json::Value;

use super::{Act, Mend};
use crate::text::Text;
use crate::yaml;

pub(super) static MEND: Mend = Mend {
    id: "tabs",
    summary: Text::fixed(
        "Indents with spaces instead of tabs, where every width of a tab gives the same record.",
        "缩进用空格代替制表符；仅当制表符取任何宽度都得到同一条记录时才处理。",
    ),
    act: Act::Text(mend),
};

/// How wide editors show a tab. All must agree on what the text says.
const WIDTHS: [usize; 3] = [2, 4, 8];

fn mend(text: &str) -> Option<String> {
    let indented = text.lines().any(|line| indentation(line).contains('\t'));
    if !indented || !yaml::parse(text).refusals.iter().any(|(refusal, _)| refusal.is_syntax()) {
        return None;
    }
    let [first, others @ ..] = WIDTHS.map(|width| expand(text, width));
    let meaning = read(&first)?;
    others
        .iter()
        .all(|other| read(other).as_ref() == Some(&meaning))
        .then_some(first)
}

fn read(text: &str) -> Option<Value> {
    let parsed = yaml::parse(text);
    parsed
        .node
        .filter(|_| parsed.refusals.is_empty())
        .map(yaml::Node::into_value)
}

fn expand(text: &str, width: usize) -> String {
    let expanded = |line: &str| {
        let (tabs, rest) = line.split_at(indentation(line).len());
        tabs.replace('\t', &" ".repeat(width)) + rest
    };
    text.split_inclusive('\n').map(expanded).collect()
}

fn indentation(line: &str) -> &str {
    let rest = line.trim_start_matches([' ', '\t']);
    &line[..line.len() - rest.len()]
}

#[cfg(test)]
mod tests {
    use super::mend;

    #[test]
    fn tabs_become_spaces_where_the_width_does_not_matter() {
        for (text, mended) in [
            (
                "routes:\n\t- id: a\n\t  url: b\nx: y\n",
                Some("routes:\n  - id: a\n    url: b\nx: y\n"),
            ),
            ("name:\n\ten: a\n\tzh: b\n", Some("name:\n  en: a\n  zh: b\n")),
            // Four spaces and a tab are one level or two, as the editor shows it.
            ("name:\n    en: a\n\tzh: b\n", None),
            ("a:\t{}\n", None),
            ("a: b\n", None),
        ] {
            assert_eq!(mend(text).as_deref(), mended, "{text:?}");
        }
    }
}
