//! New records: the questions that one answers, what is like it, its text.
//!
//! Nothing here asks or prints; the command does.

mod addition;
mod list;
mod mistake;
mod question;
mod record;
mod similar;
mod suggest;

use std::path::{Path, PathBuf};

use schema::Kind;

pub use addition::{Said, Seen, with_dark_pattern, with_reply};
pub use list::{FACTS, IDENTITY};
pub use mistake::mistake;
pub use question::{Answers, Form, Need, Question};
pub use record::{record, text};
pub use similar::{Likeness, likenesses};

/// Every question, in the order in which they are asked.
pub fn questions() -> impl Iterator<Item = &'static Question> {
    IDENTITY.iter().chain(FACTS)
}

/// Where the record of a service stands in the catalogue at `root`.
pub fn path(root: &Path, id: &str) -> PathBuf {
    root.join(crate::read::place(Kind::Service, id))
}
