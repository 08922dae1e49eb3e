//! `exception-expired`

use super::{Check, Group, Rule};
use crate::finding::Severity;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "exception-expired",
    group: Group::File,
    severity: Severity::Error,
    summary: Text::fixed("An exception has not ended.", "例外没有到期。"),
    why: Text::fixed("Its reason must be looked at again.", "理由需要重新审视。"),
    mend: Text::fixed("Mend the record, or give the exception a new end and a reason that still holds.", "修正记录；理由仍成立的，给例外一个新的截止日期。"),
    check: Check::Reading,
};
