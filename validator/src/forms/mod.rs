//! The forms of the issue tracker: what they ask, made from the questions of `validator new` and the vocabulary.
//!
//! One list ([`FORMS`]) gives the files for the code host and the definitions by which a filled-in form is read again.
//! A form has no language: whatever it says is said in English and in Chinese.

mod facts;
mod field;
mod list;
mod render;
mod voices;

use crate::catalogue::Catalogue;
use crate::text::Text;

pub use field::{Choice, Field, Input};
pub use list::FORMS;
pub use render::{json, yaml};

/// One form.
#[derive(Debug)]
pub struct Form {
    /// The name of its file, without ending, and of the label that an issue made with it bears: `form:<name>`.
    pub name: &'static str,
    /// What it is for.
    pub title: Text,
    /// When to choose it.
    pub about: Text,
    /// What must be read before it is filled in.
    pub intro: Text,
    /// What it asks.
    pub fields: fn(&Catalogue) -> Vec<Field>,
}

impl Form {
    /// The name of its file.
    pub fn file(&self) -> String {
        format!("{}.yml", self.name)
    }

    /// The label of issues that are made with it.
    pub fn label(&self) -> String {
        format!("form:{}", self.name)
    }
}

/// A statement in both languages, in one line.
fn both(text: &Text) -> String {
    if text.en == text.zh { text.en.to_string() } else { format!("{} · {}", text.en, text.zh) }
}
