//! `/<lang>/services/`: every service from A to Z; where they are many, the way to each letter.

use tera::Context;

use super::{Kind, PageError, Scope, View, categories, context, difficulty, initials, single};
use crate::edition::Edition;
use crate::lists::Topic;
use crate::parts::listing;
use crate::paths;
use crate::view::Services;

/// The list of all services.
pub(super) const SERVICES: Kind = Kind {
    name: "services",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::services(),
    view: View::One(services),
    listed: true,
};

fn services(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    let letters = initials::entries(edition);
    let view = Services {
        page: edition.frame("services", &paths::services()),
        listing: letters.is_empty().then(|| listing(edition, Topic::All, "", 1)).transpose()?,
        letters,
        categories: categories::entries(edition),
        grades: difficulty::entries(edition),
    };
    context(edition, &view)
}
