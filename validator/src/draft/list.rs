//! The questions that a new record answers: one list for the flags of the command, its help and what is asked on a
//! terminal.

use schema::{Category, Channel, Outcome, Platform, SourceKind};

use super::question::{Answers, Form, Need, Question, first};
use super::suggest;
use crate::text::Text;

/// The questions that say which service it is. What is like it is looked for when they are answered.
pub static IDENTITY: &[Question] = &[
    Question::new(
        "name-en",
        Form::Line,
        Text::fixed("The service's name in English", "服务的英文名"),
        Text::fixed(
            "As its users write it; a Chinese service without one: its pinyin.",
            "照用户的写法；没有英文名的写拼音。",
        ),
    ),
    Question::new(
        "name-zh",
        Form::Line,
        Text::fixed("The service's name in Chinese", "服务的中文名"),
        Text::fixed(
            "As its users write it; a service without one: its English name.",
            "照用户的写法；没有中文名的写英文名。",
        ),
    )
    .otherwise(suggest::english_name),
    Question::new(
        "alias",
        Form::Several,
        Text::fixed("Other names that people type", "人们会输入的其他名称"),
        Text::fixed("Short, old or misspelt ones, between commas.", "简称、旧名、常见错写，用逗号分开。"),
    )
    .may(),
    Question::new(
        "domain",
        Form::Several,
        Text::fixed("The service's own domains", "服务自己的域名"),
        Text::fixed("The chief one first, between commas: jd.com", "主域名在前，用逗号分开：jd.com"),
    )
    .may(),
    Question::new(
        "id",
        Form::Line,
        Text::fixed("The record's identifier", "记录的标识"),
        Text::fixed(
            "Its file name and permanent address: lower-case letters, digits, hyphens. Left out, it is made from the name.",
            "即文件名和永久网址：小写字母、数字、连字符。不填则由名称得出。",
        ),
    )
    .suggest(suggest::id),
];

