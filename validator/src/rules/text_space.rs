//! `text-space`

use super::{Check, Group, Rule};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "text-space",
    group: Group::Text,
    severity: Severity::Warning,
    summary: Text::fixed("Prose has no spaces at its ends and none doubled.", "文字首尾没有空格，中间没有连续空格。"),
    why: Text::fixed("They come from copying and show as gaps.", "多半是复制带来的，显示出来就是空隙。"),
    mend: Text::fixed("Remove them.", "删掉多余空格。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for prose in document.prose.iter().filter(|prose| prose.text.trim() != prose.text || prose.text.contains("  ") || prose.text.contains('\u{a0}')) {
        found.push(document.finding(&RULE, document.at(&prose.spot), Text::fixed("superfluous spaces in a text", "文本中有多余的空格")));
    }
}
