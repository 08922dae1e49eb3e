//! The canonical layout of a record: the one way in which a value with its comments is written.
//!
//! - The first line names the schema. No empty lines; LF; one line feed at the end.
//! - Keys stand in the order of the schema's fields; names of sources by the alphabet; languages and terms as written.
//! - Each level is indented by two spaces; lists are indented under their keys.
//! - A list or mapping is on one line, `[a, b]` or `{ a: b }`, when that line has at most 110 characters; not so the
//!   whole file, a list of mappings, a mapping of named things (sources, terms), a mapping that holds two mappings, and
//!   what has a comment or a text of several lines inside.
//! - A text is plain where that is safe, else in double quotes; it is never folded. One of several lines is a literal.
//! - Comments stay with what they stand before or behind.

mod attach;
mod fields;
mod print;
mod quote;
mod tree;

use std::ops::Range;

use schema::Kind;

pub(crate) use attach::{attach, clean, names_schema};
pub(crate) use fields::{Field, Order};
pub(crate) use tree::{Branch, Entry, Held, Scalar, Tree};

use crate::yaml::Node;

/// The canonical layout of what was read from `text`.
pub(crate) fn canonical(kind: Kind, text: &str, node: &Node, comments: &[Range<usize>]) -> String {
    print(kind, attach(text, node, comments))
}

/// The canonical layout of a document.
pub(crate) fn print(kind: Kind, mut document: attach::Document<'_>) -> String {
    document.root.order(Field::of(kind));
    let commented = document.root.branch().is_some_and(Branch::has_comments);
    if commented {
        document.root.settle();
    }
    print::print(schema_line(kind), &document.head, &document.root, commented)
}

/// The line that tells editors which schema a file of this kind has. The schemas' folder stands beside the catalogue.
fn schema_line(kind: Kind) -> String {
    let folders = match kind {
        Kind::Exceptions => 1,
        Kind::Service => 3,
        _ => 2,
    };
    format!("# yaml-language-server: $schema={}schema/{}\n", "../".repeat(folders), kind.schema_file())
}
