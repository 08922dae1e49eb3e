//! How a text is written: plain where that is safe, else in double quotes, over several lines as a literal block.

use crate::rules::file_characters;
use crate::yaml;

/// Where a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// On a line of its own or behind its key.
    Block,
    /// Within `[ ]` or `{ }`.
    Flow,
}

/// Writes the text on one line: plain where every reader of YAML takes it for this very text, else in double quotes.
/// Writes nothing, and says so, where the text is one for a literal block.
#[must_use]
pub(crate) fn push(out: &mut String, text: &str, style: Style) -> bool {
    if is_safe(text, style) && !is_old_boolean(text) && !is_old_number(text) {
        out.push_str(text);
    } else if literal(text).is_some() {
        return false;
    } else {
        push_quoted(out, text);
    }
    true
}

/// Writes a key, plain where that is safe for our reader: keys are names that readers know.
pub(crate) fn push_key(out: &mut String, text: &str) {
    if is_safe(text, Style::Flow) {
        out.push_str(text);
    } else {
        push_quoted(out, text);
    }
}

/// Whether readers of YAML 1.1 take the text for a boolean. Ours does not, but others read the records too.
fn is_old_boolean(text: &str) -> bool {
    let words = ["y", "n", "yes", "no", "on", "off"];
    text.len() <= 3 && words.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// Whether readers of YAML 1.1 take the text for a number: `1_000`, `12:30` (to the base of 60), `0b11`.
fn is_old_number(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if !unsigned.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let binary = ["0b", "0B"].iter().any(|prefix| unsigned.starts_with(prefix));
    let digits = unsigned.trim_start_matches("0b").trim_start_matches("0B");
    let signs = |c: char| c.is_ascii_digit() || matches!(c, '_' | ':' | '.');
    digits.chars().all(signs) && (binary || digits.contains(['_', ':']))
}

/// Whether our reader takes the text, written plain, for this very text (YAML 1.2.2, § 7.3.3).
fn is_safe(text: &str, style: Style) -> bool {
    let bytes = text.as_bytes();
    let Some(first) = bytes.first() else { return false };
    let held = bytes.iter().fold(0, |held, byte| held | SIGNS[usize::from(*byte)]);
    // Within brackets, PyYAML ends a text at any `?`, and libyaml takes `:?` for a mistake.
    let splits = if style == Style::Flow { BRACKET } else { 0 };
    let starts = match bytes {
        [b'-', next, ..] => *next != b' ' && SIGNS[usize::from(*next)] & splits == 0,
        _ => SIGNS[usize::from(*first)] & INDICATOR == 0,
    };
    starts
        && held & (CONTROL | splits) == 0
        && (held & MARK == 0 || !(text.ends_with(':') || text.contains(": ") || text.contains(" #")))
        && !text.starts_with("---")
        && !text.starts_with("...")
        && text.len() == text.trim().len()
        && (held & SUSPECT == 0 || !text.chars().any(needs_escape))
        && yaml::is_text(text)
}

/// What a plain text may not begin with.
const INDICATOR: u8 = 1;
/// What ends a plain text within brackets.
const BRACKET: u8 = 2;
/// What ends a plain text together with a space.
const MARK: u8 = 4;
/// What can't be written plain.
const CONTROL: u8 = 8;
/// What a character that needs an escape can begin with.
const SUSPECT: u8 = 16;

/// What each byte is to a plain text.
const SIGNS: [u8; 256] = {
    let mut signs = [0; 256];
    let mut byte = 0;
    while byte < signs.len() {
        let code = byte as u8;
        signs[byte] = match code {
            b',' | b'[' | b']' | b'{' | b'}' | b'?' => INDICATOR | BRACKET,
            b':' | b'#' => INDICATOR | MARK,
            b'-' | b'&' | b'*' | b'!' | b'|' | b'>' | b'\'' | b'"' | b'%' | b'@' | b'`' => INDICATOR,
            _ if code.is_ascii_control() => CONTROL,
            _ if file_characters::HARMLESS[byte] => 0,
            _ => SUSPECT,
        };
        byte += 1;
    }
    signs
};

fn needs_escape(c: char) -> bool {
    c.is_control() || file_characters::is_refused(c)
}

fn push_quoted(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            _ if needs_escape(c) => out.push_str(&escape(u32::from(c))),
            _ => out.push(c),
        }
    }
    out.push('"');
}

