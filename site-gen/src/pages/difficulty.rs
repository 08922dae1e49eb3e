//! `/<lang>/difficulty/` and `/<lang>/difficulty/<grade>/`.

use tera::Context;

use super::{Kind, PageError, Paged, Scope, View, context, frame_of_list, single};
use crate::edition::Edition;
use crate::facts::GRADES;
use crate::lists::{Topic, pages};
use crate::parts::listing;
use crate::paths;
use crate::view::{Entry, Index, List};

/// The list of grades.
pub(super) const DIFFICULTIES: Kind = Kind {
    name: "difficulties",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::difficulties(),
    view: View::One(difficulties),
    listed: true,
};

/// The services of one grade.
pub(super) const DIFFICULTY: Kind = Kind {
    name: "difficulty",
    scope: Scope::Language,
    keys: |_| GRADES.to_vec(),
    path: paths::difficulty,
    view: View::Paged(Paged {
        pages: |edition, key| pages(edition.lists().of(Topic::Difficulty, key).len()),
        page: difficulty,
        twins: true,
    }),
    listed: true,
};

/// Every grade, easiest first.
pub(super) fn entries<'a>(edition: &Edition<'a>) -> Vec<Entry<'a>> {
    let entry = |key: &'static str| Entry {
        key,
        label: None,
        definition: None,
        url: edition.url(&paths::difficulty(key)),
        count: edition.lists().of(Topic::Difficulty, key).len(),
    };
    GRADES.into_iter().map(entry).collect()
}

fn difficulties(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    let view = Index::whole(edition.frame("difficulties", &paths::difficulties()), entries(edition));
    context(edition, &view)
}

fn difficulty<'a>(edition: &Edition<'a>, key: &'a str, number: usize) -> Result<Context, PageError> {
    let view = List {
        page: frame_of_list(edition, "difficulty", Topic::Difficulty, key, number),
        key,
        term: None,
        listing: listing(edition, Topic::Difficulty, key, number)?,
        others: entries(edition),
        feed: None,
    };
    context(edition, &view)
}
