//! `/<lang>/rights/` and `/<lang>/rights/<code>/`.

use schema::{Jurisdiction, Service};
use tera::Context;

use super::{Kind, PageError, Scope, context, found, single};
use crate::edition::Edition;
use crate::parts::{Shelf, history, jurisdiction as rights_of};
use crate::paths;
use crate::view::{Entry, Index, JurisdictionPage};

/// The list of jurisdictions.
pub(super) const RIGHTS: Kind = Kind {
    name: "rights",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::rights(),
    view: rights,
    listed: true,
};

/// One jurisdiction.
pub(super) const JURISDICTION: Kind = Kind {
    name: "jurisdiction",
    scope: Scope::Language,
    keys: |site| site.checked.jurisdictions.keys().map(|code| &**code).collect(),
    path: paths::jurisdiction,
    view: jurisdiction,
    listed: true,
};

fn offered_in(service: &Service, record: &Jurisdiction) -> bool {
    record.countries.iter().any(|country| service.countries.contains(country))
}

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
            count: checked.services.values().filter(|service| offered_in(service, record)).count(),
        })
        .collect();
    let name = |entry: &Entry<'_>| entry.label.map_or("", |label| label.text).to_owned();
    entries.sort_by(|a, b| edition.language.order.compare(&name(a), &name(b)));
    let view = Index { page: edition.frame("rights", &paths::rights()), entries };
    context(edition, &view)
}

fn jurisdiction<'a>(edition: &Edition<'a>, code: &'a str) -> Result<Context, PageError> {
    let record = found(edition.site.checked.jurisdictions.get(code), code)?;
    let shelf = Shelf::new(edition, &record.sources);
    let view = JurisdictionPage {
        page: edition.frame("jurisdiction", &paths::jurisdiction(code)),
        jurisdiction: rights_of(edition, code, record, &shelf, |_| true),
        countries: record.countries.iter().map(|country| country.as_str()).collect(),
        history: history(edition, &record.history, &shelf),
        services: edition.cards_where(|service, _| offered_in(service, record)),
        sources: shelf.list(),
        record: format!("jurisdictions/{code}.yaml"),
    };
    context(edition, &view)
}
