//! `translation-copied`

use super::{Check, Group, Rule};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "translation-copied",
    group: Group::Text,
    severity: Severity::Warning,
    summary: Text::fixed("The two languages do not say the same words.", "两种语言不能是同一段文字。"),
    why: Text::fixed("One of them was copied, not translated.", "说明其中一个是复制的，没有翻译。"),
    mend: Text::fixed("Translate it.", "翻译过来。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for spot in document.nodes {
        let Some((Some(en), Some(zh))) = spot.both().map(|(en, zh)| (en.as_str(), zh.as_str())) else { continue };
        if en == zh && spot.key != "name" && en.contains(' ') {
            found.push(document.finding(&RULE, format!("{}/zh", document.at(spot)), Text::fixed("the same words in both languages", "两种语言的文字相同")));
        }
    }
}
