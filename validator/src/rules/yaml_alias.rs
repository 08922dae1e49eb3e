//! `yaml-alias`

use super::{Check, Group, Rule};
use crate::finding::Severity;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "yaml-alias",
    group: Group::Yaml,
    severity: Severity::Error,
    summary: Text::fixed("Records use no anchors, aliases or merge keys.", "记录不使用锚点、别名和合并键。"),
    why: Text::fixed("A few aliases can expand to billions of values, and readers can't see what they stand for.", "几个别名就能展开成几十亿个值，读的人也看不出它代表什么。"),
    mend: Text::fixed("Write the value out.", "直接写出值。"),
    check: Check::Reading,
};
