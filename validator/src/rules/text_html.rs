//! `text-html`

use super::{Check, Group, Rule};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "text-html",
    group: Group::Text,
    severity: Severity::Error,
    summary: Text::fixed("Prose holds no HTML.", "说明文字里没有 HTML。"),
    why: Text::fixed("Other programs show our notes; one of them will forget to escape.", "别的程序也会显示我们的文字，总有一个会忘记转义。"),
    mend: Text::fixed("Say it in words; write `&` for `&amp;`.", "用文字表达；`&amp;` 直接写 `&`。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for prose in document.prose_with(holds_html) {
        found.push(document.finding(&RULE, document.at(&prose.spot), Text::fixed("HTML in a text", "文本中有 HTML")));
    }
}

/// Whether a tag, a comment or a character reference stands in a text.
fn holds_html(text: &str) -> bool {
    let opens = |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
    let tag = text.match_indices('<').any(|(at, _)| opens(&text[at + 1..]) && text[at..].contains('>'));
    let reference = |rest: &str| {
        let name = rest.split(';').next().unwrap_or_default();
        rest.len() > name.len() && !name.is_empty() && name.len() < 12 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#')
    };
    tag || text.match_indices('&').any(|(at, _)| reference(&text[at + 1..]))
}
