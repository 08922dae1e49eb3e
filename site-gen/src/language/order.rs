//! How the readers of a language sort names, and under which initial they look for one.

use std::cmp::Ordering;
use std::fmt;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;
use pinyin::ToPinyin;

/// The sorting order of one language.
pub struct Order(CollatorBorrowed<'static>);

impl Order {
    /// # Errors
    /// What the collation library says when it has no data for the language.
    pub(super) fn new(tag: &str) -> Result<Self, String> {
        let locale: Locale = tag.parse().map_err(|error| format!("{error}"))?;
        let collator = Collator::try_new(locale.into(), CollatorOptions::default());
        collator.map(Self).map_err(|error| error.to_string())
    }

    /// Which of two texts comes first.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.0.compare(a, b)
    }
}

impl fmt::Debug for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Order")
    }
}

/// Under which letters a name is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Initial {
    /// `A` to `Z`: the first letter, or that of the pinyin of the first character. None for digits and other scripts.
    pub letter: Option<char>,
    /// The first two letters (`We`) where there is a letter, else the first character as it is.
    pub pair: String,
}

impl Initial {
    /// Under which letters this name is looked for. `reading` is how it is read, where a machine reads it wrongly.
    pub fn of(name: &str, reading: Option<&str>) -> Self {
        let mut letters = reading.unwrap_or(name).chars().filter(|letter| letter.is_alphanumeric());
        let Some(first) = letters.next() else {
            return Self { letter: None, pair: "#".into() };
        };
        let spelt = spelt(first);
        let Some(letter) = spelt.chars().next().filter(char::is_ascii_alphabetic) else {
            return Self { letter: None, pair: first.to_uppercase().collect() };
        };
        let next = letters.next().map(self::spelt).unwrap_or_default();
        let second = spelt[1..].chars().chain(next.chars()).next().filter(char::is_ascii_alphanumeric);
        let letter = letter.to_ascii_uppercase();
        let second = second.map(|second| second.to_ascii_lowercase());
        Self { letter: Some(letter), pair: [Some(letter), second].into_iter().flatten().collect() }
    }
}

/// A letter without its accent, or the pinyin of a character.
fn spelt(letter: char) -> String {
    match letter.to_pinyin() {
        Some(pinyin) => pinyin.plain().to_owned(),
        None => without_accent(letter).to_string(),
    }
}

/// The plain letter of an accented one, for the letters of Latin-1: `É` is looked for under `E`.
fn without_accent(letter: char) -> char {
    const PLAIN: &str = "AAAAAAACEEEEIIIIDNOOOOO OUUUUY saaaaaaaceeeeiiiidnooooo ouuuuy y";
    match u32::from(letter).checked_sub(0xC0) {
        Some(index @ 0..=0x3F) => PLAIN.chars().nth(index as usize).unwrap_or(letter),
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::{Initial, Order};

    #[test]
    fn chinese_sorts_by_pinyin() {
        let order = Order::new("zh").unwrap();
        let mut names = ["重庆银行", "百度", "阿里云", "支付宝"];
        names.sort_by(|a, b| order.compare(a, b));
        assert_eq!(names, ["阿里云", "百度", "重庆银行", "支付宝"]);
    }

    #[test]
    fn initials() {
        let initial = |name, reading| {
            let Initial { letter, pair } = Initial::of(name, reading);
            (letter, pair)
        };
        assert_eq!(initial("微信", None), (Some('W'), "We".into()));
        assert_eq!(initial("阿里云", None), (Some('A'), "Al".into()));
        assert_eq!(initial("Étsy", None), (Some('E'), "Et".into()));
        assert_eq!(initial("X", None), (Some('X'), "X".into()));
        assert_eq!(initial("重庆银行", Some("chong qing yin hang")), (Some('C'), "Ch".into()));
        assert_eq!(initial("58同城", None), (None, "5".into()));
        assert_eq!(initial("вконтакте", None), (None, "В".into()));
        assert_eq!(initial("", None), (None, "#".into()));
    }
}
