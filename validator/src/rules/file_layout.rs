//! `file-layout`

use schema::Kind;

use super::{Check, Group, Rule};
use crate::finding::{FileId, Finding, Place, Severity};
use crate::layout;
use crate::text::{Text, text};
use crate::yaml::Parsed;

pub(crate) static RULE: Rule = Rule {
    id: "file-layout",
    group: Group::File,
    severity: Severity::Warning,
    summary: Text::fixed(
        "A record is written in the canonical layout.",
        "记录采用统一的排版。",
    ),
    why: Text::fixed(
        "When everything can be written in one way only, a change shows what changed and nothing else, and nobody has to discuss indentation.",
        "写法只有一种，改动才会只显示真正改了的地方，也不必讨论缩进。",
    ),
    mend: Text::fixed(
        "`validator fmt FILE` mends it. The first line names the schema; keys stand in the order of the schema, sources by the alphabet; each level is indented by two spaces; no empty lines; text is quoted only where it must be and never folded; a list or mapping is on one line when that has at most 110 characters, but not a list of mappings, a mapping of named things such as sources, a mapping that holds two mappings, or what has a comment inside.",
        "用 `validator fmt 文件` 即可处理。第一行注明 schema；键按 schema 的顺序，来源按字母顺序；每层缩进两个空格；没有空行；文本只在必要时加引号，从不折行；列表或映射整行不超过 110 个字符时写在一行，但映射的列表、以名称为键的映射（如来源）、含两个映射的映射、内有注释的除外。",
    ),
    check: Check::Reading,
};

/// Adds the first line that departs from the canonical layout. The text must be one that the layout can be made of:
/// nothing in it was refused.
pub(crate) fn check(file: FileId, kind: Kind, text: &str, parsed: &Parsed, found: &mut Vec<Finding>) {
    let Some(node) = parsed.node.as_ref().filter(|node| node.is_map()) else {
        return;
    };
    let canonical = layout::canonical(kind, text, node, &parsed.comments);
    if canonical == text {
        return;
    }
    let same = |(one, other): &(&str, &str)| one == other;
    let lines = || text.split_inclusive('\n').zip(canonical.split_inclusive('\n'));
    let start: usize = lines().take_while(same).map(|(line, _)| line.len()).sum();
    let end = text[start..].find('\n').map_or(text.len(), |length| start + length);
    let expected = canonical.get(start..).unwrap_or_default().lines().next().unwrap_or_default();
    let message = match expected.trim_start() {
        "" => Text::fixed("the canonical layout ends before this", "按统一排版，文件应在此之前结束"),
        line => {
            let shown: String = line.chars().take(60).collect();
            let more = if shown.len() < line.len() { "…" } else { "" };
            text!("the canonical layout has `{shown}{more}` here", "按统一排版，此处应为 `{shown}{more}`")
        }
    };
    found.push(Finding::new(&RULE, file, Place::Bytes(start..end), message).help(help()));
}

fn help() -> Text {
    Text::fixed("`validator fmt FILE` mends it", "用 `validator fmt 文件` 即可处理")
}
