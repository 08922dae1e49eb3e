//! `file-name`

use super::{Check, Group, Rule};
use crate::finding::Severity;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "file-name",
    group: Group::File,
    severity: Severity::Error,
    summary: Text::fixed("Every file in the catalogue is a record in its folder, named after its identifier.", "目录里的每个文件都是一条记录，放在对应的文件夹里，以标识命名。"),
    why: Text::fixed("The file name is the record's identifier and permanent address; a file elsewhere would be overlooked.", "文件名就是记录的标识和永久地址；放错地方的文件会被漏掉。"),
    mend: Text::fixed("Name it <id>.yaml (lower-case ASCII letters, digits, single hyphens) and put it into its kind's folder; services go into the folder of their first letter.", "文件名用 <id>.yaml（小写 ASCII 字母、数字、单个连字符），放进该类记录的文件夹；服务放在首字母文件夹里。"),
    check: Check::Reading,
};
