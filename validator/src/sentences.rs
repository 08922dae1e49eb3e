//! What is said of a value that departs from the schema: one list for the check here and for the form on the site.

use std::fmt::Display;

use crate::text::Text;

/// The sentences by keyword of JSON Schema; `#` stands for the limit, or for what is there.
pub static SENTENCES: [(&str, Text); 11] = [
    ("required", Text::fixed("`#` is missing here", "此处缺少 `#`")),
    ("additionalProperties", Text::fixed("unknown key `#`", "未知的键 `#`")),
    ("enum", Text::fixed("# is not a known term here", "# 不是此处可用的术语")),
    ("pattern", Text::fixed("# has not the expected form", "# 的写法不对")),
    ("minItems", Text::fixed("this list needs at least # item", "此列表至少需要 # 项")),
    ("maxItems", Text::fixed("this list holds more than # items", "此列表超过 # 项")),
    ("minProperties", Text::fixed("this mapping needs at least # entry", "此映射至少需要 # 项")),
    ("minLength", Text::fixed("this text is empty", "此文本为空")),
    ("maxLength", Text::fixed("this text is longer than # characters", "此文本超过 # 个字符")),
    ("minimum", Text::fixed("this number is less than #", "此数小于 #")),
    ("maximum", Text::fixed("this number is more than #", "此数大于 #")),
];

/// The sentence for a keyword of the list.
pub(crate) fn sentence(keyword: &str, with: impl Display) -> Text {
    let known = SENTENCES.iter().find(|(known, _)| *known == keyword);
    let put = |text: &str| text.replace('#', &with.to_string()).into();
    known.map_or_else(|| Text::fixed("", ""), |(_, Text { en, zh })| Text { en: put(en), zh: put(zh) })
}
