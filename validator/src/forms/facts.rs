//! What is asked of somebody who brings facts: a service, a change, a record, a dead link, a dark pattern.

use schema::{DarkPatternKind, Platform};

use super::field::{Choice, Field, Input, terms};
use crate::catalogue::Catalogue;
use crate::draft::questions;
use crate::text::Text;

pub(super) fn new_service(catalogue: &Catalogue) -> Vec<Field> {
    let mut fields: Vec<Field> = questions().map(|question| Field::of(question, catalogue)).collect();
    fields.push(agreed());
    fields
}

pub(super) fn change(catalogue: &Catalogue) -> Vec<Field> {
    let mut fields = vec![
        service(),
        Field::new(
            "what",
            Input::Area,
            Text::fixed("What is wrong, and how is it really?", "哪里不对？实际是怎样？"),
            Text::fixed(
                "Menu labels word by word; times in their own unit; in English or Chinese.",
                "菜单照原文；时间照原来的单位；中英文都可以。",
            ),
        )
        .required(),
    ];
    fields.extend(evidence(catalogue));
    fields.push(agreed());
    fields
}

pub(super) fn record(_: &Catalogue) -> Vec<Field> {
    vec![
        Field::new(
            "service",
            Input::Line,
            Text::fixed("Its identifier", "记录的标识"),
            Text::fixed("The name of its file, without ending: `wechat`.", "文件名，不带后缀：`wechat`。"),
        )
        .required(),
        Field::new(
            "record",
            Input::Record,
            Text::fixed("The record", "记录"),
            Text::fixed("The whole file, as the site's form gives it.", "整个文件，由网站的表单给出。"),
        )
        .required(),
        Field::new(
            "what",
            Input::Area,
            Text::fixed("What a reviewer should know", "要告诉审阅者的话"),
            Text::fixed("Where you looked, and when.", "你在哪里、何时看到的。"),
        ),
        agreed(),
    ]
}

pub(super) fn dead_link(catalogue: &Catalogue) -> Vec<Field> {
    let mut fields = vec![
        service(),
        Field::new(
            "dead",
            Input::Line,
            Text::fixed("The address that is dead", "失效的网址"),
            Text::fixed("As it stands in the record.", "照记录里的写法。"),
        )
        .required(),
        Field::new(
            "what",
            Input::Line,
            Text::fixed("What happens there", "打开后是什么"),
            Text::fixed("Not found, another page, a warning of the browser.", "找不到页面、跳到别处、浏览器警告等。"),
        ),
        Field::new(
            "replacement",
            Input::Line,
            Text::fixed("Where it is now", "现在的网址"),
            Text::fixed(
                "https only; without what stands behind a `?` for tracking. Empty if you don't know.",
                "只收 https；去掉 `?` 之后的跟踪参数。不知道就留空。",
            ),
        ),
    ];
    fields.extend(Field::named("source-last-seen", catalogue).map(|field| Field {
        id: "seen",
        label: Text::fixed("When you looked", "你查看的日期"),
        help: Text::fixed("As in 2026-03-21.", "如 2026-03-21。"),
        ..field.required()
    }));
    fields
}

pub(super) fn dark_pattern(catalogue: &Catalogue) -> Vec<Field> {
    let mut kinds = terms(catalogue, DarkPatternKind::VOCABULARY);
    kinds.push(Choice::new("other", "Something else", "其他"));
    vec![
        service(),
        Field::new(
            "kind",
            Input::Choice(kinds, false),
            Text::fixed("Which pattern is nearest", "最接近哪一种"),
            Text::fixed("The site explains each under “Dark patterns”.", "网站“暗黑模式”一栏有逐一说明。"),
        )
        .required(),
        Field::new(
            "note",
            Input::Area,
            Text::fixed("What you saw", "你看到了什么"),
            Text::fixed(
                "Neutrally, in at most 400 characters, in English or Chinese.",
                "中立陈述，不超过 400 字，中英文都可以。",
            ),
        )
        .required(),
        Field::new(
            "observed",
            Input::Line,
            Text::fixed("When you saw it", "何时看到"),
            Text::fixed("As in 2026-03-21.", "如 2026-03-21。"),
        )
        .required(),
        Field::new(
            "platform",
            Input::Choice(terms(catalogue, Platform::VOCABULARY), false),
            Text::fixed("On which system", "在哪个系统上"),
            Text::fixed("Menus differ by system.", "不同系统菜单不同。"),
        )
        .required(),
        Field::new(
            "version",
            Input::Line,
            Text::fixed("Which version of the app or site", "App 或网站的版本"),
            Text::fixed(
                "As it names itself under “About”; for a site, its name.",
                "照“关于”页面的写法；网站则写网站名。",
            ),
        )
        .required(),
        agreed(),
    ]
}

/// Which service it is about. The word that names it there is looked up among names, identifiers and addresses.
pub(super) fn service() -> Field {
    Field::new(
        "service",
        Input::Line,
        Text::fixed("Which service", "哪个服务"),
        Text::fixed(
            "Its identifier as in the address of its page (`wechat`), or that address.",
            "页面网址里的标识（如 `wechat`），或该页面的网址。",
        ),
    )
    .required()
}

/// How one knows: the questions about the source, none of them forced on somebody who only reports.
fn evidence(catalogue: &Catalogue) -> Vec<Field> {
    let about_source =
        questions().filter(|question| ["source-", "tested-"].iter().any(|part| question.flag.starts_with(part)));
    about_source.map(|question| Field::of(question, catalogue).optional()).collect()
}

fn agreed() -> Field {
    Field::new(
        "agreed",
        Input::Agree(vec![
            Text::fixed(
                "There is no name, number or account of a person in it.",
                "其中没有任何个人的姓名、号码或账号。",
            ),
            Text::fixed("It may be published under CC BY 4.0.", "可以按 CC BY 4.0 发布。"),
        ]),
        Text::fixed("Before you send it", "提交之前"),
        Text::fixed("Everything here is public.", "这里的内容全部公开。"),
    )
}
