//! `translation-missing`

use serde_json::Value;

use super::{Check, Group, Rule};
use crate::finding::{Finding, Place, Severity};
use crate::load::Document;
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "translation-missing",
    group: Group::Text,
    severity: Severity::Error,
    summary: Text::fixed("What is said, is said in English and in Chinese.", "凡是说的话，都有英文和中文。"),
    why: Text::fixed("The site is complete in both languages; a reader of one must not learn less.", "网站两种语言内容完整，读任何一种都不该少知道什么。"),
    mend: Text::fixed("Add the missing language in your own words.", "用自己的话补上缺少的语言。"),
    check: Check::Document(check),
};

/// The languages in which the site is complete.
const COMPLETE: [(&str, &str, &str); 2] = [("en", "English", "英文"), ("zh", "Chinese", "中文")];

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for &(pointer, value) in document.nodes {
        let Value::Object(map) = value else { continue };
        if !COMPLETE.iter().any(|(code, ..)| map.contains_key(*code)) {
            continue;
        }
        for (code, en, zh) in COMPLETE.iter().filter(|(code, ..)| !map.contains_key(*code)) {
            let message = text!("the {en} text (`{code}`) is missing", "缺少{zh}（`{code}`）");
            found.push(Finding::new(&RULE, document.file, Place::Key(pointer.to_owned()), message).help(RULE.mend.clone()));
        }
    }
}
