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

/// The initial, `A` to `Z`, under which a name is looked for: that of its first letter, or of the pinyin of its
/// first character. `reading` is how the name is read, where a machine reads it wrongly.
pub fn initial(name: &str, reading: Option<&str>) -> Option<char> {
    let first = reading.unwrap_or(name).chars().find(|letter| letter.is_alphanumeric())?;
    let letter = match first.to_pinyin() {
        Some(pinyin) => pinyin.plain().chars().next()?,
        None => without_accent(first),
    };
    letter.is_ascii_alphabetic().then(|| letter.to_ascii_uppercase())
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
    use super::{Order, initial};

    #[test]
    fn chinese_sorts_by_pinyin() {
        let order = Order::new("zh").unwrap();
        let mut names = ["重庆银行", "百度", "阿里云", "支付宝"];
        names.sort_by(|a, b| order.compare(a, b));
        assert_eq!(names, ["阿里云", "百度", "重庆银行", "支付宝"]);
    }

    #[test]
    fn initials() {
        assert_eq!(initial("微信", None), Some('W'));
        assert_eq!(initial("Étsy", None), Some('E'));
        assert_eq!(initial("重庆银行", Some("chong qing yin hang")), Some('C'));
        assert_eq!(initial("58同城", None), None);
        assert_eq!(initial("", None), None);
    }
}
