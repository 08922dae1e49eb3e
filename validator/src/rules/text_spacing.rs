//! `text-spacing`

use super::{Check, Group, Prose, Rule, is_han};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "text-spacing",
    group: Group::Text,
    severity: Severity::Warning,
    summary: Text::fixed("Chinese text has a space between Chinese characters and Latin letters or digits.", "汉字与拉丁字母、数字之间有空格。"),
    why: Text::fixed("It is the house style, and reads more easily.", "这是统一的写法，也更好读。"),
    mend: Text::fixed("Put one space between: 15 天, 微信 App.", "中间加一个空格：15 天、微信 App。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    let judged = |prose: &&Prose<'_>| {
        prose.language == "zh" && !prose.is_menu && !prose.is_name && prose.spot.parent != "post"
    };
    for prose in document.prose.iter().filter(judged).filter(|prose| touches(prose.text)) {
        let message = Text::fixed(
            "a letter or digit touches a Chinese character",
            "字母或数字与汉字之间没有空格",
        );
        found.push(document.finding(&RULE, document.at(&prose.spot), message));
    }
}

/// Whether a Chinese character touches a Latin letter or digit outside quotation marks, where labels keep their own
/// spelling. A single Latin letter within a Chinese name (融e行, B站) is part of the name.
fn touches(text: &str) -> bool {
    if !text.bytes().any(|byte| byte.is_ascii_alphanumeric()) {
        return false;
    }
    let characters: Vec<char> = text.chars().collect();
    let is_latin = |index: usize| characters.get(index).is_some_and(|c| c.is_ascii_alphanumeric());
    let mut quoted = 0_u32;
    for (index, c) in characters.iter().enumerate() {
        match c {
            '“' | '《' | '‘' => quoted += 1,
            '”' | '》' | '’' => quoted = quoted.saturating_sub(1),
            c if quoted == 0 && is_han(*c) => {
                let lone_letter = |at: usize, beyond: usize| {
                    characters.get(at).is_some_and(char::is_ascii_alphabetic) && !is_latin(beyond)
                };
                let after = is_latin(index + 1) && !lone_letter(index + 1, index + 2);
                let before = index > 0 && is_latin(index - 1) && !lone_letter(index - 1, index.wrapping_sub(2));
                if after || before {
                    return true;
                }
            }
            _ => {}
        }
    }
    false
}
