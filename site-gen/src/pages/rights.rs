//! `/<lang>/rights/` and `/<lang>/rights/<code>/`.

use tera::Context;

use super::{Kind, PageError, Paged, Scope, View, context, found, frame_of_list, single};
use crate::edition::Edition;
use crate::lists::{Topic, pages};
use crate::parts::{Shelf, file_of_record, history, jurisdiction as rights_of, listing};
use crate::paths;
use crate::view::{Entry, Index, JurisdictionPage};

/// The list of jurisdictions.
pub(super) const RIGHTS: Kind = Kind {
    name: "rights",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::rights(),
    view: View::One(rights),
    listed: true,
};

/// One jurisdiction.
pub(super) const JURISDICTION: Kind = Kind {
    name: "jurisdiction",
    scope: Scope::Language,
    keys: |site| site.checked.jurisdictions.keys().map(|code| &**code).collect(),
    path: paths::jurisdiction,
    view: View::Paged(Paged {
        pages: |edition, key| pages(edition.lists().of(Topic::Jurisdiction, key).len()),
        page: jurisdiction,
        twins: true,
    }),
    listed: true,
};

fn rights(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    let checked = edition.site.checked;
    let mut entries: Vec<_> = checked
        .jurisdictions
        .iter()
        .map(|(code, record)| Entry {
            key: code,
            label: Some(edition.text(&record.name)),
            definition: None,
            url: edition.url(&paths::jurisdiction(code)),
            count: edition.lists().of(Topic::Jurisdiction, code).len(),
        })
        .collect();
    let name = |entry: &Entry<'_>| entry.label.map_or("", |label| label.text).to_owned();
    entries.sort_by(|a, b| edition.language.order.compare(&name(a), &name(b)));
    let view = Index::whole(edition.frame("rights", &paths::rights()), entries);
    context(edition, &view)
}

fn jurisdiction<'a>(edition: &Edition<'a>, code: &'a str, number: usize) -> Result<Context, PageError> {
    let record = found(edition.site.checked.jurisdictions.get(code), code)?;
    let shelf = Shelf::new(edition, &record.sources)?;
    let view = JurisdictionPage {
        page: frame_of_list(edition, "jurisdiction", Topic::Jurisdiction, code, number),
        jurisdiction: rights_of(edition, code, record, &shelf, |_| true),
        countries: record.countries.iter().map(|country| country.as_str()).collect(),
        history: history(edition, &record.history, &shelf),
        listing: listing(edition, Topic::Jurisdiction, code, number)?,
        sources: shelf.list(),
        record: file_of_record(edition, schema::Kind::Jurisdiction, code),
    };
    context(edition, &view)
}
