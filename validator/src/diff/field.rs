//! The parts and values of records that can change, each with its words: one list of each.

use schema::{Channel, Outcome, Platform, SourceCaveat, SourceKind, UndoneBy};
use serde::{Deserialize, Serialize};

use crate::text::Text;

/// Declares an enumeration whose variants are written as they are in records, and the words for each.
macro_rules! worded {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal, $en:literal, $zh:literal;)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {$(
            #[doc = $en]
            #[serde(rename = $word)]
            $variant,
        )*}

        impl $name {
            /// The word that records and the JSON format use.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }

            /// What it is called.
            pub const fn label(self) -> Text {
                match self {
                    $(Self::$variant => Text::fixed($en, $zh),)*
                }
            }
        }
    };
}

worded! {
    /// The list or part of a record that a thing belongs to.
    Section {
        Record = "record", "record", "记录";
        Name = "name", "name", "名称";
        Alias = "aliases", "alias", "别名";
        Country = "countries", "country", "国家或地区";
        Domain = "domains", "domain", "域名";
        OtherHost = "other_hosts", "other host", "其他主机";
        Apps = "apps", "app-store entry", "应用商店条目";
        PartOf = "part_of", "account system", "所属账号体系";
        Relation = "relations", "relation", "关联";
        Route = "routes", "route", "途径";
        Condition = "conditions", "condition", "条件";
        Proof = "proof", "proof", "身份验证";
        Timing = "timing", "timing", "时间";
        Effect = "effects", "effect", "后果";
        Inactivity = "inactivity", "inactivity rule", "闲置规则";
        Fallback = "fallbacks", "fallback", "退而求其次的办法";
        DarkPattern = "dark_patterns", "obstacle", "障碍";
        Event = "history", "event", "事件";
        Reported = "reported", "reported difficulty", "他方评定的难度";
        Reply = "replies", "operator's reply", "运营方答复";
        Class = "classes", "class", "类别";
        Result = "results", "result", "结果";
        Source = "sources", "source", "来源";
        PrivacyContact = "privacy_contacts", "privacy contact", "隐私联系方式";
        AccountSystem = "account_systems", "account system", "账号体系";
        Right = "rights", "right", "权利";
        Complaint = "complaints", "complaint channel", "投诉渠道";
        Term = "terms", "term", "术语";
        Sighting = "sightings", "sighting", "所见";
    }
}

impl Section {
    /// Whether the order of the list says something to readers.
    pub(super) fn is_ordered(self) -> bool {
        matches!(self, Self::Domain | Self::Route | Self::Term)
    }
}

