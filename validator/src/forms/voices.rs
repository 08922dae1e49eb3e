//! What is asked of those whom a record is about: operators who answer it, people who want something gone.

use super::facts::service;
use super::field::{Choice, Field, Input};
use crate::catalogue::Catalogue;
use crate::text::Text;

pub(super) fn operator_reply(_: &Catalogue) -> Vec<Field> {
    vec![
        service(),
        Field::new(
            "operator",
            Input::Line,
            Text::fixed("For whom you speak", "你代表谁"),
            Text::fixed(
                "The company and your role; no name of a person is needed.",
                "公司和你的职务；不需要个人姓名。",
            ),
        )
        .required(),
        Field::new(
            "reply",
            Input::Area,
            Text::fixed("The reply, as it is to be published", "要发布的答复"),
            Text::fixed(
                "Plain text, at most 400 characters, in English, Chinese or both.",
                "纯文本，不超过 400 字，中文、英文或两种都写。",
            ),
        )
        .required(),
        Field::new(
            "url",
            Input::Line,
            Text::fixed("Where you published it", "已发布的网址"),
            Text::fixed("An address of your own domain, if there is one.", "你方域名下的网址（如有）。"),
        ),
        Field::new(
            "disputed",
            Input::Area,
            Text::fixed("Facts that you say are wrong", "你认为有误的事实"),
            Text::fixed(
                "Each with a document that shows it: a fact is changed when a source says otherwise.",
                "逐条附上能证明的材料：有来源才会改。",
            ),
        ),
    ]
}

pub(super) fn takedown(_: &Catalogue) -> Vec<Field> {
    let grounds = vec![
        Choice::new("private_data", "It shows somebody's private data", "露出了个人信息"),
        Choice::new("phishing", "It leads readers to a fraud", "把读者带到骗局"),
        Choice::new("copyright", "It copies a protected text", "复制了受保护的文本"),
        Choice::new("order", "An authority or court orders it", "主管部门或法院要求"),
        Choice::new("other", "Something else", "其他"),
    ];
    vec![
        Field::new(
            "page",
            Input::Line,
            Text::fixed("Where it stands", "在哪里"),
            Text::fixed("The address of the page, or the file and its line.", "页面的网址，或文件名和行号。"),
        )
        .required(),
        Field::new(
            "ground",
            Input::Choice(grounds, false),
            Text::fixed("Why it must go", "为什么必须撤下"),
            Text::fixed(
                "A wrong fact is no ground: use “Something is different now”.",
                "事实有误不属于此列，请用“情况有变”。",
            ),
        )
        .required(),
        Field::new(
            "reason",
            Input::Area,
            Text::fixed("The reason", "理由"),
            Text::fixed("Without the private data itself.", "不要写出个人信息本身。"),
        )
        .required(),
    ]
}