fn escape(code: u32) -> String {
    match code {
        0..=0xff => format!("\\x{code:02x}"),
        0x100..=0xffff => format!("\\u{code:04x}"),
        _ => format!("\\U{code:08x}"),
    }
}

/// The mark and the lines of a text of several lines, where it can be written as a literal block.
pub(crate) fn literal(text: &str) -> Option<(&'static str, std::str::Lines<'_>)> {
    let body = text.strip_suffix('\n').unwrap_or(text);
    let sound = |line: &str| line == line.trim_end() && !line.starts_with('\t') && !line.chars().any(needs_escape);
    let fits = text.contains('\n')
        && !body.is_empty()
        && !body.ends_with('\n')
        && !body.starts_with([' ', '\n'])
        && body.split('\n').all(sound);
    fits.then(|| (if text.len() > body.len() { "|" } else { "|-" }, body.lines()))
}

#[cfg(test)]
mod tests {
    use super::{Style, literal, push, push_key};

    fn quoted(text: &str, style: Style) -> String {
        let mut out = String::new();
        assert!(push(&mut out, text, style), "{text:?} is written as a literal block");
        out
    }

    fn key(text: &str) -> String {
        let mut out = String::new();
        push_key(&mut out, text);
        out
    }

    #[test]
    fn quotes_stand_only_where_they_must() {
        for plain in [
            "WeChat",
            "微信",
            "A guide, and more [1]",
            "https://kf.qq.com/faq/1.html?a=b&c=d#e",
            "2018-03",
            "3.0.1",
            "-1x",
            "it's",
            "a#b",
            "说明：见 \u{201c}设置\u{201d}",
            "P15D",
            "CN",
        ] {
            assert_eq!(quoted(plain, Style::Block), plain);
        }
        for (text, out) in [
            ("", "\"\""),
            ("2018", "\"2018\""),
            ("1e3", "\"1e3\""),
            ("true", "\"true\""),
            ("null", "\"null\""),
            ("~", "\"~\""),
            ("NO", "\"NO\""),
            ("12:30", "\"12:30\""),
            ("1_000", "\"1_000\""),
            ("-0b11", "\"-0b11\""),
            ("a: b", "\"a: b\""),
            ("a #b", "\"a #b\""),
            ("a:", "\"a:\""),
            ("- a", "\"- a\""),
            ("-", "\"-\""),
            ("@me", "\"@me\""),
            ("%", "\"%\""),
            (" a", "\" a\""),
            ("---", "\"---\""),
            ("say \"x\"", "say \"x\""),
            ("\"x\" \\", "\"\\\"x\\\" \\\\\""),
            ("a\u{202e}b", "\"a\\u202eb\""),
            ("a\nb ", "\"a\\nb \""),
        ] {
            assert_eq!(quoted(text, Style::Block), out);
        }
    }

    #[test]
    fn within_brackets_more_needs_quotes() {
        for text in ["a, b", "[1]", "a{b", "x]", "a:?", "https://a.com/?b=c"] {
            assert_eq!(quoted(text, Style::Flow), format!("\"{text}\""));
        }
        assert_eq!(quoted("https://a.com/b?c=d", Style::Block), "https://a.com/b?c=d");
    }

    #[test]
    fn keys_are_plain_even_when_readers_of_yaml_1_1_took_them_for_booleans() {
        assert_eq!(key("on"), "on");
        assert_eq!(key("2018"), "\"2018\"");
        assert_eq!(key("a: b"), "\"a: b\"");
    }

    #[test]
    fn several_lines_are_a_literal_block_where_it_keeps_every_character() {
        assert_eq!(literal("a\nb").map(|(mark, _)| mark), Some("|-"));
        assert_eq!(literal("a\n\n  b\n").map(|(mark, _)| mark), Some("|"));
        for text in ["a", "a\n\n", "\na", " a\nb", "a \nb", "\n", "a\n\u{200b}"] {
            assert!(literal(text).is_none(), "{text:?}");
        }
    }
}
