//! The search index: one line per service with everything that people type to find it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use ferrous_opencc::OpenCC;
use ferrous_opencc::config::BuiltinConfig;
use pinyin::ToPinyin;
use schema::{Service, ServiceId};
use serde::{Deserialize, Serialize};
use validator::{Catalogue, Checked};

use crate::assets::hash;
use crate::facts::Facts;

/// The version of the index's form.
const VERSION: u32 = 1;

/// The index, ready to be written.
#[derive(Debug)]
pub struct SearchIndex {
    /// The hash that its address bears.
    pub hash: String,
    /// Its JSON.
    pub json: Vec<u8>,
}

/// The index as the browser reads it.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Index {
    /// The version of this form.
    pub version: u32,
    /// Every service, by its identifier.
    pub services: Vec<Entry>,
}

/// One service: identifier, English name, Chinese name, further keys, grade (empty without one), days of waiting.
///
/// The keys are in lower case and joined by tabs: aliases, names in other languages and in traditional characters,
/// pinyin without spaces, its initials, domains; then, after an empty key, the names of the operator.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry(pub String, pub String, pub String, pub String, pub String, pub Option<u32>);

/// Builds the index.
pub fn index(checked: &Checked, facts: &BTreeMap<&str, Facts>) -> SearchIndex {
    let services =
        checked.services.iter().map(|(id, service)| entry(id, service, facts.get(id.as_str()), checked)).collect();
    let index = Index { version: VERSION, services };
    // Texts and numbers always become JSON.
    let json = serde_json::to_vec(&index).unwrap_or_default();
    SearchIndex { hash: hash(std::iter::once(json.as_slice())), json }
}

fn entry(id: &ServiceId, service: &Service, facts: Option<&Facts>, catalogue: &Catalogue) -> Entry {
    let name = |language| service.name.best(language).map(|(_, name)| name.to_string()).unwrap_or_default();
    let grade = facts.and_then(|facts| facts.rating.grade).map(crate::facts::difficulty);
    Entry(
        id.to_string(),
        name("en"),
        name("zh"),
        keys(service, catalogue),
        grade.unwrap_or_default().into(),
        facts.and_then(|facts| facts.waiting_days),
    )
}

fn keys(service: &Service, catalogue: &Catalogue) -> String {
    let mut keys = Keys::default();
    service.aliases.iter().for_each(|alias| keys.add(alias));
    let others = service.name.iter().filter(|(language, _)| !matches!(*language, "en" | "zh"));
    others.for_each(|(_, name)| keys.add(name));
    keys.add_traditional(service);
    keys.add_readings(service);
    service.domains.iter().for_each(|domain| keys.add(domain.as_str()));
    let own = keys.0;
    let mut operators = Keys::default();
    if let Some(operator) = service.operator.as_ref().and_then(|id| catalogue.operators.get(id)) {
        operator.name.iter().for_each(|(_, name)| operators.add(name));
    }
    if operators.0.is_empty() { own.join("\t") } else { format!("{}\t\t{}", own.join("\t"), operators.0.join("\t")) }
}

/// The converter to traditional characters; its dictionary is part of the program.
static TO_TRADITIONAL: LazyLock<Option<OpenCC>> = LazyLock::new(|| OpenCC::from_config(BuiltinConfig::S2t).ok());

#[derive(Default)]
struct Keys(Vec<String>);

impl Keys {
    /// Adds a key once, in lower case, with its white space made single spaces (a tab would end it).
    fn add(&mut self, text: &str) {
        let key = text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
        if !key.is_empty() && !self.0.contains(&key) {
            self.0.push(key);
        }
    }

    /// The Chinese name and Chinese aliases in traditional characters, where these differ.
    fn add_traditional(&mut self, service: &Service) {
        let names = service.name.get("zh").into_iter().map(|name| &**name);
        for name in names.chain(service.aliases.iter().map(String::as_str)) {
            if let Some(traditional) = TO_TRADITIONAL.as_ref().map(|opencc| opencc.convert(name)).filter(|t| t != name)
            {
                self.add(&traditional);
            }
        }
    }

    /// The pinyin of the Chinese name and of Chinese aliases, whole and as initials.
    fn add_readings(&mut self, service: &Service) {
        let given = service.pinyin.as_deref();
        let computed = |name: &str| given.is_none().then(|| reading(name)).flatten();
        let names = service.name.get("zh").into_iter().filter_map(|name| computed(name));
        let aliases = service.aliases.iter().filter_map(|alias| reading(alias));
        let given = given.map(|given| given.split_whitespace().map(str::to_owned).collect());
        for syllables in given.into_iter().chain(names).chain(aliases).collect::<Vec<Vec<String>>>() {
            self.add(&syllables.concat());
            self.add(&syllables.iter().filter_map(|syllable| syllable.chars().next()).collect::<String>());
        }
    }
}

/// Words in which a character is not read as it usually is. What is particular to one name stands in its record.
const WORDS: [(&str, [&str; 2]); 10] = [
    ("银行", ["yin", "hang"]),
    ("工行", ["gong", "hang"]),
    ("农行", ["nong", "hang"]),
    ("建行", ["jian", "hang"]),
    ("中行", ["zhong", "hang"]),
    ("招行", ["zhao", "hang"]),
    ("交行", ["jiao", "hang"]),
    ("音乐", ["yin", "yue"]),
    ("弹唱", ["tan", "chang"]),
    ("重庆", ["chong", "qing"]),
];

/// The toneless pinyin of a text, syllable by syllable; letters and digits between characters are kept as they are.
/// Nothing for a text without Chinese characters.
pub fn reading(text: &str) -> Option<Vec<String>> {
    let mut syllables = Vec::new();
    let mut found = false;
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        if let Some((word, readings)) = WORDS.iter().find(|(word, _)| rest.starts_with(word)) {
            found = true;
            syllables.extend(readings.map(str::to_owned));
            rest = &rest[word.len()..];
            continue;
        }
        match letter.to_pinyin() {
            Some(pinyin) => {
                found = true;
                syllables.push(pinyin.plain().replace('ü', "v"));
            }
            None if letter.is_alphanumeric() => syllables.push(letter.to_lowercase().collect()),
            None => {}
        }
        rest = &rest[letter.len_utf8()..];
    }
    found.then_some(syllables)
}

#[cfg(test)]
mod tests {
    use super::{Keys, reading};

    #[test]
    fn pinyin_whole_and_initials() {
        let syllables = reading("微信").unwrap();
        assert_eq!(syllables, ["wei", "xin"]);
        assert_eq!(reading("58同城").unwrap().concat(), "58tongcheng");
        assert_eq!(reading("Soul"), None);
        assert_eq!(reading("工商银行").unwrap().concat(), "gongshangyinhang");
        assert_eq!(reading("QQ音乐").unwrap().concat(), "qqyinyue");
    }

    #[test]
    fn traditional_characters() {
        let convert = |text: &str| super::TO_TRADITIONAL.as_ref().map(|opencc| opencc.convert(text));
        assert_eq!(convert("腾讯视频").as_deref(), Some("騰訊視頻"));
        assert_eq!(convert("京东").as_deref(), Some("京東"));
    }

    #[test]
    fn keys_hold_no_tab_and_no_double() {
        let mut keys = Keys::default();
        keys.add("A\tB");
        keys.add("a b");
        assert_eq!(keys.0, ["a b"]);
    }
}
