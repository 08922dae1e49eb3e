//! `translation-missing`

use schema::Kind;
use serde_json::Value;

use super::{Check, Group, Rule};
use crate::finding::{Finding, Place, Severity};
use crate::load::Document;
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "translation-missing",
    group: Group::Text,
    severity: Severity::Error,
    summary: Text::fixed(
        "What is said, is said in English; in Chinese too, unless it is of a service that is not offered in China.",
        "凡是说的话都有英文；除非服务不在中国提供，否则还要有中文。",
    ),
    why: Text::fixed(
        "The site is read in both languages. What is not translated is shown in English, with a mark; that is bearable only for what few of its readers use.",
        "网站有两种语言。没有翻译的内容会以英文显示并加标记；只有读者很少用到的服务才可以这样。",
    ),
    mend: Text::fixed("Add the missing language in your own words.", "用自己的话补上缺少的语言。"),
    check: Check::Document(check),
};

/// The languages in which the site is complete.
const COMPLETE: [(&str, &str, &str); 2] = [("en", "English", "英文"), ("zh", "Chinese", "中文")];

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    let needed = if is_foreign(document) { &COMPLETE[..1] } else { &COMPLETE[..] };
    for spot in document.nodes {
        let Value::Object(map) = spot.value else { continue };
        // Looking through some keys is quicker than hashing two for each mapping.
        let holds = |code: &str| map.keys().any(|key| key == code);
        if !COMPLETE.iter().any(|(code, ..)| holds(code)) {
            continue;
        }
        for (code, en, zh) in needed.iter().filter(|(code, ..)| !holds(code)) {
            let message = text!("the {en} text (`{code}`) is missing", "缺少{zh}（`{code}`）");
            found.push(Finding::new(&RULE, document.file, Place::Key(document.at(spot)), message).help(RULE.mend.clone()));
        }
    }
}

/// Whether a document is about a service that is not known to be offered in China.
fn is_foreign(document: &Document<'_>) -> bool {
    let countries = document.value.get("countries").and_then(Value::as_array);
    document.kind == Kind::Service && !countries.is_some_and(|countries| countries.iter().any(|country| country == "CN"))
}
