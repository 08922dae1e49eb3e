//! `schema-missing`

use super::{Check, Group, Rule};
use crate::finding::Severity;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "schema-missing",
    group: Group::Shape,
    severity: Severity::Error,
    summary: Text::fixed("Records have every key that the schema requires.", "记录包含模式要求的每个键。"),
    why: Text::fixed("The page can't be made without it.", "缺了它就生成不了页面。"),
    mend: Text::fixed("Add the key.", "补上这个键。"),
    check: Check::Reading,
};
