//! `schema-value`

use super::{Check, Group, Rule};
use crate::finding::Severity;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "schema-value",
    group: Group::Shape,
    severity: Severity::Error,
    summary: Text::fixed("Values have the form and size that the schema gives.", "值的写法和大小符合模式。"),
    why: Text::fixed("Dates, lengths of time, domains and addresses are computed with, so that they must be exact.", "日期、时长、域名和网址要参与计算，必须写得准确。"),
    mend: Text::fixed("Write the value in the form shown in the help.", "按提示中的写法填写。"),
    check: Check::Reading,
};
