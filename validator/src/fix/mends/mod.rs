//! The mends: each is data, in one file named after its identifier. They are applied in the order of [`MENDS`].
//!
//! To add a mend: one file here with its tests, and one line in [`MENDS`]. A mend changes only what has one plain
//! meaning; what is left to judge is left to people.

use serde_json::Value;

use crate::layout::Field;
use crate::text::Text;

/// Declares the modules of the mends and the list of them all.
macro_rules! mends {
    ($($module:ident),* $(,)?) => {
        $(mod $module;)*

        /// Every mend, in the order in which they are applied.
        pub static MENDS: &[&Mend] = &[$(&$module::MEND),*];
    };
}

mends! {
    // Of the text, before it is read. The layout includes them.
    byte_order_mark,
    line_ends,
    tabs,
    // Of single values.
    quotes,
    nfc,
    spaces,
    dates,
    periods,
    hosts,
    https,
    tracking,
    // Of lists.
    subdomains,
    repeats,
}

/// A mend: what it does, and how.
#[derive(Debug)]
pub struct Mend {
    /// Its identifier, in lower case with hyphens.
    pub id: &'static str,
    /// What it does, in one sentence.
    pub summary: Text,
    /// How.
    pub(crate) act: Act,
}

/// How a mend works. Each function is pure and finds nothing to do in what it made.
#[derive(Debug)]
pub(crate) enum Act {
    /// The text with something mended that keeps it from being read.
    Text(fn(&str) -> Option<String>),
    /// The value that belongs in the place of a scalar.
    Scalar(fn(&Spot<'_>) -> Option<Value>),
    /// Which items of a list are superfluous.
    List(fn(&ListSpot<'_>) -> Vec<usize>),
}

/// A text, number or boolean in its place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spot<'a> {
    /// What the schema says of the place.
    pub(crate) field: Field,
    /// What the schema says of the list or mapping around.
    pub(crate) parent: Field,
    /// The key of the value, or of the list that it is in.
    pub(crate) key: &'a str,
    /// The text, or what is written in its place.
    pub(crate) text: &'a str,
    /// Whether the value is a text.
    pub(crate) is_text: bool,
}

impl Spot<'_> {
    /// Whether the schema's type here has this name.
    fn is(&self, name: &str) -> bool {
        self.field.name() == Some(name)
    }

    /// Whether an address of the web stands here.
    fn is_address(&self) -> bool {
        self.is("WebUrl") || self.is("SourceUrl")
    }
}

/// A list in its place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ListSpot<'a> {
    /// What the schema says of the list.
    pub(crate) field: Field,
    /// Its key.
    pub(crate) key: &'a str,
    /// Its items.
    pub(crate) values: &'a [Value],
}

/// A changed text as a mend returns it; none if it is the same.
fn changed(before: &str, after: impl Into<String>) -> Option<Value> {
    let after = after.into();
    (after != before).then_some(Value::String(after))
}
