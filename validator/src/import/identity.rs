//! What a service is called: its identifier from its name, and names with letters of two scripts.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_security::skeleton;

/// The longest identifier.
const MOST: usize = 60;

/// The identifier that a name gives: ASCII letters and digits in lower case, words between hyphens, `&` and `+`
/// spelt out, accents dropped. Empty where nothing of the name is left.
pub(crate) fn slug(name: &str) -> String {
    let characters: Vec<char> = name.chars().filter(|c| !matches!(c, '™' | '®' | '©')).nfkd().collect();
    let mut plain = String::new();
    for (index, c) in characters.iter().enumerate() {
        match c {
            '&' => plain.push_str(" and "),
            '+' => plain.push_str(" plus "),
            '\'' | '’' if ends_word(&characters[index + 1..]) => {}
            c if is_combining_mark(*c) => {}
            c => plain.push_str(&spelt(*c)),
        }
    }
    shortened(&plain.split_whitespace().collect::<Vec<_>>())
}

/// Whether an apostrophe stands before the last letter of a word: `Domino's`, `Don't`.
fn ends_word(rest: &[char]) -> bool {
    matches!(rest, ['s' | 't', rest @ ..] if rest.first().is_none_or(|next| !next.is_alphanumeric()))
}

/// A character in ASCII and lower case, or a space.
fn spelt(c: char) -> String {
    let ligature = match c {
        'ß' | 'ẞ' => "ss",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'ø' | 'Ø' => "o",
        'ł' | 'Ł' => "l",
        'đ' | 'Đ' | 'ð' | 'Ð' => "d",
        'þ' | 'Þ' => "th",
        'ı' => "i",
        c if c.is_ascii_alphanumeric() => return c.to_ascii_lowercase().to_string(),
        _ => " ",
    };
    ligature.to_owned()
}

/// As many of the words as an identifier has room for.
fn shortened(words: &[&str]) -> String {
    let mut id = String::new();
    for word in words {
        let dash = usize::from(!id.is_empty());
        if id.len() + dash + word.len() > MOST {
            if id.is_empty() {
                id.push_str(word.get(..MOST).unwrap_or_default());
            }
            break;
        }
        id.push_str(if dash == 1 { "-" } else { "" });
        id.push_str(word);
    }
    id
}

/// A name with its Cyrillic and Greek letters written in Latin ones where they stand in a word of Latin letters and
/// look like them. `None` where there is no such letter.
pub(crate) fn in_one_script(name: &str) -> Option<String> {
    let words = name.split_inclusive(|c: char| !c.is_alphanumeric());
    let mended: String = words.map(latin).collect();
    (mended != name).then_some(mended)
}

fn latin(word: &str) -> String {
    if !word.chars().any(|c| c.is_ascii_alphabetic()) {
        return word.to_owned();
    }
    word.chars()
        .map(|c| {
            let alike = || skeleton(c.encode_utf8(&mut [0; 4])).collect::<Vec<_>>();
            match (c, matches!(c, '\u{370}'..='\u{52f}').then(alike).as_deref()) {
                (_, Some([like])) if like.is_ascii_alphabetic() => *like,
                _ => c,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{in_one_script, slug};

    #[test]
    fn identifiers_are_ascii_words() {
        for (name, id) in [
            ("Fireside", "fireside"),
            ("Salt & Pepper", "salt-and-pepper"),
            ("Stream+", "stream-plus"),
            ("A.B.C", "a-b-c"),
            ("Gîte été Ørsted Straße", "gite-ete-orsted-strasse"),
            ("Paul's Pizza", "pauls-pizza"),
            ("L'Auberge", "l-auberge"),
            ("Foxes (Лисы)", "foxes"),
            ("Ｗｉｄｅ™", "wide"),
            ("  --  ", ""),
            ("Лисы", ""),
        ] {
            assert_eq!(slug(name), id, "{name}");
        }
        let long = slug(&"word ".repeat(20));
        assert!(long.len() <= 60 && !long.ends_with('-'), "{long}");
        assert_eq!(slug(&"w".repeat(90)).len(), 60);
    }

    #[test]
    fn letters_that_only_look_latin_are_written_in_latin() {
        assert_eq!(in_one_script("N\u{435}ws").as_deref(), Some("News"));
        assert_eq!(in_one_script("News"), None);
        assert_eq!(in_one_script("VK/ВКонтакте"), None);
        assert_eq!(in_one_script("İstanbulkart, ışık"), None);
    }
}
