//! What is said of refused YAML.

use std::ops::Range;

use super::Refusal;
use crate::finding::{FileId, Finding, Place};
use crate::rules;
use crate::text::{Text, text};

impl Refusal {
    /// The finding for a refusal at these bytes.
    pub(crate) fn finding(self, file: FileId, span: Range<usize>) -> Finding {
        let (rule, message) = match &self {
            Self::Syntax(info) => (&rules::yaml_syntax::RULE, text!("{info}", "YAML 语法错误：{info}")),
            Self::TooDeep => (&rules::yaml_depth::RULE, Text::fixed("nested too deeply", "嵌套过深")),
            Self::DuplicateKey { key, .. } => {
                (&rules::yaml_key::RULE, text!("the key `{key}` stands here twice", "键 `{key}` 重复出现"))
            }
            Self::KeyNotText => (&rules::yaml_key::RULE, Text::fixed("this key is not a text", "这个键不是文本")),
            Self::Alias => (
                &rules::yaml_alias::RULE,
                Text::fixed("anchors and aliases are not used in records", "记录中不使用锚点和别名"),
            ),
            Self::MergeKey => {
                (&rules::yaml_alias::RULE, Text::fixed("merge keys are not used in records", "记录中不使用合并键"))
            }
            Self::Tag => (&rules::yaml_tag::RULE, Text::fixed("tags are not used in records", "记录中不使用标签")),
            Self::Directive => {
                (&rules::yaml_document::RULE, Text::fixed("directives are not used in records", "记录中不使用指令"))
            }
            Self::SecondDocument => {
                (&rules::yaml_document::RULE, Text::fixed("a second document begins here", "这里开始了第二个文档"))
            }
            Self::NumberTooLarge => {
                (&rules::yaml_number::RULE, Text::fixed("this number does not fit into 64 bits", "这个数字超出 64 位"))
            }
        };
        let finding = Finding::new(rule, file, Place::Bytes(span), message).help(rule.mend.clone());
        match self {
            Self::DuplicateKey { first, .. } => {
                finding.related(file, Place::Bytes(first), Text::fixed("first used here", "第一次出现在这里"))
            }
            _ => finding,
        }
    }
}
