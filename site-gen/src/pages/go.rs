//! `/go/?host=…`: opens the page of the service that owns a host. A script does it; without one, the lists are offered.

use tera::Context;

use super::{Kind, PageError, Scope, View, context, single};
use crate::edition::Edition;
use crate::paths;
use crate::view::{Go, GoLanguage};

/// The page at `/go/`.
pub(super) const GO: Kind = Kind {
    name: "go",
    scope: Scope::Root,
    keys: single,
    path: |_| paths::root::go(),
    view: View::One(go),
    listed: false,
};

fn go(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    let base = &edition.site.base;
    let mut page = edition.frame("go", &paths::home());
    page.url = base.path(&paths::root::go());
    page.canonical = base.whole(&paths::root::go());
    page.indexed = false;
    let languages = edition.site.templates.languages.iter().map(|language| GoLanguage {
        lang: &language.tag,
        services: base.path(&format!("{}/{}", language.tag, paths::services())),
    });
    let view = Go { page, client: base.path(&paths::root::client()), languages: languages.collect() };
    context(edition, &view)
}
