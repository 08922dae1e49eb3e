//! Where a record and its parts stand, for whoever leads people there.

use std::path::PathBuf;

use schema::Kind;

use crate::catalogue::Checked;
use crate::read;
use crate::source::Lines;
use crate::yaml::{self, Data};

/// A part of a record: one of its outermost keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The key.
    pub key: String,
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
        let lines = Lines::new(&text);
        let Some(Data::Map(pairs)) = yaml::parse(&text).node.map(|node| node.data) else { return Vec::new() };
        let part = |key: &yaml::Key| Part { key: key.text.to_string(), line: lines.position(key.span.start).line };
        pairs.iter().map(|(key, _)| part(key)).collect()
    }
}
