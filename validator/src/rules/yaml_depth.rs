//! `yaml-depth`

use super::{Check, Group, Rule};
use crate::finding::Severity;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "yaml-depth",
    group: Group::Yaml,
    severity: Severity::Error,
    summary: Text::fixed("Collections stand at most 32 deep within each other.", "嵌套不超过 32 层。"),
    why: Text::fixed("Records need six levels; deep nesting only serves to exhaust a program.", "记录只需六层；更深的嵌套只会耗尽程序资源。"),
    mend: Text::fixed("Write the record flat, as the schema has it.", "按模式的扁平结构来写。"),
    check: Check::Reading,
};
