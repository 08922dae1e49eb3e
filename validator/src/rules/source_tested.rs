//! `source-tested`

use super::{Check, Group, Rule, listed_sources};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "source-tested",
    group: Group::Claims,
    severity: Severity::Error,
    summary: Text::fixed("A test by hand says on which client it was made, and when.", "实测注明在哪个客户端、什么时候做的。"),
    why: Text::fixed("Menus differ by system and version; without them nobody can repeat the test.", "菜单因系统和版本而异；不写明就没人能重做。"),
    mend: Text::fixed("Add `published` and `tested_on: { platform, version }`.", "加上 `published` 和 `tested_on: { platform, version }`。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for id in listed_sources(document.value) {
        let source = &document.value["sources"][id];
        let told = source.get("published").is_some() && source["tested_on"].get("version").is_some();
        if source["kind"] == "test" && !told {
            let message = text!("the test `{id}` names no client, version or date", "实测 `{id}` 没有写明客户端、版本或日期");
            found.push(document.finding_at_key(&RULE, format!("/sources/{id}"), message));
        }
    }
}
