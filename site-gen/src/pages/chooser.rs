//! `/`: the choice of language.

use tera::Context;

use super::{Kind, PageError, Scope, View, context, single};
use crate::edition::Edition;
use crate::{paths, view};

/// The page at the root of the site.
pub(super) const CHOOSER: Kind = Kind {
    name: "chooser",
    scope: Scope::Root,
    keys: single,
    path: |_| String::new(),
    view: View::One(chooser),
    listed: true,
};

fn chooser(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    let base = edition.site.base;
    let mut page = edition.frame("chooser", &paths::home());
    page.url = base.path("");
    page.canonical = base.whole("");
    page.default_url = base.best("");
    page.alternates.iter_mut().for_each(|alternate| alternate.current = false);
    context(edition, &view::Chooser { page })
}
