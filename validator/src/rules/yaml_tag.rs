//! `yaml-tag`

use super::{Check, Group, Rule};
use crate::finding::Severity;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "yaml-tag",
    group: Group::Yaml,
    severity: Severity::Error,
    summary: Text::fixed("Records use no tags.", "记录不使用标签。"),
    why: Text::fixed("Tags (!…) ask programs to make something else of a value than what it says.", "标签（!…）会让程序把值解释成别的东西。"),
    mend: Text::fixed("Remove the tag; put the value in quotes if it must be text.", "去掉标签；必须是文本的值加引号。"),
    check: Check::Reading,
};
