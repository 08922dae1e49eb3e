//! Every form. What they ask is in `facts` and `voices`.

use super::Form;
use super::facts::{change, dark_pattern, dead_link, new_service, record};
use super::voices::{operator_reply, takedown};
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
        name: "record",
        title: Text::fixed("A record from the site's form", "网站表单生成的记录"),
        about: Text::fixed("A whole record, new or changed, to be pasted", "粘贴整条记录，新的或改好的"),
        intro: Text::fixed(
            "The site fills this in for you: “Suggest a change” on every service page. It becomes a draft by itself; mistakes are answered with the checker's own words.",
            "网站会替你填好：每个服务页上都有“建议修改”。提交后自动生成草稿；有错误会回复检查工具的原话。",
        ),
        fields: record,
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
