//! Pages that say the same whatever the catalogue holds: `/<lang>/compare/`, which a script fills in, and
//! `/<lang>/offline.html`, which stands in for pages that are not on the device.

use tera::Context;

use super::{Kind, PageError, Scope, View, context, single};
use crate::edition::Edition;
use crate::paths;
use crate::view::{Frame, Plain};

/// Services side by side.
pub(super) const COMPARE: Kind = Kind {
    name: "compare",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::compare(),
    view: View::One(compare),
    listed: true,
};

/// What is shown without a connection.
pub(super) const OFFLINE: Kind = Kind {
    name: "offline",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::offline(),
    view: View::One(offline),
    listed: false,
};

fn compare(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    context(edition, &Plain { page: edition.frame("compare", &paths::compare()) })
}

fn offline(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    let page = Frame { indexed: false, ..edition.frame("offline", &paths::offline()) };
    context(edition, &Plain { page })
}
