//! `term-unknown`

use super::{Check, Group, Rule};
use crate::finding::Severity;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "term-unknown",
    group: Group::Shape,
    severity: Severity::Error,
    summary: Text::fixed("Terms are from the controlled vocabulary.", "术语必须来自受控词表。"),
    why: Text::fixed("Pages, filters and ratings are made from terms; an unknown one would be lost.", "页面、筛选和评级都由术语生成；未知的术语会被漏掉。"),
    mend: Text::fixed("Use a term of the vocabulary, or add one to catalogue/vocabulary/ with its label and definition in both languages.", "使用词表里的术语，或在 catalogue/vocabulary/ 里新增，并写好两种语言的名称和定义。"),
    check: Check::Reading,
};
