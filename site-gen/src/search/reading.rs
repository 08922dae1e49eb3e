//! How Chinese names are read.

use pinyin::ToPinyin;

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
    use super::reading;

    #[test]
    fn syllable_by_syllable() {
        assert_eq!(reading("微信").unwrap(), ["wei", "xin"]);
        assert_eq!(reading("58同城").unwrap().concat(), "58tongcheng");
        assert_eq!(reading("Soul"), None);
        assert_eq!(reading("工商银行").unwrap().concat(), "gongshangyinhang");
        assert_eq!(reading("QQ音乐").unwrap(), ["q", "q", "yin", "yue"]);
    }
}
