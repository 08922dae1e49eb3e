//! The search index: everything that people type to find a service.
//!
//! A small catalogue has one file with all of it. A large one is cut into parts of which a reader's browser fetches
//! the one or two that it needs for what was typed ([`pack`]). What browsers do with it is in
//! `templates/assets/search-core.js`; both sides fold texts alike ([`fold`]).

mod columns;
mod fold;
mod pack;
mod reading;
mod starts;

use std::collections::BTreeMap;

use rayon::prelude::*;
use schema::{OperatorId, Service, ServiceId};
use validator::Checked;

pub use columns::{Columns, Index};
pub use fold::Folding;
pub use pack::{SearchIndex, pack};
pub use reading::reading;

use crate::facts::Facts;

/// With no more services than this, the index is one file.
pub const WHOLE: usize = 4000;

/// One service as the index knows it.
#[derive(Debug, Clone, Default)]
pub struct Entry {
    /// Its identifier.
    pub id: String,
    /// Its English name, or the next best one.
    pub en: String,
    /// Its Chinese name, or the next best one.
    pub zh: String,
    /// Other names: aliases, and names in further languages.
    pub aliases: Vec<String>,
    /// How Chinese names and aliases are read, syllable by syllable.
    pub readings: Vec<Vec<String>>,
    /// Its own domains.
    pub domains: Vec<String>,
    /// The names of its operator.
    pub operator: Vec<String>,
    /// `easy`, `medium`, …; `unrated` without a grade.
    pub grade: &'static str,
    /// The days that pass for certain before the account is gone.
    pub days: Option<u32>,
    /// How well it is known here, 0 to 9: of services found equally well, the better known one comes first.
    pub known: u8,
}

/// Everything that the index is made of, by identifier.
pub fn entries(checked: &Checked, facts: &BTreeMap<&str, Facts>) -> Vec<Entry> {
    let services: Vec<_> = checked.services.iter().collect();
    let operators: BTreeMap<&OperatorId, Vec<String>> = checked
        .operators
        .iter()
        .map(|(id, operator)| (id, distinct(operator.name.iter().map(|(_, name)| &**name))))
        .collect();
    services
        .into_par_iter()
        .map(|(id, service)| {
            let operator = service.operator.as_ref().and_then(|id| operators.get(id));
            entry(id, service, facts.get(id.as_str()), operator)
        })
        .collect()
}

fn entry(id: &ServiceId, service: &Service, facts: Option<&Facts>, operator: Option<&Vec<String>>) -> Entry {
    let name = |language| service.name.best(language).map(|(_, name)| plain(name)).unwrap_or_default();
    let others = service.name.iter().filter(|(language, _)| !matches!(*language, "en" | "zh"));
    let aliases = service.aliases.iter().map(String::as_str).chain(others.map(|(_, name)| &**name));
    Entry {
        id: id.to_string(),
        en: name("en"),
        zh: name("zh"),
        aliases: distinct(aliases),
        readings: readings(service),
        // A host is looked for without its `www.`.
        domains: service.domains.iter().map(|domain| domain.as_str().trim_start_matches("www.").to_owned()).collect(),
        operator: operator.cloned().unwrap_or_default(),
        grade: facts.map_or(crate::facts::UNRATED, Facts::grade),
        days: facts.and_then(|facts| facts.waiting_days),
        known: known(service.sources.len()),
    }
}

/// How well a service with so many sources is known: two steps for every doubling.
fn known(sources: usize) -> u8 {
    let mut known = 0;
    while known < 9 && sources >= [2, 3, 4, 6, 8, 12, 16, 24, 32][usize::from(known)] {
        known += 1;
    }
    known
}

/// The pinyin of the Chinese name, as the record gives it or else computed, and of Chinese aliases.
fn readings(service: &Service) -> Vec<Vec<String>> {
    let given = service.pinyin.as_deref();
    let spelt = given.map(|given| given.split_whitespace().map(str::to_lowercase).collect());
    let name = service.name.get("zh").filter(|_| given.is_none()).and_then(|name| reading(name));
    let aliases = service.aliases.iter().filter_map(|alias| reading(alias));
    let mut readings: Vec<Vec<String>> = Vec::new();
    for syllables in spelt.into_iter().chain(name).chain(aliases) {
        if !readings.contains(&syllables) {
            readings.push(syllables);
        }
    }
    readings
}

/// The texts, each once.
fn distinct<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut known: Vec<String> = Vec::new();
    for text in texts.map(plain) {
        if !text.is_empty() && !known.contains(&text) {
            known.push(text);
        }
    }
    known
}

/// The text with its white space made single spaces: tabs and line breaks divide the index.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Builds the index of a catalogue.
pub fn index(checked: &Checked, facts: &BTreeMap<&str, Facts>) -> SearchIndex {
    pack(&entries(checked, facts), WHOLE)
}
