//! `schema-key`

use super::{Check, Group, Rule};
use crate::finding::Severity;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "schema-key",
    group: Group::Shape,
    severity: Severity::Error,
    summary: Text::fixed("Records use only the keys that the schema knows.", "记录只使用模式中有的键。"),
    why: Text::fixed("A misspelt key would silently be ignored.", "拼错的键会被悄悄忽略。"),
    mend: Text::fixed("Use one of the known keys; a new kind of fact needs a change of the schema first.", "使用已有的键；新类型的事实要先改模式。"),
    check: Check::Reading,
};
