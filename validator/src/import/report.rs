//! What an import did, entry by entry: one list of kinds, for people and for programs.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use schema::ServiceId;
use serde::Serialize;

use crate::text::{Lang, Text, text};

/// How much a kind of item wants to be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Work done: counted, and listed for programs.
    Done,
    /// A slip with one plain meaning that was put right.
    Mended,
    /// Something that was left out, with the reason.
    Refused,
    /// Something that a person should judge.
    Judge,
}

/// Declares the kinds of items, each with its word, its weight and what it is called.
macro_rules! kinds {
    ($($kind:ident = $word:literal, $weight:ident, $en:literal, $zh:literal;)*) => {
        /// A kind of thing that an import does.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub enum Kind {$(
            #[doc = $en]
            #[serde(rename = $word)]
            $kind,
        )*}

        impl Kind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$kind),*];

            /// How much it wants to be looked at.
            pub const fn weight(self) -> Weight {
                match self { $(Self::$kind => Weight::$weight,)* }
            }

            /// What it is called.
            pub const fn label(self) -> Text {
                match self { $(Self::$kind => Text::fixed($en, $zh),)* }
            }
        }
    };
}

kinds! {
    Made = "record-made", Done, "records made", "新建记录";
    Extended = "record-extended", Done, "records extended", "补充记录";
    Unchanged = "record-unchanged", Done, "records that lack nothing", "无需补充的记录";
    Route = "route-added", Done, "routes added", "新增途径";
    OtherHost = "other-host", Done, "other hosts, each with its reason", "其他主机（均写明理由）";
    DomainCovered = "domain-covered", Mended, "subdomains covered by a domain", "已被域名涵盖的子域名";
    DomainMended = "domain-mended", Mended, "domains put right", "更正的域名";
    AddressMended = "address-mended", Mended, "addresses put right", "更正的网址";
    MailMended = "mail-mended", Mended, "mail addresses put right", "更正的邮箱";
    NameMended = "name-mended", Mended, "names put right", "更正的名称";
    IdChosen = "id-chosen", Mended, "identifiers that were taken, with another chosen", "改用其他标识（原标识已占用）";
    DomainTaken = "domain-taken", Refused, "domains of another service", "属于其他服务的域名";
    DomainHosted = "domain-hosted", Refused, "hosts on a platform, which are no domains of the service", "托管平台上的主机（不算本服务的域名）";
    DomainRefused = "domain-refused", Refused, "domains that are none", "无效的域名";
    AddressRefused = "address-refused", Refused, "addresses left out", "舍弃的网址";
    MailRefused = "mail-refused", Refused, "mail addresses left out", "舍弃的邮箱";
    NoteRefused = "note-refused", Refused, "notes with raw HTML, left out as all notes are", "含 HTML 的说明（说明文字一律不采用）";
    BodyRefused = "body-refused", Refused, "mail texts with placeholders, left out as all texts are", "含占位符的邮件正文（正文一律不采用）";
    EntryRefused = "entry-refused", Refused, "entries left out", "舍弃的条目";
    RecordRefused = "record-refused", Refused, "records that would break a rule", "会违反规则的记录";
    Differs = "difficulty-differs", Judge, "difficulties that the list has changed", "清单已改动的难度";
    Ambiguous = "ambiguous", Judge, "entries with more than one possible record", "可能对应多条记录的条目";
    Foreign = "foreign-host", Judge, "links to a site of another service", "指向其他服务网站的链接";
}

/// One thing that was done, left out or found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Item {
    /// What kind of thing.
    pub kind: Kind,
    /// The number of the entry in its list, from 0.
    pub index: usize,
    /// The name of the entry.
    pub entry: String,
    /// The record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<ServiceId>,
    /// What was done, in every language.
    pub what: Text,
}

/// Everything that an import did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// How many entries the list holds.
    pub entries: usize,
    /// The record of each entry, by the entry's number.
    pub ids: BTreeMap<usize, ServiceId>,
    /// What was done, in the order of entries.
    pub items: Vec<Item>,
}

impl Report {
    /// How many items there are of each kind.
    pub fn counts(&self) -> BTreeMap<Kind, usize> {
        let mut counts = BTreeMap::new();
        for item in &self.items {
            *counts.entry(item.kind).or_default() += 1;
        }
        counts
    }

    /// Notes a thing.
    pub(super) fn add(&mut self, kind: Kind, (index, entry): (usize, &str), what: Text) {
        self.items.push(Item { kind, index, entry: entry.to_owned(), id: None, what });
    }

    /// Notes a thing about one record of several that an entry is about.
    pub(super) fn add_for(&mut self, id: &ServiceId, kind: Kind, (index, entry): (usize, &str), what: Text) {
        self.items.push(Item { kind, index, entry: entry.to_owned(), id: Some(id.clone()), what });
    }

    /// Puts the items in the order of entries, each with its record.
    pub(super) fn finish(&mut self) {
        self.items.sort_by_key(|item| (item.index, item.kind));
        for item in &mut self.items {
            item.id = item.id.take().or_else(|| self.ids.get(&item.index).cloned());
        }
    }

    /// The report for people: the counts, then whatever was left out or is to be judged.
    pub fn human(&self, lang: Lang) -> String {
        let counts = self.counts();
        let width = counts.values().max().map_or(1, |most| most.to_string().len());
        let entries = self.entries;
        let mut out = match lang {
            Lang::En if entries == 1 => "1 entry\n".to_owned(),
            Lang::En => format!("{entries} entries\n"),
            Lang::Zh => format!("共 {entries} 个条目\n"),
        };
        for (kind, count) in &counts {
            // Writing to a text can't fail.
            let _ = writeln!(out, "  {count:>width$}  {}", kind.label().get(lang));
        }
        for (kind, _) in counts.iter().filter(|(kind, _)| kind.weight() >= Weight::Refused) {
            let colon = if lang == Lang::Zh { "：" } else { ": " };
            let _ = writeln!(out, "\n{}{}", kind.label().get(lang), colon.trim_end());
            for item in self.items.iter().filter(|item| item.kind == *kind) {
                let _ = writeln!(out, "  {}{colon}{}", item.entry, item.what.get(lang));
            }
        }
        out
    }

    /// The report for programs.
    ///
    /// # Errors
    /// When it can't be written as JSON, which would be a mistake of ours.
    pub fn json(&self) -> Result<String, serde_json::Error> {
        #[derive(Serialize)]
        struct Whole<'a> {
            version: u8,
            counts: BTreeMap<Kind, usize>,
            #[serde(flatten)]
            report: &'a Report,
        }
        serde_json::to_string_pretty(&Whole { version: 1, counts: self.counts(), report: self })
    }
}

/// Said of a record that an import makes or extends.
pub(super) fn fields(fields: &[String]) -> Text {
    let fields = fields.join(", ");
    text!("{fields}", "{fields}")
}
