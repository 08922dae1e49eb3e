//! `source-duplicate`

use super::{Check, Group, Rule, listed_sources};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "source-duplicate",
    group: Group::Claims,
    severity: Severity::Warning,
    summary: Text::fixed("A publication is listed once.", "同一出版物只列一次。"),
    why: Text::fixed("Two entries for one page make it look as if two witnesses agreed.", "同一网页列两次，看起来像有两个证人。"),
    mend: Text::fixed("Keep one and cite it at both places.", "保留一个，两处都引用它。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    let mut seen: Vec<&str> = Vec::new();
    for id in listed_sources(document.value) {
        let source = &document.value["sources"][id];
        let Some(address) = source.get("archive").or_else(|| source.get("url")).and_then(|value| value.as_str()) else { continue };
        let published = source.get("published").map(ToString::to_string).unwrap_or_default();
        if seen.contains(&address) && published.is_empty() {
            let message = text!("the source `{id}` has the address of one above", "来源 `{id}` 与前面某个来源的网址相同");
            found.push(document.finding_at_key(&RULE, format!("/sources/{id}"), message));
        }
        seen.push(address);
    }
}
