//! `/404.html` and `/<lang>/404.html`: for what is not there.

use tera::Context;

use super::{Kind, PageError, Scope, View, context, single};
use crate::edition::Edition;
use crate::paths;
use crate::view::NotFound;

/// The page in each language.
pub(super) const NOT_FOUND: Kind = Kind {
    name: "404",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::not_found(),
    view: View::One(not_found),
    listed: false,
};

/// The page at the root, where static hosts look for it.
pub(super) const ROOT_NOT_FOUND: Kind = Kind { scope: Scope::Root, ..NOT_FOUND };

fn not_found(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    let mut page = edition.frame("404", &paths::not_found());
    page.indexed = false;
    context(edition, &NotFound { page })
}
