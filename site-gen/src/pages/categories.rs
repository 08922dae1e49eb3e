//! `/<lang>/categories/` and `/<lang>/categories/<term>/`.

use schema::Category;
use tera::Context;

use super::{Kind, PageError, Paged, Scope, View, context, frame_of_list, single};
use crate::edition::Edition;
use crate::lists::{Topic, pages};
use crate::parts::listing;
use crate::paths;
use crate::site::Site;
use crate::view::{Entry, Index, List};

/// The list of categories.
pub(super) const CATEGORIES: Kind = Kind {
    name: "categories",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::categories(),
    view: View::One(categories),
    listed: true,
};

/// The services of one category.
pub(super) const CATEGORY: Kind = Kind {
    name: "category",
    scope: Scope::Language,
    keys: terms,
    path: paths::category,
    view: View::Paged(Paged {
        pages: |edition, key| pages(edition.lists().of(Topic::Category, key).len()),
        page: category,
        twins: true,
    }),
    listed: true,
};

fn terms<'a>(site: &Site<'a>) -> Vec<&'a str> {
    let vocabulary = site.checked.vocabularies.get(Category::VOCABULARY);
    vocabulary.into_iter().flat_map(|vocabulary| vocabulary.terms.keys()).collect()
}

/// Every category, in the order of the vocabulary.
pub(super) fn entries<'a>(edition: &Edition<'a>) -> Vec<Entry<'a>> {
    let entry = |key: &'a str| {
        let term = edition.term(Category::VOCABULARY, key);
        Entry {
            key,
            label: Some(term.label),
            definition: Some(term.definition),
            url: term.url().unwrap_or_default().to_owned(),
            count: edition.site.groups.of_category(key).len(),
        }
    };
    terms(edition.site).into_iter().map(entry).collect()
}

fn categories(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    let view = Index::whole(edition.frame("categories", &paths::categories()), entries(edition));
    context(edition, &view)
}

/// Categories that have services have a feed.
fn feed(edition: &Edition<'_>, key: &str) -> Option<String> {
    let services = edition.site.groups.of_category(key);
    let path = paths::root::feed_of_category(&edition.language.tag, key);
    (!services.is_empty()).then(|| edition.feed(&path)).flatten()
}

fn category<'a>(edition: &Edition<'a>, key: &'a str, number: usize) -> Result<Context, PageError> {
    let view = List {
        page: frame_of_list(edition, "category", Topic::Category, key, number),
        key,
        term: Some(edition.term(Category::VOCABULARY, key)),
        listing: listing(edition, Topic::Category, key, number)?,
        feed: feed(edition, key),
        others: entries(edition),
    };
    context(edition, &view)
}
