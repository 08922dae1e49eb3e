//! Languages that are derived from another by a program: traditional from simplified Chinese.
//!
//! What is written for the language itself always wins: messages in `locales/derived/<tag>.ftl`, words in
//! `locales/derived/<tag>.words`, prose and records' texts in that language. Everything else is converted.

use std::fmt;
use std::path::Path;

use aho_corasick::{AhoCorasick, MatchKind};
use elsa::sync::FrozenMap;
use ferrous_opencc::OpenCC;
use ferrous_opencc::config::BuiltinConfig;

use super::LanguageError;

/// Every derived language: its tag, and the language that it is derived from.
pub(super) const DERIVED: [(&str, &str); 1] = [("zh-Hant", "zh")];

/// Turns texts of one language into another.
pub struct Derivation {
    /// The tag of the language that texts are taken from.
    pub from: &'static str,
    opencc: OpenCC,
    words: AhoCorasick,
    replacements: Vec<String>,
    /// Texts that were converted before: the same text gives the same reference.
    known: FrozenMap<String, Box<str>>,
}

impl Derivation {
    /// # Errors
    /// When the list of words cannot be read or has a line that is not two words with a tab between them.
    pub(super) fn read(from: &'static str, words: &Path) -> Result<Self, LanguageError> {
        let text =
            std::fs::read_to_string(words).map_err(|source| LanguageError::Read { path: words.into(), source })?;
        let wrong = |line: usize, problem: &str| LanguageError::Syntax {
            path: words.into(),
            line: line + 1,
            problem: problem.to_owned(),
        };
        let mut pairs = Vec::new();
        for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
            let pair = line.split_once('\t').filter(|(from, to)| !from.is_empty() && !to.is_empty());
            pairs.push(pair.ok_or_else(|| wrong(index, "a line is a word, a tab and the word to say instead"))?);
        }
        let (words, replacements): (Vec<&str>, Vec<String>) =
            pairs.into_iter().map(|(from, to)| (from, to.to_owned())).unzip();
        let opencc = OpenCC::from_config(BuiltinConfig::S2t).map_err(|error| wrong(0, &error.to_string()))?;
        let words = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(words);
        let words = words.map_err(|error| wrong(0, &error.to_string()))?;
        Ok(Self { from, opencc, words, replacements, known: FrozenMap::new() })
    }

    /// The text, converted; characters first, then the words of the list.
    pub fn convert(&self, text: &str) -> String {
        self.words.replace_all(&self.opencc.convert(text), &self.replacements)
    }

    /// The same, kept as long as the language is.
    pub fn converted(&self, text: &str) -> &str {
        match self.known.get(text) {
            Some(known) => known,
            None => self.known.insert(text.to_owned(), self.convert(text).into()),
        }
    }
}

impl fmt::Debug for Derivation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Derivation(from {})", self.from)
    }
}

#[cfg(test)]
mod tests {
    use super::Derivation;

    #[test]
    fn words_come_after_characters_and_the_longest_wins() {
        let place = tempfile::tempdir().unwrap();
        let words = place.path().join("words");
        std::fs::write(&words, "# comment\n信息\t資訊\n個人信息\t個人資料\n").unwrap();
        let derivation = Derivation::read("zh", &words).unwrap();
        assert_eq!(derivation.convert("个人信息与信息，Wi-Fi"), "個人資料與資訊，Wi-Fi");
        assert!(std::ptr::eq(derivation.converted("注销账号"), derivation.converted("注销账号")));
        std::fs::write(&words, "信息 資訊\n").unwrap();
        assert!(Derivation::read("zh", &words).unwrap_err().to_string().contains("words:1:"));
    }
}
