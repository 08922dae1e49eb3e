//! `/<lang>/suggest/`: the form with which a reader changes a record or adds a service.

use tera::Context;

use super::{Kind, PageError, Scope, View, context, single};
use crate::edition::Edition;
use crate::paths;
use crate::view::Suggest;

/// The form.
pub(super) const SUGGEST: Kind = Kind {
    name: "suggest",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::suggest(),
    view: View::One(suggest),
    listed: true,
};

fn suggest(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    let site = edition.site;
    let view = Suggest {
        page: edition.frame("suggest", &paths::suggest()),
        data_url: site.base.path(&paths::root::suggest_data(&site.suggest.hash)),
        repository: site.repository.map(ToString::to_string),
        forms_url: site.repository.map(|repository| repository.forms()),
    };
    context(edition, &view)
}
