//! `file-kind`

use super::{Check, Group, Rule};
use crate::finding::Severity;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "file-kind",
    group: Group::File,
    severity: Severity::Error,
    summary: Text::fixed("A record is a plain file, not a link or a folder.", "记录必须是普通文件，不能是链接或文件夹。"),
    why: Text::fixed("A symbolic link could publish any file of the machine that builds the site.", "符号链接可能把构建网站的机器上的任何文件发布出去。"),
    mend: Text::fixed("Put the text itself into a plain file of this name.", "把内容直接写进同名的普通文件。"),
    check: Check::Reading,
};
