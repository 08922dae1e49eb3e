//! `/<lang>/a-z/<letter>/`: the services under one initial, where all together are too many for one page.

use tera::Context;

use super::{Kind, PageError, Paged, Scope, View, context};
use crate::edition::Edition;
use crate::lists::{INITIALS, Topic, WHOLE, pages};
use crate::parts::listing;
use crate::paths;
use crate::view::{Entry, Letter};

/// The services under one initial.
pub(super) const INITIAL: Kind = Kind {
    name: "initial",
    scope: Scope::Language,
    keys: |_| INITIALS.to_vec(),
    path: paths::initial,
    // Each language sorts by its own names.
    view: View::Paged(Paged { pages: count, page: initial, twins: false }),
    listed: true,
};

/// Every initial with how many services it has; nothing where one page holds all services.
pub(super) fn entries<'a>(edition: &Edition<'a>) -> Vec<Entry<'a>> {
    let entry = |key: &'static str| Entry {
        key,
        label: None,
        definition: None,
        url: edition.url(&paths::initial(key)),
        count: edition.lists().of(Topic::Initial, key).len(),
    };
    if edition.listed().len() <= WHOLE {
        return Vec::new();
    }
    INITIALS.into_iter().map(entry).filter(|entry| entry.count > 0).collect()
}

fn count(edition: &Edition<'_>, key: &str) -> usize {
    match edition.lists().of(Topic::Initial, key).len() {
        0 => 0,
        _ if edition.listed().len() <= WHOLE => 0,
        services => pages(services),
    }
}

fn initial<'a>(edition: &Edition<'a>, key: &'a str, number: usize) -> Result<Context, PageError> {
    let view = Letter {
        page: edition.frame_apart("initial", &Topic::Initial.path(key, number), &paths::services()),
        key,
        letter: if key == "other" { "#".into() } else { key.to_ascii_uppercase() },
        listing: listing(edition, Topic::Initial, key, number)?,
        letters: entries(edition),
    };
    context(edition, &view)
}
