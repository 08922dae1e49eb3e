//! `file-encoding`

use super::{Check, Group, Rule};
use crate::finding::Severity;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "file-encoding",
    group: Group::File,
    severity: Severity::Error,
    summary: Text::fixed("Records are UTF-8.", "记录使用 UTF-8 编码。"),
    why: Text::fixed("Text in another encoding (GBK, Latin-1) would be shown as other characters.", "其他编码（GBK、Latin-1）的文本会显示成乱码。"),
    mend: Text::fixed("Save the file as UTF-8.", "把文件另存为 UTF-8。"),
    check: Check::Reading,
};
