//! The smallest pieces: a text with its language, a term, a link, a count.

use std::sync::Arc;

use serde::{Serialize, Serializer};
use tera::Value;

/// A text from a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Text<'a> {
    /// The text: plain, to be escaped.
    pub text: &'a str,
    /// Its language, only where it is not that of the page. For a `lang` attribute.
    pub lang: Option<&'a str>,
}

/// A controlled term in the page's language. Templates are given `key`, `label`, `definition` and `url`, as a value that
/// is made once for all pages.
#[derive(Debug, Clone)]
pub struct Term<'a> {
    /// Its key: `sms_code`.
    pub key: &'a str,
    /// The word or words for it.
    pub label: Text<'a>,
    /// What it means, in one or two sentences.
    pub definition: Text<'a>,
    /// The page about it, for categories and dark patterns.
    url: Option<Arc<str>>,
    /// All of this.
    value: Value,
}

impl<'a> Term<'a> {
    /// Makes the value, too.
    pub fn new(key: &'a str, label: Text<'a>, definition: Text<'a>, url: Option<Arc<str>>) -> Self {
        #[derive(Serialize)]
        struct Shown<'a> {
            key: &'a str,
            label: Text<'a>,
            definition: Text<'a>,
            url: Option<&'a str>,
        }
        let value = Value::from_serializable(&Shown { key, label, definition, url: url.as_deref() });
        Self { key, label, definition, url, value }
    }

    /// The page about it, for categories and dark patterns.
    pub fn url(&self) -> Option<&str> {
        self.url.as_deref()
    }
}

impl Serialize for Term<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

/// A name that leads somewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Link<'a> {
    /// What to call it.
    pub label: Text<'a>,
    /// Where it leads, within the site.
    pub url: String,
}