/// The other questions.
pub static FACTS: &[Question] = &[
    Question::new(
        "category",
        Form::Term(Category::VOCABULARY),
        Text::fixed("What the service is for", "服务的用途"),
        Text::fixed("A term of the vocabulary `category`.", "词表 `category` 中的术语。"),
    ),
    Question::new(
        "operator",
        Form::Operator,
        Text::fixed("The company or body behind it", "背后的公司或机构"),
        Text::fixed("The identifier of a record under catalogue/operators.", "catalogue/operators 下一条记录的标识。"),
    )
    .may(),
    Question::new(
        "country",
        Form::Several,
        Text::fixed("The countries that it is chiefly offered in", "主要在哪些国家或地区提供"),
        Text::fixed("ISO 3166-1 codes, between commas: CN, DE", "ISO 3166-1 代码，用逗号分开：CN, DE"),
    )
    .may(),
    Question::new(
        "channel",
        Form::Term(Channel::VOCABULARY),
        Text::fixed("Where the way out starts", "从哪里开始办理"),
        Text::fixed("A term of the vocabulary `channel`.", "词表 `channel` 中的术语。"),
    ),
    Question::new(
        "platform",
        Form::Terms(Platform::VOCABULARY),
        Text::fixed("The systems that this works on, where the source says so", "适用的系统（来源写明时）"),
        Text::fixed("Terms of the vocabulary `platform`, between commas.", "词表 `platform` 中的术语，用逗号分开。"),
    )
    .may(),
    Question::new(
        "url",
        Form::Line,
        Text::fixed("The address where it starts, on the web", "办理页面的网址"),
        Text::fixed("https only, on one of the domains.", "只收 https，且属于上述域名。"),
    )
    .may(),
    Question::new(
        "email",
        Form::Line,
        Text::fixed("The e-mail address to write to", "办理的邮箱"),
        Text::fixed("Of a desk, never of a person.", "必须是部门邮箱，不能是个人的。"),
    )
    .need(|answers| when(answers, "channel", "email")),
    Question::new(
        "phone",
        Form::Line,
        Text::fixed("The number to call", "办理的电话"),
        Text::fixed("As its users dial it.", "照用户拨打的写法。"),
    )
    .need(|answers| when(answers, "channel", "phone")),
    Question::new(
        "menu-zh",
        Form::Path,
        Text::fixed("The labels to tap, in Chinese", "依次点按的菜单（中文）"),
        Text::fixed("In the words of the app: 我的 > 设置 > 注销账号", "照 App 的原文：我的 > 设置 > 注销账号"),
    )
    .need(|answers| with(answers, "menu-en")),
    Question::new(
        "menu-en",
        Form::Path,
        Text::fixed("The same labels, in English", "同样的菜单（英文）"),
        Text::fixed("Me > Settings > Delete account", "Me > Settings > Delete account"),
    )
    .need(|answers| with(answers, "menu-zh")),
    Question::new(
        "outcome",
        Form::Term(Outcome::VOCABULARY),
        Text::fixed("What it ends in", "结果"),
        Text::fixed("A term of the vocabulary `outcome`.", "词表 `outcome` 中的术语。"),
    ),
    Question::new(
        "source-title",
        Form::Line,
        Text::fixed("The title of the source that says all this", "以上内容的来源标题"),
        Text::fixed(
            "As printed, in its own language; of a test by hand it may be left out.",
            "照原文，不翻译；亲手实测的可以不填。",
        ),
    )
    .suggest(suggest::title),
    Question::new(
        "source-publisher",
        Form::Line,
        Text::fixed("Who published the source", "来源的发布者"),
        Text::fixed(
            "The operator, a newspaper, a consumers' body; of a test by hand it may be left out.",
            "运营方、媒体、消费者组织等；亲手实测的可以不填。",
        ),
    )
    .suggest(suggest::publisher),
    Question::new(
        "source-kind",
        Form::Term(SourceKind::VOCABULARY),
        Text::fixed("What kind of publication it is", "来源类型"),
        Text::fixed("A term of the vocabulary `source_kind`.", "词表 `source_kind` 中的术语。"),
    ),
    Question::new(
        "source-language",
        Form::Line,
        Text::fixed("The language of the source", "来源的语言"),
        Text::fixed(
            "A BCP 47 tag: zh, en. Told from the title where it is left out.",
            "BCP 47 代码：zh、en。不填则由标题推断。",
        ),
    )
    .may()
    .suggest(suggest::language),
    Question::new(
        "source-date",
        Form::Line,
        Text::fixed("When the source was published", "来源的发布日期"),
        Text::fixed(
            "As precisely as it says: 2018, 2018-03 or 2018-03-21; nothing if it bears no date.",
            "照来源的精度：2018、2018-03 或 2018-03-21；没有日期就不填。",
        ),
    )
    .need(|answers| when_or_may(answers, "source-kind", "test")),
    Question::new(
        "source-last-seen",
        Form::Line,
        Text::fixed("When the source was last seen to say so", "最后一次看到来源仍这样写的日期"),
        Text::fixed("A date as above; nothing if it was not looked at again.", "格式同上；没有再看过就不填。"),
    )
    .may(),
    Question::new(
        "source-url",
        Form::Line,
        Text::fixed("The address of the source", "来源的网址"),
        Text::fixed("Without what stands behind a `?` for tracking.", "去掉 `?` 之后的跟踪参数。"),
    )
    .may(),
    Question::new(
        "tested-platform",
        Form::Term(Platform::VOCABULARY),
        Text::fixed("The system that it was tested on", "实测的系统"),
        Text::fixed("A term of the vocabulary `platform`.", "词表 `platform` 中的术语。"),
    )
    .need(|answers| when(answers, "source-kind", "test")),
    Question::new(
        "tested-version",
        Form::Line,
        Text::fixed("The version that was tested", "实测的版本"),
        Text::fixed("As the app or site names itself.", "照 App 或网站自己的写法。"),
    )
    .need(|answers| when(answers, "source-kind", "test")),
];

/// Wanted when another answer is this one, out of place otherwise.
fn when(answers: &Answers, flag: &str, answer: &str) -> Need {
    if first(answers, flag) == Some(answer) { Need::Must } else { Need::Not }
}

/// Wanted when another answer is this one, welcome otherwise.
fn when_or_may(answers: &Answers, flag: &str, answer: &str) -> Need {
    if first(answers, flag) == Some(answer) { Need::Must } else { Need::May }
}

/// Wanted along with another answer, welcome otherwise.
fn with(answers: &Answers, flag: &str) -> Need {
    if answers.contains_key(flag) { Need::Must } else { Need::May }
}
