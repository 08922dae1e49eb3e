//! `yaml-key`

use super::{Check, Group, Rule};
use crate::finding::Severity;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "yaml-key",
    group: Group::Yaml,
    severity: Severity::Error,
    summary: Text::fixed("Keys are texts, each used once in its mapping.", "键必须是文本，同一映射里每个键只出现一次。"),
    why: Text::fixed("Of two equal keys one would silently win.", "两个相同的键，其中一个会悄悄失效。"),
    mend: Text::fixed("Keep one of the two, or join their lists; put a key that looks like a number in quotes.", "保留其中一个，或合并它们的列表；像数字的键要加引号。"),
    check: Check::Reading,
};
