//! `text-markup`

use super::{Check, Group, Rule};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "text-markup",
    group: Group::Text,
    severity: Severity::Error,
    summary: Text::fixed("Prose is plain text: no Markdown.", "说明文字是纯文本，没有 Markdown。"),
    why: Text::fixed("The signs would be shown as they are: `**“注销”**`.", "这些符号会原样显示出来：`**“注销”**`。"),
    mend: Text::fixed("Remove the asterisks, backticks and hashes; use quotation marks for labels.", "去掉星号、反引号和井号；按钮名称用引号。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for prose in document.prose.iter().filter(|prose| is_marked_up(prose.text)) {
        found.push(document.finding(&RULE, document.at(&prose.spot), Text::fixed("Markdown in a text", "文本中有 Markdown")));
    }
}

fn is_marked_up(text: &str) -> bool {
    ["**", "__", "`", "~~"].iter().any(|sign| text.contains(sign)) || ["# ", "- ", "* ", "> "].iter().any(|sign| text.starts_with(sign))
}
