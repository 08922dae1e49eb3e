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

#[cfg(test)]
pub(crate) mod table {
    //! Trying a mend of single values on a table: where a value stands in a service's record, what it is, and what
    //! becomes of it.

    use schema::Kind;
    use serde_json::{Value, json};

    use super::{Act, ListSpot, Mend, Spot};
    use crate::layout::Field;

    /// What stands at a path of a service's record: `routes/0/url`.
    fn at(path: &str) -> (Field, Field, &str) {
        let service = Field::of(Kind::Service);
        let (mut field, mut parent, mut key) = (service, service, "");
        for token in path.split('/') {
            let numbered = token.bytes().all(|byte| byte.is_ascii_digit());
            let inner = if numbered { field.item() } else { field.child(token) };
            key = if numbered { key } else { token };
            (parent, field) = (field, inner);
        }
        (field, parent, key)
    }

    /// What the mend makes of a text.
    pub(crate) fn text(mend: &Mend, path: &str, text: &str) -> Option<Value> {
        written(mend, path, text, true)
    }

    /// What the mend makes of what is written without quotes and is no text.
    pub(crate) fn number(mend: &Mend, path: &str, text: &str) -> Option<Value> {
        written(mend, path, text, false)
    }

    fn written(mend: &Mend, path: &str, text: &str, is_text: bool) -> Option<Value> {
        let (field, parent, key) = at(path);
        let Act::Scalar(act) = mend.act else { panic!("{} is of single values", mend.id) };
        let spot = |text, is_text| Spot { field, parent, key, text, is_text };
        let mended = act(&spot(text, is_text));
        if let Some(Value::String(once)) = &mended {
            assert_eq!(act(&spot(once, true)), None, "{once:?} is mended again");
        }
        mended
    }

    /// Holds what the mend makes of texts against what it should make of them.
    pub(crate) fn texts(mend: &Mend, rows: &[(&str, &str, Option<&str>)]) {
        for (path, before, after) in rows {
            let expected = after.map(|after| json!(after));
            assert_eq!(text(mend, path, before), expected, "{path}: {before:?}");
        }
    }

    /// Which items of a list the mend finds superfluous.
    pub(crate) fn list(mend: &Mend, path: &str, values: Value) -> Vec<usize> {
        let (field, _, key) = at(path);
        let Act::List(act) = mend.act else { panic!("{} is of lists", mend.id) };
        let values = values.as_array().expect("a list").clone();
        act(&ListSpot { field, key, values: &values })
    }
}
