//! The form of the index and of its parts: column by column, for equal things side by side compress best, and without
//! what browsers can work out themselves.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Entry, Folding};

/// The version of this form.
const VERSION: u32 = 2;

/// The index: with every service, or with the plan of its parts.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct Index {
    /// The version of this form.
    pub version: u32,
    /// Pairs of a traditional character and the simplified one for which it stands.
    pub fold: String,
    /// Every service, where one file holds them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub columns: Option<Columns>,
    /// Where the parts begin otherwise: part `n` holds what begins with a text from `cuts[n]` on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cuts: Vec<String>,
    /// Beginnings that many parts hold: the file `h<n>` has the best services for the beginning `heads[n]`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub heads: Vec<String>,
}

impl Index {
    pub(super) fn whole(folding: &Folding, columns: Columns) -> Self {
        let columns = Some(columns);
        Self { version: VERSION, fold: folding.pairs(), columns, cuts: Vec::new(), heads: Vec::new() }
    }

    pub(super) fn in_parts(folding: &Folding, cuts: Vec<String>, heads: Vec<String>) -> Self {
        Self { version: VERSION, fold: folding.pairs(), columns: None, cuts, heads }
    }
}

/// Services, column by column. A cell is 0 where there is nothing, or nothing that differs from what is expected.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Columns {
    /// Identifiers; 0 where it is the English name in lower case with hyphens.
    pub ids: Vec<Value>,
    /// English names.
    pub en: Vec<String>,
    /// Chinese names; 0 where they are the English ones.
    pub zh: Vec<Value>,
    /// Other names, joined by tabs.
    pub aliases: Vec<Value>,
    /// Readings, joined by tabs; their syllables by spaces.
    pub pinyin: Vec<Value>,
    /// Domains, joined by spaces; `=` stands for the identifier without hyphens and `.com`.
    pub domains: Vec<Value>,
    /// The names of operators, joined by tabs.
    pub operators: Vec<String>,
    /// The operator of each service, counted from 1.
    pub by: Vec<usize>,
    /// A letter per service: the first of its grade, `u` for none.
    pub grades: String,
    /// Days of waiting.
    pub days: Vec<Value>,
    /// A digit per service: how well it is known here.
    pub known: String,
}

impl Columns {
    /// The columns of some services.
    pub fn of<'a>(entries: impl Iterator<Item = &'a Entry>) -> Self {
        let mut columns = Self::default();
        let mut operators: BTreeMap<&[String], usize> = BTreeMap::new();
        for entry in entries {
            let Entry { id, en, zh, aliases, readings, domains, operator, grade, days, known } = entry;
            columns.ids.push(cell(if *id == slug(en) { "" } else { id }));
            columns.en.push(en.clone());
            columns.zh.push(cell(if zh == en { "" } else { zh }));
            columns.aliases.push(cell(&aliases.join("\t")));
            let readings: Vec<String> = readings.iter().map(|syllables| syllables.join(" ")).collect();
            columns.pinyin.push(cell(&readings.join("\t")));
            columns.domains.push(cell(&hosts(id, domains)));
            columns.by.push(match operator.as_slice() {
                [] => 0,
                names => *operators.entry(names).or_insert_with(|| {
                    columns.operators.push(names.join("\t"));
                    columns.operators.len()
                }),
            });
            columns.grades.push_str(&grade[..1]);
            columns.days.push(days.map_or(0.into(), Value::from));
            columns.known.push_str(&known.min(&9).to_string());
        }
        columns
    }
}

fn cell(text: &str) -> Value {
    if text.is_empty() { 0.into() } else { text.into() }
}

/// The identifier that a name suggests.
fn slug(name: &str) -> String {
    let lower = name.to_ascii_lowercase();
    let words = lower.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

fn hosts(id: &str, domains: &[String]) -> String {
    let expected = format!("{}.com", id.replace('-', ""));
    let short = domains.iter().map(|domain| if *domain == expected { "=" } else { domain.as_str() });
    short.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{Columns, slug};
    use crate::search::Entry;

    #[test]
    fn what_browsers_can_work_out_is_left_out() {
        let entry = |id: &str, en: &str, operator: &str| Entry {
            id: id.into(),
            en: en.into(),
            zh: en.into(),
            domains: vec!["githost.com".into(), "git.io".into()],
            operator: vec![operator.into()],
            grade: "easy",
            ..Entry::default()
        };
        let entries = [entry("git-host", "Git Host", "One"), entry("other", "Git Host", "One")];
        let columns = Columns::of(entries.iter());
        assert_eq!(columns.ids, [0.into(), serde_json::Value::from("other")]);
        assert_eq!(columns.domains, ["= git.io", "githost.com git.io"]);
        assert_eq!((columns.operators.as_slice(), columns.by.as_slice()), (&["One".to_owned()][..], &[1, 1][..]));
        assert_eq!(slug("QQ Mail (QQ 邮箱)"), "qq-mail-qq");
    }
}
