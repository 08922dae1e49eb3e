//! `file-size`

use super::{Check, Group, Rule};
use crate::finding::Severity;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "file-size",
    group: Group::File,
    severity: Severity::Error,
    summary: Text::fixed("A record is at most 256 KiB.", "记录不超过 256 KiB。"),
    why: Text::fixed("A record is a page that people read on a phone; a larger file is a mistake or an attack.", "一条记录是给人在手机上看的一页；更大的文件不是误放就是攻击。"),
    mend: Text::fixed("Keep to the facts of one service; split what belongs to another.", "只写一个服务的事实；属于别的服务的另立一条。"),
    check: Check::Reading,
};
