//! `exception-needed`

use super::{Check, Group, Rule};
use crate::finding::Severity;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "exception-needed",
    group: Group::File,
    severity: Severity::Error,
    summary: Text::fixed("An exception is there for a finding that exists.", "例外必须对应实际存在的问题。"),
    why: Text::fixed("One that is no longer needed would hide the next mistake.", "不再需要的例外会掩盖下一个错误。"),
    mend: Text::fixed("Remove the exception, or correct its rule and record.", "删掉该例外，或改正规则和记录。"),
    check: Check::Reading,
};
