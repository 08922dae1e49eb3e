//! `source-undated`

use serde_json::Value;

use super::{Check, Group, Rule};
use crate::finding::{Finding, Place, Severity};
use crate::load::Document;
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "source-undated",
    group: Group::Claims,
    severity: Severity::Error,
    summary: Text::fixed("A source has a date of publication, or the caveat `undated`.", "来源要么有发布日期，要么注明 `undated`。"),
    why: Text::fixed("Menus and conditions change; readers must see how old a statement is, or that nobody knows.", "菜单和条件会变；读者必须知道说法有多旧，或知道没人知道。"),
    mend: Text::fixed("Give `published` as precisely as the source does, or add `caveats: [undated]`.", "按来源的精度填写 `published`，或加上 `caveats: [undated]`。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for id in super::listed_sources(document.value) {
        let source = &document.value["sources"][id];
        let dated = source.get("published").is_some();
        let said = source["caveats"].as_array().is_some_and(|caveats| caveats.contains(&Value::from("undated")));
        let message = match (dated, said) {
            (false, false) => text!("the source `{id}` bears no date and does not say so", "来源 `{id}` 没有日期，也没有注明"),
            (true, true) => text!("the source `{id}` bears a date and is called undated", "来源 `{id}` 有日期，却注明无日期"),
            _ => continue,
        };
        found.push(Finding::new(&RULE, document.file, Place::Key(format!("/sources/{id}")), message).help(RULE.mend.clone()));
    }
}
