//! `yaml-document`

use super::{Check, Group, Rule};
use crate::finding::Severity;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "yaml-document",
    group: Group::Yaml,
    severity: Severity::Error,
    summary: Text::fixed("A file holds one document without directives.", "一个文件只有一个文档，且不含指令。"),
    why: Text::fixed("One file is one record.", "一个文件就是一条记录。"),
    mend: Text::fixed("Remove what follows the second `---`, or the line that begins with `%`.", "删掉第二个 `---` 之后的内容，或以 `%` 开头的行。"),
    check: Check::Reading,
};
