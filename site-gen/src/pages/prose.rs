//! `/<lang>/about/`, `/<lang>/privacy/` and others: pages written in Markdown.

use tera::{Context, Value};

use super::{Kind, PageError, Scope, View, context};
use crate::edition::Edition;
use crate::markdown;
use crate::paths;
use crate::site::Site;
use crate::view::Prose;

/// A page of prose.
pub(super) const PROSE: Kind = Kind {
    name: "prose",
    scope: Scope::Language,
    keys: names,
    path: paths::prose,
    view: View::One(prose),
    listed: true,
};

/// Every name in `templates/pages/<name>.<language>.md`: a page that one language has is due in all.
fn names<'a>(site: &Site<'a>) -> Vec<&'a str> {
    let mut names: Vec<&str> = site.templates.prose.keys().map(|(name, _)| name.as_str()).collect();
    names.dedup();
    names
}

fn prose<'a>(edition: &Edition<'a>, name: &'a str) -> Result<Context, PageError> {
    let tag = &edition.language.tag;
    let written = |tag: &str| edition.site.templates.prose.get(&(name.to_owned(), tag.to_owned()));
    let derivation = edition.language.derivation.as_ref().filter(|_| written(tag).is_none());
    let source = written(derivation.map_or(tag, |derivation| derivation.from));
    let source = source.ok_or_else(|| PageError::NoProse { name: name.into(), tag: tag.clone() })?;
    let text = derivation.map_or(&*source.text, |derivation| derivation.converted(&source.text));
    // A path begins at the language's root, or with a slash at the site's.
    let resolve = |path: &str| match path.strip_prefix('/') {
        Some(path) => edition.site.base.path(path),
        None => edition.url(path),
    };
    let page = markdown::render(text, &resolve)
        .map_err(|problem| PageError::Prose { path: source.path.display().to_string(), problem })?;
    let view = Prose { page: edition.frame("prose", &paths::prose(name)), name, title: page.title, html: page.html };
    let mut context = context(edition, &view)?;
    context.insert_value("html", Value::safe_string(&view.html));
    Ok(context)
}
