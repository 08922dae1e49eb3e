//! `text-spacing`

use super::{Check, Group, Rule, is_han};
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
    for prose in document.prose.iter().filter(|prose| prose.language == "zh" && !prose.is_menu && !prose.is_name) {
        if touches(prose.text) {
            found.push(document.finding(&RULE, prose.pointer, Text::fixed("a letter or digit touches a Chinese character", "字母或数字与汉字之间没有空格")));
        }
    }
}

/// Whether a Chinese character touches a Latin letter or digit outside quotation marks, where labels keep their own spelling.
fn touches(text: &str) -> bool {
    let mut quoted = 0_u32;
    let mut before = ' ';
    for c in text.chars() {
        match c {
            '“' | '《' | '‘' => quoted += 1,
            '”' | '》' | '’' => quoted = quoted.saturating_sub(1),
            _ => {}
        }
        let pair = |a: char, b: char| is_han(a) && b.is_ascii_alphanumeric();
        if quoted == 0 && (pair(before, c) || pair(c, before)) {
            return true;
        }
        before = c;
    }
    false
}
