//! A writer of YAML with every bad habit: it quotes, indents, breaks lines and comments as its choices fall.

use serde_json::Value;

/// A text and the comments that are in it.
pub(crate) struct Messy {
    pub(crate) text: String,
    pub(crate) comments: Vec<String>,
}

/// Writes a mapping as the choices fall; they are used in turn, again and again.
pub(crate) fn write(value: &Value, choices: &[u8]) -> Messy {
    let mut writer = Writer { out: String::new(), comments: Vec::new(), choices, next: 0 };
    writer.lines_between(0);
    if is_block(value) {
        writer.block(value, 0);
    } else {
        writer.flow(value, 0);
        writer.end_line();
    }
    writer.lines_between(0);
    Messy { text: writer.out, comments: writer.comments }
}

struct Writer<'c> {
    out: String,
    comments: Vec<String>,
    choices: &'c [u8],
    next: usize,
}

fn is_block(value: &Value) -> bool {
    match value {
        Value::Object(map) => !map.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => false,
    }
}

impl Writer<'_> {
    fn choose(&mut self, of: u8) -> u8 {
        let choice = self.choices[self.next % self.choices.len()];
        self.next += 1;
        choice % of
    }

    fn comment(&mut self) {
        let comment = format!("# comment {};", self.comments.len());
        self.out.push_str(&comment);
        self.comments.push(comment);
    }

    fn end_line(&mut self) {
        match self.choose(8) {
            0 => {
                self.out.push(' ');
                self.comment();
            }
            1 => self.out.push_str("   "),
            _ => {}
        }
        self.out.push('\n');
    }

    /// Empty lines and comments on lines of their own, about this deep.
    fn lines_between(&mut self, indent: usize) {
        match self.choose(9) {
            0 => self.out.push('\n'),
            1 => {
                let indent = indent + usize::from(self.choose(3));
                self.indent(indent);
                self.comment();
                self.out.push('\n');
            }
            _ => {}
        }
    }

    fn indent(&mut self, indent: usize) {
        self.out.push_str(&" ".repeat(indent));
    }

    fn block(&mut self, value: &Value, indent: usize) {
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    self.lines_between(indent);
                    self.indent(indent);
                    self.scalar(&Value::from(key.as_str()), true);
                    self.out.push(':');
                    self.inner(value, indent, true);
                }
            }
            Value::Array(items) => {
                for value in items {
                    self.lines_between(indent);
                    self.indent(indent);
                    self.out.push('-');
                    self.inner(value, indent, false);
                }
            }
            _ => {}
        }
        self.lines_between(indent);
    }

    /// What stands behind a key or a dash.
    fn inner(&mut self, value: &Value, indent: usize, is_key: bool) {
        if is_block(value) && self.choose(3) > 0 {
            self.end_line();
            let unindented = is_key && value.is_array() && self.choose(2) == 0;
            let deeper = if unindented { 0 } else { 1 + usize::from(self.choose(4)) };
            return self.block(value, indent + deeper);
        }
        self.out.push(' ');
        self.flow(value, indent + 1);
        self.end_line();
    }

    fn flow(&mut self, value: &Value, indent: usize) {
        match value {
            Value::Object(map) => {
                self.out.push('{');
                for (index, (key, value)) in map.iter().enumerate() {
                    self.gap(index, indent);
                    self.scalar(&Value::from(key.as_str()), true);
                    self.out.push_str(": ");
                    self.flow(value, indent);
                }
                self.out.push('}');
            }
            Value::Array(items) => {
                self.out.push('[');
                for (index, value) in items.iter().enumerate() {
                    self.gap(index, indent);
                    self.flow(value, indent);
                }
                self.out.push(']');
            }
            scalar => self.scalar(scalar, false),
        }
    }

    /// What stands between brackets and commas.
    fn gap(&mut self, index: usize, indent: usize) {
        if index > 0 {
            self.out.push(',');
        }
        match self.choose(8) {
            0 => {
                self.end_line();
                self.lines_between(indent);
                self.indent(indent);
            }
            1 => self.out.push_str("  "),
            _ if index > 0 => self.out.push(' '),
            _ => {}
        }
    }

    /// A scalar in one of the quotes that can hold it.
    fn scalar(&mut self, value: &Value, is_key: bool) {
        let Some(text) = value.as_str() else {
            return self.out.push_str(&value.to_string());
        };
        let simple = |c: char| c.is_ascii_lowercase() || ('\u{4e00}'..'\u{9fff}').contains(&c);
        let single = !text.chars().any(|c| c.is_control()) && !text.contains('\n');
        let words = ["no", "yes", "null", "true"];
        let plain = !text.is_empty() && text.chars().all(simple) && !words.contains(&text);
        match self.choose(3) {
            0 if plain || is_key && text.chars().all(|c| simple(c) || c == '_') => self.out.push_str(text),
            1 if single => self.out.push_str(&format!("'{}'", text.replace('\'', "''"))),
            // JSON is YAML, but for characters that JSON need not escape.
            _ => self.out.push_str(&value.to_string().replace('\u{7f}', "\\u007f")),
        }
    }
}
