//! Statistics as tables for a terminal.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use schema::{Category, Channel, Difficulty, Outcome, SourceKind};

use super::counts::{Counts, Tally, UNRATED, share};
use super::{NO_COUNTRY, Stats};
use crate::catalogue::Catalogue;
use crate::derive::Age;
use crate::table;
use crate::text::{Lang, Text, text};
use crate::words;

pub(super) fn render(stats: &Stats, catalogue: &Catalogue, lang: Lang) -> String {
    let Stats { version: _, today, filter: _, all, by_country, by_category } = stats;
    let page = Page { catalogue, lang };
    let head = text!("Ages are counted from {today}.", "时间新旧以 {today} 为准。");
    let mut out = format!("{}\n\n{}", head.get(lang), page.summary(all));
    let grades = Difficulty::ALL.map(Difficulty::as_str);
    let grades = [grades.as_slice(), &[UNRATED]].concat();
    let ages = Age::ALL.map(Age::as_str);
    let sections = [
        (Text::fixed("Difficulty", "难度"), page.classes(&all.grades, all.services, &grades, Page::grade)),
        (Text::fixed("Last known", "最后确认"), page.classes(&all.freshness, all.services, &ages, Page::age)),
        (Text::fixed("Routes by channel", "途径按渠道"), page.terms(&all.channels, all.routes, Channel::VOCABULARY)),
        (Text::fixed("Routes by outcome", "途径按结果"), page.terms(&all.outcomes, all.routes, Outcome::VOCABULARY)),
        (
            Text::fixed("Claims by kind of source", "说法按来源类型"),
            page.terms(&all.source_kinds, all.claims, SourceKind::VOCABULARY),
        ),
        (
            Text::fixed("Claims by year of source", "说法按来源年份"),
            page.classes(&all.source_years, all.claims, &keys(&all.source_years), Page::age),
        ),
        (
            Text::fixed("Claims by last known date", "说法按最后确认日期"),
            page.classes(&all.claim_freshness, all.claims, &ages, Page::age),
        ),
        (
            Text::fixed("Claims by confidence", "说法按可信程度"),
            page.classes(&all.confidence, all.claims, &["high", "middle", "low"], Page::confidence),
        ),
        (Text::fixed("By country", "按国家或地区"), page.groups(by_country, Page::country)),
        (
            Text::fixed("By category", "按类别"),
            page.groups(by_category, |page, key| page.term(Category::VOCABULARY, key)),
        ),
    ];
    for (title, body) in sections.iter().filter(|(_, body)| !body.is_empty()) {
        out.push_str(&format!("\n{}\n{}", title.get(lang), table::lay_out(body)));
    }
    out
}

struct Page<'a> {
    catalogue: &'a Catalogue,
    lang: Lang,
}

impl Page<'_> {
    fn summary(&self, all: &Counts) -> String {
        let translations = &all.translations;
        let row = |title: Text, number: usize, whole: Option<usize>| {
            let share = whole.map(|whole| percent(share(number, whole)));
            vec![title.get(self.lang).to_owned(), number.to_string(), share.unwrap_or_default()]
        };
        table::lay_out(&[
            row(Text::fixed("services", "服务"), all.services, None),
            row(Text::fixed("routes", "途径"), all.routes, None),
            row(Text::fixed("claims", "说法"), all.claims, None),
            row(Text::fixed("claims with a citation", "有出处的说法"), all.cited, Some(all.claims)),
            row(
                Text::fixed("services complete in English and Chinese", "中英文齐全的服务"),
                translations.complete_services,
                Some(all.services),
            ),
        ])
    }

    /// One row per class in this order: its name, its number, its share of the whole.
    fn classes(
        &self,
        tally: &Tally,
        whole: usize,
        order: &[&str],
        name: fn(&Self, &str) -> String,
    ) -> Vec<Vec<String>> {
        let of = |key: &str| tally.get(key).copied().unwrap_or(0);
        order.iter().map(|key| row(name(self, key), of(key), whole)).collect()
    }

    /// One row per term, the most frequent first.
    fn terms(&self, tally: &Tally, whole: usize, vocabulary: &str) -> Vec<Vec<String>> {
        let mut terms: Vec<(&String, usize)> = tally.iter().map(|(key, number)| (key, *number)).collect();
        terms.sort_by_key(|(key, number)| (Reverse(*number), *key));
        let named = terms.into_iter().map(|(key, number)| row(self.term(vocabulary, key), number, whole));
        named.collect()
    }

    /// One row per group: services, claims, cited, rated, fresh, complete.
    fn groups(&self, groups: &BTreeMap<String, Counts>, name: fn(&Self, &str) -> String) -> Vec<Vec<String>> {
        let heads = match self.lang {
            Lang::En => ["", "services", "claims", "cited", "rated", "fresh", "complete"],
            Lang::Zh => ["", "服务", "说法", "有出处", "已评级", "较新", "译文齐全"],
        };
        let row = |(key, counts): (&String, &Counts)| {
            let of = |tally: &Tally, key: &str| tally.get(key).copied().unwrap_or(0);
            let rated = counts.services - of(&counts.grades, UNRATED);
            let fresh = of(&counts.freshness, Age::Fresh.as_str());
            vec![
                format!("  {}", name(self, key)),
                counts.services.to_string(),
                counts.claims.to_string(),
                percent(counts.cited_share()),
                rated.to_string(),
                fresh.to_string(),
                counts.translations.complete_services.to_string(),
            ]
        };
        let heads = heads.map(ToOwned::to_owned).to_vec();
        std::iter::once(heads).chain(groups.iter().map(row)).collect()
    }

    fn say(&self, text: &Text) -> String {
        text.get(self.lang).to_owned()
    }

    fn term(&self, vocabulary: &str, key: &str) -> String {
        let label = self.catalogue.term(vocabulary, key).and_then(|term| term.label.best(self.lang.code()));
        label.map_or(key, |(_, label)| label).to_owned()
    }

    fn grade(&self, key: &str) -> String {
        let grade = Difficulty::ALL.into_iter().find(|grade| grade.as_str() == key);
        self.say(&grade.map_or(words::UNRATED, words::difficulty))
    }

    fn age(&self, key: &str) -> String {
        match key {
            "fresh" => self.say(&Text::fixed("within a year", "一年以内")),
            "ageing" => self.say(&Text::fixed("within three years", "三年以内")),
            "old" => self.say(&Text::fixed("longer ago", "三年以上")),
            "undated" => self.say(&Text::fixed("undated", "无日期")),
            year => year.to_owned(),
        }
    }

    fn confidence(&self, key: &str) -> String {
        match key {
            "low" => self.say(&Text::fixed("low", "低")),
            "middle" => self.say(&Text::fixed("middle", "中")),
            "high" => self.say(&Text::fixed("high", "高")),
            other => other.to_owned(),
        }
    }

    fn country(&self, key: &str) -> String {
        match key {
            NO_COUNTRY => self.say(&Text::fixed("unstated", "未说明")),
            code => code.to_owned(),
        }
    }
}

fn row(name: String, number: usize, whole: usize) -> Vec<String> {
    vec![format!("  {name}"), number.to_string(), percent(share(number, whole))]
}

fn keys(tally: &Tally) -> Vec<&str> {
    tally.keys().map(String::as_str).collect()
}

fn percent(share: f64) -> String {
    format!("{:.1} %", share * 100.0)
}