worded! {
    /// A value or text of a thing.
    Field {
        Address = "address", "postal address", "邮寄地址";
        Alias = "alias", "alias", "别名";
        Android = "android", "Android package", "安卓包名";
        Archive = "archive", "archived copy", "存档";
        Article = "article", "article", "条款";
        AsOf = "as_of", "date", "日期";
        AtLeast = "at_least", "at least", "最短";
        AtMost = "at_most", "at most", "最长";
        Basis = "basis", "basis", "依据";
        Body = "body", "body", "机构";
        By = "by", "surveyor", "调查方";
        Category = "category", "category", "类别";
        Caveats = "caveats", "caveats", "可靠性说明";
        Certainty = "certainty", "certainty", "确定程度";
        Channel = "channel", "channel", "渠道";
        Cites = "cites", "sources cited", "引用来源";
        Classes = "classes", "classes", "类别";
        Count = "count", "number", "次数";
        Country = "country", "country", "国家或地区";
        Countries = "countries", "countries", "国家或地区";
        Dated = "dated", "date", "日期";
        Days = "days", "days counted", "计日方式";
        Deadline = "deadline", "deadline", "期限";
        Definition = "definition", "definition", "定义";
        Delays = "delays", "delays the exit", "推迟退出";
        Difficulty = "difficulty", "difficulty", "难度";
        Email = "email", "e-mail address", "邮箱";
        Extension = "extension", "extension", "延长期";
        After = "after", "time unused", "闲置时长";
        Failed = "failed", "found wanting", "不合格数";
        Invoked = "invoked", "invoked in letters", "申请信引用";
        Ios = "ios", "App Store number", "App Store 编号";
        Kind = "kind", "kind", "类型";
        Label = "label", "label", "名称";
        Language = "language", "language", "语言";
        Languages = "languages", "languages", "语言";
        LastSeen = "last_seen", "last seen", "最后所见";
        Law = "law", "law", "法律";
        Leaves = "leaves", "removes the account", "删除程度";
        Length = "length", "length", "时长";
        Licence = "licence", "licence", "许可证";
        Mended = "mended", "mended", "改正日期";
        Menu = "menu", "menu", "菜单";
        Missing = "missing", "reason for no record", "无记录的原因";
        Name = "name", "name", "名称";
        Note = "note", "note", "说明";
        Observed = "observed", "observed", "观察日期";
        On = "on", "date", "日期";
        Operator = "operator", "operator", "运营方";
        Outcome = "outcome", "outcome", "结果";
        Parent = "parent", "parent", "上级";
        Period = "period", "length", "时长";
        Phone = "phone", "telephone number", "电话";
        Pinyin = "pinyin", "pinyin", "拼音";
        Platforms = "platforms", "platforms", "平台";
        Post = "post", "postal address", "邮寄地址";
        Published = "published", "published", "发布日期";
        Publisher = "publisher", "publisher", "发布者";
        Reason = "reason", "reason", "理由";
        Route = "route", "route", "途径";
        SameAs = "same_as", "same as", "等同于";
        SelfService = "self_service", "self-service", "自助";
        Service = "service", "service", "服务";
        Services = "services", "services", "相关服务";
        Since = "since", "known since", "始见于";
        Standing = "standing", "standing", "效力";
        Steps = "steps", "steps", "步骤";
        Successor = "successor", "successor", "后继";
        Summary = "summary", "summary", "概要";
        System = "system", "account system", "账号体系";
        Tested = "tested", "tested", "测试数";
        TestedPlatform = "tested_on", "tested on", "测试平台";
        TestedVersion = "tested_version", "tested version", "测试版本";
        Text = "text", "text", "文字";
        Title = "title", "title", "标题";
        UndoneBy = "undone_by", "undone by", "撤回方式";
        Until = "until", "gone by", "失效于";
        Url = "url", "address", "网址";
        Via = "via", "via", "转引自";
        Weight = "weight", "weight", "权重";
        Yardstick = "yardstick", "yardstick", "是否作为尺度";
    }
}

/// How a value is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// As a term of this vocabulary.
    Term(&'static str),
    /// As a length of time.
    Period,
    /// As a word of an enumeration that the schema itself closes.
    Word,
    /// As it stands.
    Plain,
}

impl Field {
    /// How values of this field are read.
    pub(super) fn reading(self) -> Reading {
        match self {
            Self::Category => Reading::Term(schema::Category::VOCABULARY),
            Self::Caveats => Reading::Term(SourceCaveat::VOCABULARY),
            Self::Channel => Reading::Term(Channel::VOCABULARY),
            Self::Kind => Reading::Term(SourceKind::VOCABULARY),
            Self::Outcome => Reading::Term(Outcome::VOCABULARY),
            Self::Platforms | Self::TestedPlatform => Reading::Term(Platform::VOCABULARY),
            Self::UndoneBy => Reading::Term(UndoneBy::VOCABULARY),
            Self::AtLeast
            | Self::AtMost
            | Self::After
            | Self::Deadline
            | Self::Extension
            | Self::Length
            | Self::Period => Reading::Period,
            Self::Basis | Self::Certainty | Self::Days | Self::Difficulty | Self::Leaves | Self::Standing => {
                Reading::Word
            }
            _ => Reading::Plain,
        }
    }
}
