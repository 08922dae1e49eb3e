//! `text-hidden`

use super::{Check, Group, Rule, file_characters};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "text-hidden",
    group: Group::Text,
    severity: Severity::Error,
    summary: Text::fixed(
        "No text holds a control or invisible character written as an escape.",
        "文本里没有用转义写法写入的控制字符或不可见字符。",
    ),
    why: Text::fixed(
        "`\\u202e` is as harmless to look at as it is harmful on a page: it turns round what follows.",
        "`\\u202e` 看起来无害，到了页面上却会让后面的文字反向显示。",
    ),
    mend: Text::fixed("Delete the escape.", "删掉这个转义。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    // Without an escape in the file there is nothing to find; what stands in it unescaped is another rule's.
    if !document.text.contains('\\') {
        return;
    }
    for spot in document.nodes {
        let hidden = |c: &char| file_characters::is_refused(*c) && !document.text.contains(*c);
        let Some(c) = spot.value.as_str().and_then(|text| text.chars().find(hidden)) else { continue };
        let code = u32::from(c);
        let message = text!("this text holds U+{code:04X}, which can't be seen", "这段文本含有看不见的 U+{code:04X}");
        found.push(document.finding(&RULE, document.at(spot), message));
    }
}
