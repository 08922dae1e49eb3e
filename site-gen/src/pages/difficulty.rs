//! `/<lang>/difficulty/` and `/<lang>/difficulty/<grade>/`.

use tera::Context;

use super::{Kind, PageError, Scope, context, single};
use crate::edition::Edition;
use crate::facts::GRADES;
use crate::paths;
use crate::view::{Entry, Index, List};

/// The list of grades.
pub(super) const DIFFICULTIES: Kind = Kind {
    name: "difficulties",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::difficulties(),
    view: difficulties,
    listed: true,
};

/// The services of one grade.
pub(super) const DIFFICULTY: Kind = Kind {
    name: "difficulty",
    scope: Scope::Language,
    keys: |_| GRADES.to_vec(),
    path: paths::difficulty,
    view: difficulty,
    listed: true,
};

/// Every grade, easiest first.
pub(super) fn entries<'a>(edition: &Edition<'a>) -> Vec<Entry<'a>> {
    let entry = |key: &'static str| Entry {
        key,
        label: None,
        definition: None,
        url: edition.url(&paths::difficulty(key)),
        count: edition.site.facts.values().filter(|facts| facts.grade() == key).count(),
    };
    GRADES.into_iter().map(entry).collect()
}

fn difficulties(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    let view = Index { page: edition.frame("difficulties", &paths::difficulties()), entries: entries(edition) };
    context(edition, &view)
}

fn difficulty<'a>(edition: &Edition<'a>, key: &'a str) -> Result<Context, PageError> {
    let view = List {
        page: edition.frame("difficulty", &paths::difficulty(key)),
        key,
        term: None,
        services: edition.cards_where(|_, facts| facts.grade() == key),
        others: entries(edition),
    };
    context(edition, &view)
}
