//! Plain scalars by the core schema of YAML 1.2.2, § 10.3.2: `no`, `on` and dates are text.

use serde_json::{Number, Value};

/// Whether a plain scalar is a text.
pub(super) fn is_text(plain: &str) -> bool {
    !begins_like_another(plain) || !is_word(plain) && matches!(shape(plain), Shape::Text)
}

/// Whether a plain scalar is one of the words for nothing, true and false.
fn is_word(plain: &str) -> bool {
    matches!(plain, "" | "~" | "null" | "Null" | "NULL" | "true" | "True" | "TRUE" | "false" | "False" | "FALSE")
}

/// The value of a plain scalar. `None` for a number that does not fit, which must be quoted to be text.
pub(super) fn resolve(text: &str) -> Option<Value> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Some(Value::Null),
        "true" | "True" | "TRUE" => return Some(Value::Bool(true)),
        "false" | "False" | "FALSE" => return Some(Value::Bool(false)),
        _ => {}
    }
    match shape(text) {
        Shape::Text => Some(Value::String(text.to_owned())),
        Shape::Integer(radix) => integer(text, radix).map(Value::Number),
        Shape::Float => text.parse::<f64>().ok().and_then(Number::from_f64).map(Value::Number),
    }
}

/// Whether a plain scalar begins as a null, a boolean or a number does.
fn begins_like_another(plain: &str) -> bool {
    let other =
        |byte: &u8| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'~' | b'n' | b'N' | b't' | b'T' | b'f' | b'F');
    plain.as_bytes().first().is_none_or(other)
}

enum Shape {
    Text,
    Integer(u32),
    Float,
}

fn shape(text: &str) -> Shape {
    if let Some(digits) = text.strip_prefix("0o") {
        return if all(digits, |byte| matches!(byte, b'0'..=b'7')) { Shape::Integer(8) } else { Shape::Text };
    }
    if let Some(digits) = text.strip_prefix("0x") {
        return if all(digits, |byte| byte.is_ascii_hexdigit()) { Shape::Integer(16) } else { Shape::Text };
    }
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") {
        return Shape::Float;
    }
    let digit = |byte: u8| byte.is_ascii_digit();
    if all(unsigned, digit) {
        return Shape::Integer(10);
    }
    let (mantissa, exponent) =
        unsigned.split_once(['e', 'E']).map_or((unsigned, None), |(mantissa, exponent)| (mantissa, Some(exponent)));
    let whole = match mantissa.split_once('.') {
        Some((before, after)) => {
            (before.is_empty() || all(before, digit)) && (after.is_empty() || all(after, digit)) && mantissa.len() > 1
        }
        None => all(mantissa, digit),
    };
    let powers = exponent.is_none_or(|exponent| all(exponent.strip_prefix(['-', '+']).unwrap_or(exponent), digit));
    if whole && powers { Shape::Float } else { Shape::Text }
}

fn all(text: &str, test: impl Fn(u8) -> bool) -> bool {
    !text.is_empty() && text.bytes().all(test)
}

fn integer(text: &str, radix: u32) -> Option<Number> {
    let digits = if radix == 10 { text } else { &text[2..] };
    i64::from_str_radix(digits, radix).ok().map(Number::from)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::resolve;

    #[test]
    fn follows_the_core_schema() {
        for text in ["no", "on", "y", "2018-03", "12:30", "1_000", "0b11", "P15D", "-", ".", "e1", "0x", "1905电影网"]
        {
            assert_eq!(resolve(text), Some(json!(text)), "{text}");
        }
        for (text, value) in
            [("017", json!(17)), ("2018", json!(2018)), ("0o17", json!(15)), ("0xFF", json!(255)), ("-3", json!(-3))]
        {
            assert_eq!(resolve(text), Some(value), "{text}");
        }
        assert_eq!(resolve("1e3"), Some(json!(1000.0)));
        assert_eq!(resolve("~"), Some(json!(null)));
        assert_eq!(resolve("true"), Some(json!(true)));
    }

    #[test]
    fn a_number_that_does_not_fit_has_no_value() {
        assert_eq!(resolve("123456789012345678901234567890"), None);
        assert_eq!(resolve(".inf"), None);
    }
}
