//! `yaml-syntax`

use super::{Check, Group, Rule};
use crate::finding::Severity;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "yaml-syntax",
    group: Group::Yaml,
    severity: Severity::Error,
    summary: Text::fixed("Records are well-formed YAML.", "记录是格式正确的 YAML。"),
    why: Text::fixed("Nothing can be said of a file whose structure is unclear.", "结构不清的文件无从检查。"),
    mend: Text::fixed("Look just before the place shown: an unclosed quote or bracket, a missing colon, or indentation that does not line up.", "看标出位置的前面：引号或括号没闭合、缺少冒号，或缩进没有对齐。"),
    check: Check::Reading,
};
