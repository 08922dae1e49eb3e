//! `schema-type`

use super::{Check, Group, Rule};
use crate::finding::{FileId, Finding, Place, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "schema-type",
    group: Group::Shape,
    severity: Severity::Error,
    summary: Text::fixed("Values are of the kind that the schema gives.", "值的类型符合模式。"),
    why: Text::fixed(
        "A list where a text belongs can't be shown, compared or counted.",
        "该是文本的地方写成列表，就无法显示、比较和统计。",
    ),
    mend: Text::fixed(
        "Write a text, list or mapping as the message says; a dash begins an item of a list.",
        "按提示写成文本、列表或映射；列表的每一项以短横线开头。",
    ),
    check: Check::Reading,
};

/// For a value that the schema accepts and the types refuse.
pub(crate) fn not_typed(file: FileId, why: &str) -> Finding {
    let message = text!("this record can't be read: {why}", "无法读取此记录：{why}");
    Finding::new(&RULE, file, Place::Whole, message)
}
