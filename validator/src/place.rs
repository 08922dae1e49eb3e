//! Where a record and its parts stand, for whoever leads people there.

use std::path::PathBuf;

use ecow::EcoString;
use schema::Kind;

use crate::catalogue::Checked;
use crate::read;
use crate::source::Lines;
use crate::yaml::{self, Data};

/// A part of a record: one of its outermost keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The key.
    pub key: EcoString,
    /// Its line in the file, from 1.
    pub line: usize,
}

impl Checked {
    /// The file of a record, from the catalogue's folder: `services/w/wechat.yaml`.
    pub fn place(&self, kind: Kind, id: &str) -> PathBuf {
        read::place(kind, id)
    }

    /// The parts of a record, in the order of its file. The file is read again, for places are not kept of what is in
    /// order: none where it cannot be read any more.
    pub fn parts(&self, kind: Kind, id: &str) -> Vec<Part> {
        let text = read::read_text(&self.root().join(read::place(kind, id))).unwrap_or_default();
        plain_parts(&text).unwrap_or_else(|| parsed_parts(&text))
    }
}

/// The parts of a block mapping with plain keys, as every record has it that `fix` has been over: whatever begins a line
/// begins a part. None where a line begins with anything but a key (YAML 1.2.2, § 8.2.2), which takes a parser.
fn plain_parts(text: &str) -> Option<Vec<Part>> {
    let lines = text.lines().zip(1..).filter(|(line, _)| !line.is_empty() && !line.starts_with([' ', '#']));
    let part = |(line, number): (&str, usize)| {
        let (key, after) = line.split_once(':')?;
        let is_plain = key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_') && !key.is_empty();
        (is_plain && (after.is_empty() || after.starts_with(' '))).then(|| Part { key: key.into(), line: number })
    };
    lines.map(part).collect()
}

fn parsed_parts(text: &str) -> Vec<Part> {
    let lines = Lines::new(text);
    let Some(Data::Map(pairs)) = yaml::parse(text).node.map(|node| node.data) else { return Vec::new() };
    let part = |key: &yaml::Key| Part { key: key.text.as_ref().into(), line: lines.position(key.span.start).line };
    pairs.iter().map(|(key, _)| part(key)).collect()
}

#[cfg(test)]
mod tests {
    use super::{parsed_parts, plain_parts};

    #[test]
    fn without_a_parser_the_parts_are_the_same() {
        let plain = "# A record.\nname: { en: A, zh: 甲 }\n\nroutes:\n  - id: web\n    note: |\n      a: b\npart_of:\r\n  x: y\n";
        assert_eq!(plain_parts(plain), Some(parsed_parts(plain)));
        assert_eq!(parsed_parts(plain).len(), 3);
    }

    #[test]
    fn what_takes_a_parser_is_left_to_it() {
        for text in
            ["{ name: A }", "\"name\": A", "? name\n: A", "--- \nname: A", "name: A\n- B", "name:A", "\u{feff}name: A"]
        {
            assert_eq!(plain_parts(text), None, "{text}");
        }
    }
}
