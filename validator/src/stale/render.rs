//! Printing what is old: as text, as a Markdown list to tick off, as JSON.

use clap::ValueEnum;
use schema::{Period, Unit};

use super::{Claim, Item, Stale};
use crate::catalogue::Catalogue;
use crate::markup::{escape, visible};
use crate::table;
use crate::text::{Lang, Text, text};
use crate::words;

/// A format that it is printed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people at a terminal.
    Text,
    /// A list to tick off, for an issue.
    Markdown,
    /// For programs.
    Json,
}

/// What is old, in one format.
///
/// # Errors
/// When it can't be made into JSON, which would be a mistake of ours.
pub fn render(stale: &Stale, catalogue: &Catalogue, format: Format, lang: Lang) -> Result<String, serde_json::Error> {
    let page = Page { catalogue, lang };
    Ok(match format {
        Format::Text => page.text(stale),
        Format::Markdown => page.markdown(stale),
        Format::Json => format!("{}\n", serde_json::to_string_pretty(stale)?),
    })
}

struct Page<'a> {
    catalogue: &'a Catalogue,
    lang: Lang,
}

impl Page<'_> {
    fn text(&self, stale: &Stale) -> String {
        let rows = stale.items.iter().map(|item| vec![self.thing(item), self.date(item), self.age(item)]);
        let rows: Vec<Vec<String>> = rows.collect();
        format!("{}{}\n", table::lay_out(&rows), self.summary(stale))
    }

    fn markdown(&self, stale: &Stale) -> String {
        let line = |item: &Item| {
            let (date, age) = (self.date(item), self.age(item));
            let dated = match self.lang {
                _ if age.is_empty() => date,
                Lang::En => format!("last known {date}, {age} ago"),
                Lang::Zh => format!("最后确认 {date}，{age}前"),
            };
            let colon = if self.lang == Lang::Zh { "：" } else { ": " };
            format!("- [ ] {}{colon}{dated}\n", escape(&self.thing(item)))
        };
        let lines: String = stale.items.iter().map(line).collect();
        format!("{}\n\n{lines}", self.summary(stale))
    }

    fn summary(&self, stale: &Stale) -> String {
        let (services, Text { en, zh }) = (stale.services, words::period(stale.older_than));
        let undated = stale.items.iter().filter(|item| item.as_of.is_none()).count();
        let dated = stale.items.len() - undated;
        let summary = match stale.items.first().and_then(|item| item.claim.as_ref()) {
            Some(_) => text!(
                "of the claims in {services} services, {dated} were last known to be true more than {en} ago, and {undated} bear no date",
                "{services} 个服务的说法中，{dated} 条最后确认于 {zh}以前，{undated} 条没有日期"
            ),
            None => text!(
                "of {services} services, {dated} were last known to be so more than {en} ago, and {undated} bear no date",
                "{services} 个服务中，{dated} 个最后确认于 {zh}以前，{undated} 个没有日期"
            ),
        };
        summary.get(self.lang).to_owned()
    }

    fn thing(&self, item: &Item) -> String {
        let name = item.name.best(self.lang.code()).map_or("", |(_, name)| name);
        let service = format!("{} · {}", item.id, visible(name));
        match &item.claim {
            Some(claim) => format!("{service} · {} · {}", self.claim(claim), claim.at),
            None => service,
        }
    }

    /// The label of a claim's term, else the list that it belongs to.
    fn claim(&self, claim: &Claim) -> String {
        let label = claim.term.as_ref().map(|(vocabulary, key)| {
            let term = self.catalogue.term(vocabulary, key);
            let label = term.and_then(|term| term.label.best(self.lang.code()));
            label.map_or(key.as_str(), |(_, label)| label).to_owned()
        });
        visible(&label.unwrap_or_else(|| claim.section.clone()))
    }

    fn date(&self, item: &Item) -> String {
        let undated = Text::fixed("no date", "无日期");
        item.as_of.map_or_else(|| undated.get(self.lang).to_owned(), |date| date.to_string())
    }

    /// The age in words, rounded down to the unit that says most; nothing without a date.
    fn age(&self, item: &Item) -> String {
        let Some(days) = item.days.and_then(|days| u16::try_from(days).ok()) else {
            return String::new();
        };
        let (count, unit) = match days {
            ..60 => (days, Unit::Days),
            60..730 => (days / 30, Unit::Months),
            _ => (days / 365, Unit::Years),
        };
        words::period(Period { count, unit }).get(self.lang).to_owned()
    }
}
