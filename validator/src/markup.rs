//! Making strangers' text harmless where it is printed: names and titles come from records, which may break rules.

/// The text on one line, without characters that a terminal would obey or that turn the direction of writing.
pub(crate) fn visible(text: &str) -> String {
    let unseen = |c: char| {
        let turns = matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        c.is_control() || turns || matches!(c, '\u{2028}' | '\u{2029}')
    };
    text.chars().map(|c| if unseen(c) { '\u{fffd}' } else { c }).collect()
}

/// The text with every character escaped that Markdown or HTML could take for markup.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '@' | '!' => escaped.extend(['\\', c]),
            _ => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{escape, visible};

    #[test]
    fn markup_is_shown_as_it_stands() {
        assert_eq!(escape("[a](b) <i> *x* @me"), "\\[a\\](b) &lt;i> \\*x\\* \\@me");
    }

    #[test]
    fn a_terminal_is_given_no_orders() {
        assert_eq!(visible("a\u{1b}[2Jb\nc\u{202e}"), "a�[2Jb�c�");
    }
}
