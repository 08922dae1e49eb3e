//! Every form.

use schema::{DarkPatternKind, Platform};

use super::Form;
use super::field::{Choice, Field, Input, terms};
use crate::catalogue::Catalogue;
use crate::draft::questions;
use crate::text::Text;

/// Every form, in the order in which they are offered.
pub const FORMS: &[Form] = &[
    Form {
        name: "new-service",
        title: Text::fixed("New service", "新服务"),
        about: Text::fixed("A service that the catalogue lacks", "目录里还没有的服务"),
        intro: Text::fixed(
            "Fill in what you know and leave the rest empty. A complete form becomes a draft record by itself, within minutes. How to look and what counts as a source is in CONTRIBUTING.",
            "知道什么填什么，其余留空。填完整后几分钟内会自动生成记录草稿。怎么看、什么算来源，见 CONTRIBUTING.zh-CN。",
        ),
        fields: new_service,
    },
    Form {
        name: "change",
        title: Text::fixed("Something is different now", "情况有变"),
        about: Text::fixed("A fact of a record is wrong, outdated or missing", "记录里的事实有误、过时或缺漏"),
        intro: Text::fixed(
            "Say what you saw, where and when. The site's own form, “Suggest a change” on every service page, fills in the record for you.",
            "请写明你在哪里、何时看到了什么。网站每个服务页上的“建议修改”会替你填好记录。",
        ),
        fields: change,
    },
    Form {
        name: "dead-link",
        title: Text::fixed("Dead link", "链接失效"),
        about: Text::fixed("An address in a record leads nowhere, or elsewhere", "记录里的网址打不开，或通向别处"),
        intro: Text::fixed(
            "With the new address filled in, this becomes a draft by itself.",
            "填上新网址，就会自动生成草稿。",
        ),
        fields: dead_link,
    },
    Form {
        name: "dark-pattern",
        title: Text::fixed("A dark pattern that I saw", "我遇到的暗黑模式"),
        about: Text::fixed(
            "An obstacle on the way out, seen at a date on one system and version",
            "注销途中的阻碍，附日期、系统和版本",
        ),
        intro: Text::fixed(
            "What counts is what you saw yourself. State what happened; judgement is left to the reader. This becomes a draft by itself.",
            "只写你亲眼看到的。陈述经过，评判留给读者。会自动生成草稿。",
        ),
        fields: dark_pattern,
    },
    Form {
        name: "operator-reply",
        title: Text::fixed("An operator's reply", "运营方回复"),
        about: Text::fixed(
            "You speak for the operator of a service and answer its record",
            "你代表某个服务的运营方，对记录作出答复",
        ),
        intro: Text::fixed(
            "Your reply is published in the record, dated, in your words. Everything on this page is public. A maintainer asks you, at an address of your own domain, to confirm that you speak for the operator.",
            "答复会注明日期，以你的原话写进记录。本页内容全部公开。维护者会向你方域名下的邮箱核实你代表运营方。",
        ),
        fields: operator_reply,
    },
    Form {
        name: "takedown",
        title: Text::fixed("Takedown", "要求撤下"),
        about: Text::fixed("Something published here must go", "这里发布的某项内容必须撤下"),
        intro: Text::fixed(
            "This form is public. Do NOT repeat private data in it: name the page and the line, nothing more; or use a private report under Security. Private data goes at once; everything else is decided by two maintainers, with the reason written here.",
            "本表公开。请不要在这里重复个人信息：只写页面和所在的行，或改用 Security 下的不公开报告。个人信息立即删除；其余由两位维护者决定，理由写在这里。",
        ),
        fields: takedown,
    },
];

fn new_service(catalogue: &Catalogue) -> Vec<Field> {
    let mut fields: Vec<Field> = questions().map(|question| Field::of(question, catalogue)).collect();
    fields.push(agreed());
    fields
}

fn change(catalogue: &Catalogue) -> Vec<Field> {
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
        Field::new(
            "record",
            Input::Record,
            Text::fixed("The changed record", "改好的记录"),
            Text::fixed(
                "The whole file, as the site's form gives it to copy. With it, this becomes a draft by itself; without it, leave this empty.",
                "整个文件，由网站的表单给出，粘贴在此即可自动生成草稿；没有就留空。",
            ),
        ),
    ];
    fields.extend(evidence(catalogue));
    fields.push(agreed());
    fields
}

fn dead_link(catalogue: &Catalogue) -> Vec<Field> {
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

fn dark_pattern(catalogue: &Catalogue) -> Vec<Field> {
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

fn operator_reply(_: &Catalogue) -> Vec<Field> {
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

fn takedown(_: &Catalogue) -> Vec<Field> {
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

/// Which service it is about. The word that names it there is looked up among names, identifiers and addresses.
fn service() -> Field {
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
