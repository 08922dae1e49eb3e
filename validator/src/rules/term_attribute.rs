//! `term-attribute`

use schema::Kind;

use super::{Check, Group, Rule};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "term-attribute",
    group: Group::Shape,
    severity: Severity::Error,
    summary: Text::fixed("Terms of a vocabulary carry the attributes that computing needs.", "词表术语带有计算所需的属性。"),
    why: Text::fixed("A channel without weight, or an outcome that does not say what it leaves, would count as nothing.", "渠道没有权重，或结果没有写明删除程度，就会被当作不存在。"),
    mend: Text::fixed("Add the attribute to the term.", "给术语加上该属性。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    let Some((_, attributes)) = NEEDED.iter().find(|(kind, _)| document.kind == Kind::Vocabulary && *kind == document.id) else { return };
    for (term, meaning) in document.value["terms"].as_object().into_iter().flatten() {
        for attribute in attributes.iter().filter(|attribute| meaning.get(**attribute).is_none()) {
            let message = text!("the term `{term}` has no `{attribute}`", "术语 `{term}` 没有 `{attribute}`");
            found.push(document.finding_at_key(&RULE, format!("/terms/{term}"), message));
        }
    }
}

/// What the terms of each vocabulary need.
const NEEDED: [(&str, &[&str]); 8] = [
    ("channel", &["weight", "self_service"]),
    ("condition", &["weight"]),
    ("dark_pattern", &["weight"]),
    ("outcome", &["leaves"]),
    ("proof", &["weight"]),
    ("source_caveat", &["weight"]),
    ("source_kind", &["weight"]),
    ("timing", &["delays"]),
];
