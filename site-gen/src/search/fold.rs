//! The form in which texts are compared: compatible characters, case, accents and kinds of Chinese characters made
//! one. Browsers do the same (`search-core.js`), with the pairs of characters that the index gives them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use ferrous_opencc::OpenCC;
use ferrous_opencc::config::BuiltinConfig;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Traditional characters with the simplified ones that they stand for; the dictionary is part of the program.
static SIMPLIFIED: LazyLock<BTreeMap<char, char>> = LazyLock::new(|| {
    let Ok(converter) = OpenCC::from_config(BuiltinConfig::T2s) else {
        return BTreeMap::new();
    };
    let all = ('\u{3400}'..='\u{4dbf}').chain('\u{4e00}'..='\u{9fff}');
    // One character a line, so that none is read together with the next.
    let lines: String = all.flat_map(|character| [character, '\n']).collect();
    let converted = converter.convert(&lines);
    let pairs = lines.chars().zip(converted.chars());
    pairs.filter(|(from, to)| from != to).collect()
});

/// How texts of one index are folded.
#[derive(Debug, Clone, Default)]
pub struct Folding(BTreeMap<char, char>);

impl Folding {
    /// Knows the traditional forms of every character in these names, and no others: the table goes to browsers.
    pub fn of<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let mut used: BTreeSet<char> = BTreeSet::new();
        for name in names {
            used.extend(name.chars().filter(|character| !character.is_ascii()));
        }
        let known = |(from, to): (&char, &char)| (used.contains(from) || used.contains(to)).then_some((*from, *to));
        Self(SIMPLIFIED.iter().filter_map(known).collect())
    }

    /// The pairs one after another: `發发騰腾`.
    pub fn pairs(&self) -> String {
        self.0.iter().flat_map(|(from, to)| [*from, *to]).collect()
    }

    /// The text in the form in which it is compared.
    pub fn fold(&self, text: &str) -> String {
        let letters = text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase);
        let folded: String = letters.map(|letter| *self.0.get(&letter).unwrap_or(&letter)).collect();
        folded.trim().to_owned()
    }
}

/// Whether a character only joins words, so that what is typed may leave it out.
pub(super) fn is_joint(letter: char) -> bool {
    letter.is_whitespace() || "-_.'’·・&+/!()（）".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::{Folding, SIMPLIFIED};

    #[test]
    fn case_width_accents_and_kinds_of_characters_are_one() {
        let folding = Folding::of(["腾讯视频", "头发"].into_iter());
        assert_eq!(folding.fold("騰訊視頻"), "腾讯视频");
        assert_eq!(folding.fold(" ＣＡＦÉ "), "cafe");
        assert_eq!(folding.fold("髮") + &folding.fold("發"), "发发");
    }

    #[test]
    fn the_table_holds_what_the_names_need() {
        assert_eq!(Folding::of(["微信"].into_iter()).pairs(), "");
        assert_eq!(Folding::of(["京东"].into_iter()).pairs(), "東东");
        assert!(SIMPLIFIED.len() > 2000);
    }
}
