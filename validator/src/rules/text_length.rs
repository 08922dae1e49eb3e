//! `text-length`

use super::{Check, Group, Rule};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "text-length",
    group: Group::Text,
    severity: Severity::Warning,
    summary: Text::fixed("A note is at most 400 characters long.", "一条说明不超过 400 个字符。"),
    why: Text::fixed("People read it on a phone, annoyed.", "读者正拿着手机，心情不好。"),
    mend: Text::fixed("Say it shorter, or turn parts of it into typed facts.", "说短一点，或把一部分改成有类型的字段。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for prose in document.prose {
        let length = prose.text.chars().count();
        if length > MOST {
            let message = text!("this text is {length} characters long, {MOST} is the most", "这段文本有 {length} 个字符，最多 {MOST} 个");
            found.push(document.finding(&RULE, document.at(&prose.spot), message));
        }
    }
}

/// The most characters that a note has.
const MOST: usize = 400;
