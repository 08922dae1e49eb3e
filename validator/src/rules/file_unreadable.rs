//! `file-unreadable`

use super::{Check, Group, Rule};
use crate::finding::Severity;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "file-unreadable",
    group: Group::File,
    severity: Severity::Error,
    summary: Text::fixed("Every record can be read.", "每条记录都能读取。"),
    why: Text::fixed("A record that can't be read would silently be missing from the site.", "读不了的记录会悄悄从网站上消失。"),
    mend: Text::fixed("Give the file read permission, or mend the disk.", "给文件加上读取权限，或检查磁盘。"),
    check: Check::Reading,
};
