//! `/<lang>/operators/` and `/<lang>/operators/<id>/`.

use schema::{AccountSystemId, Operator, PrivacyContact};
use tera::Context;

use super::{Kind, PageError, Scope, context, found, single};
use crate::edition::Edition;
use crate::parts::{Shelf, Standing, host};
use crate::paths;
use crate::site::Site;
use crate::view::{AccountSystem, Contact, Entry, Index, Link, OperatorPage};

/// The list of operators.
pub(super) const OPERATORS: Kind = Kind {
    name: "operators",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::operators(),
    view: operators,
    listed: true,
};

/// One operator.
pub(super) const OPERATOR: Kind =
    Kind { name: "operator", scope: Scope::Language, keys: ids, path: paths::operator, view: operator, listed: true };

fn ids<'a>(site: &Site<'a>) -> Vec<&'a str> {
    site.checked.operators.keys().map(|id| id.as_str()).collect()
}

fn operators(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    let site = edition.site;
    let mut entries: Vec<_> = site
        .checked
        .operators
        .iter()
        .map(|(id, operator)| Entry {
            key: id.as_str(),
            label: Some(edition.text(&operator.name)),
            definition: None,
            url: edition.url(&paths::operator(id.as_str())),
            count: site.groups.of_operator(id.as_str()).len(),
        })
        .collect();
    let name = |entry: &Entry<'_>| entry.label.map_or("", |label| label.text).to_owned();
    entries.sort_by(|a, b| edition.language.order.compare(&name(a), &name(b)));
    let view = Index { page: edition.frame("operators", &paths::operators()), entries };
    context(edition, &view)
}

fn operator<'a>(edition: &Edition<'a>, id: &'a str) -> Result<Context, PageError> {
    let record = found(edition.site.checked.operators.get(&id.into()), id)?;
    let Operator { name, aliases, country, parent, privacy_contacts, account_systems, sources } = record;
    let shelf = Shelf::new(edition, sources);
    let view = OperatorPage {
        page: edition.frame("operator", &paths::operator(id)),
        id,
        name: edition.text(name),
        other_names: edition.other_names(name),
        aliases,
        country: country.as_ref().map(|country| country.as_str()),
        parent: parent.as_ref().and_then(|parent| link(edition, parent.as_str())),
        subsidiaries: subsidiaries(edition, id),
        contacts: contacts(edition, privacy_contacts, &shelf),
        account_systems: systems(edition, account_systems, &shelf),
        services: edition.cards_of(edition.site.groups.of_operator(id).iter().copied()),
        sources: shelf.list(),
        record: format!("operators/{id}.yaml"),
    };
    context(edition, &view)
}

fn link<'a>(edition: &Edition<'a>, id: &str) -> Option<Link<'a>> {
    let operator = edition.site.checked.operators.get(&id.into())?;
    Some(Link { label: edition.text(&operator.name), url: edition.url(&paths::operator(id)) })
}

fn subsidiaries<'a>(edition: &Edition<'a>, id: &str) -> Vec<Link<'a>> {
    let operators = edition.site.checked.operators.iter();
    let own = operators.filter(|(_, operator)| operator.parent.as_ref().is_some_and(|parent| parent.as_str() == id));
    own.filter_map(|(id, _)| link(edition, id.as_str())).collect()
}

fn contacts<'a>(edition: &Edition<'a>, contacts: &'a [PrivacyContact], shelf: &Shelf<'_, 'a>) -> Vec<Contact<'a>> {
    let view = |(index, contact): (usize, &'a PrivacyContact)| {
        let PrivacyContact { email, url, phone, post, note, cites } = contact;
        Contact {
            email: email.as_ref().map(|email| email.as_str()),
            url: url.as_ref().map(|url| url.as_str()),
            host: url.as_ref().and_then(|url| host(url.as_str())),
            phone: phone.as_deref(),
            post: edition.note(post),
            note: edition.note(note),
            said: shelf.said(format!("contact-{index}"), cites, Standing::default()),
        }
    };
    contacts.iter().enumerate().map(view).collect()
}

fn systems<'a>(
    edition: &Edition<'a>,
    systems: &'a std::collections::BTreeMap<AccountSystemId, schema::AccountSystem>,
    shelf: &Shelf<'_, 'a>,
) -> Vec<AccountSystem<'a>> {
    let view = |(id, system): (&'a AccountSystemId, &'a schema::AccountSystem)| {
        let schema::AccountSystem { name, note, cites } = system;
        AccountSystem {
            id: id.as_str(),
            name: edition.text(name),
            note: edition.note(note),
            services: edition.cards_of(edition.site.groups.of_system(id.as_str()).iter().copied()),
            said: shelf.said(format!("account-system-{id}"), cites, Standing::default()),
        }
    };
    systems.iter().map(view).collect()
}
