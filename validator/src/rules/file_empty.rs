//! `file-empty`

use super::{Check, Group, Rule};
use crate::finding::{FileId, Finding, Place, Severity};
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "file-empty",
    group: Group::File,
    severity: Severity::Error,
    summary: Text::fixed("A record is not empty.", "记录不能为空。"),
    why: Text::fixed("An empty file claims an identifier and says nothing.", "空文件占着标识却什么也没说。"),
    mend: Text::fixed("Write the record, or delete the file.", "写好记录，或删除文件。"),
    check: Check::Reading,
};

pub(crate) fn finding(file: FileId) -> Finding {
    let message = Text::fixed("this file holds no record", "此文件里没有记录");
    Finding::new(&RULE, file, Place::Whole, message).help(RULE.mend.clone())
}
