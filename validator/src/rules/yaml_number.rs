//! `yaml-number`

use super::{Check, Group, Rule};
use crate::finding::Severity;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "yaml-number",
    group: Group::Yaml,
    severity: Severity::Error,
    summary: Text::fixed("Numbers fit into 64 bits.", "数字不超过 64 位。"),
    why: Text::fixed("A larger number would lose digits.", "更大的数字会丢失位数。"),
    mend: Text::fixed("Put it in quotes: identifiers and telephone numbers are text.", "加上引号：编号和电话号码是文本。"),
    check: Check::Reading,
};
