//! `/<lang>/operators/` and `/<lang>/operators/<id>/`.

use schema::{AccountSystemId, Operator, PrivacyContact};
use tera::Context;

use super::{Kind, PageError, Paged, Scope, View, context, found, frame_of_list, frame_of_page, single};
use crate::edition::Edition;
use crate::language::Initial;
use crate::lists::{Topic, pages, range};
use crate::parts::{Shelf, Standing, file_of_record, host, jumps, listing, mark, pager};
use crate::paths;
use crate::site::Site;
use crate::view::{AccountSystem, Contact, Entry, Index, Jump, Link, OperatorPage};

/// The list of operators.
pub(super) const OPERATORS: Kind = Kind {
    name: "operators",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::operators(),
    view: View::Paged(Paged {
        pages: |edition, _| pages(edition.site.checked.operators.len()),
        page: operators,
        twins: true,
    }),
    listed: true,
};

/// One operator.
pub(super) const OPERATOR: Kind = Kind {
    name: "operator",
    scope: Scope::Language,
    keys: ids,
    path: paths::operator,
    view: View::Paged(Paged {
        pages: |edition, key| pages(edition.lists().of(Topic::Operator, key).len()),
        page: operator,
        twins: true,
    }),
    listed: true,
};

fn ids<'a>(site: &Site<'a>) -> Vec<&'a str> {
    site.checked.operators.keys().map(|id| id.as_str()).collect()
}

fn operators(edition: &Edition<'_>, _: &str, number: usize) -> Result<Context, PageError> {
    let site = edition.site;
    let mut entries: Vec<(Initial, Entry<'_>)> = site
        .checked
        .operators
        .iter()
        .map(|(id, operator)| {
            let entry = Entry {
                key: id.as_str(),
                label: Some(edition.text(&operator.name)),
                definition: None,
                url: edition.url(&paths::operator(id.as_str())),
                count: edition.lists().of(Topic::Operator, id.as_str()).len(),
            };
            (Initial::of(label(&entry), None), entry)
        })
        .collect();
    entries.sort_by(|(a_initial, a), (b_initial, b)| {
        let letter = |initial: &Initial| (initial.letter.is_none(), initial.letter);
        letter(a_initial).cmp(&letter(b_initial)).then_with(|| edition.language.order.compare(label(a), label(b)))
    });
    let total = entries.len();
    let url = |number| edition.url(&paths::numbered(paths::operators(), number));
    let view = Index {
        page: frame_of_page(edition, "operators", paths::operators(), number),
        jumps: jumps_to(&entries, number, url),
        pager: pager(total, number, url),
        entries: entries.drain(range(total, number)).map(|(_, entry)| entry).collect(),
    };
    context(edition, &view)
}

/// Where each initial begins, where there are several pages. The list itself has no places to jump to.
fn jumps_to(entries: &[(Initial, Entry<'_>)], number: usize, url: impl Fn(usize) -> String) -> Vec<Jump> {
    if pages(entries.len()) == 1 {
        return Vec::new();
    }
    let mut jumps = jumps(entries.len(), number, |index| mark(&entries[index].0, false), &url);
    for jump in &mut jumps {
        let page = jump.url.split('#').next().unwrap_or_default();
        jump.url = if page.is_empty() { url(number) } else { page.to_owned() };
    }
    jumps
}

fn label<'a>(entry: &Entry<'a>) -> &'a str {
    entry.label.map_or("", |label| label.text)
}

fn operator<'a>(edition: &Edition<'a>, id: &'a str, number: usize) -> Result<Context, PageError> {
    let record = found(edition.site.checked.operators.get(&id.into()), id)?;
    let Operator { name, aliases, country, parent, privacy_contacts, account_systems, sources } = record;
    let shelf = Shelf::new(edition, sources)?;
    let view = OperatorPage {
        page: frame_of_list(edition, "operator", Topic::Operator, id, number),
        id,
        name: edition.text(name),
        other_names: edition.other_names(name),
        aliases,
        country: country.as_ref().map(|country| country.as_str()),
        parent: parent.as_ref().and_then(|parent| link(edition, parent.as_str())),
        subsidiaries: subsidiaries(edition, id),
        contacts: contacts(edition, privacy_contacts, &shelf),
        account_systems: systems(edition, account_systems, &shelf)?,
        listing: listing(edition, Topic::Operator, id, number)?,
        sources: shelf.list(),
        record: file_of_record(edition, schema::Kind::Operator, id),
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
) -> Result<Vec<AccountSystem<'a>>, PageError> {
    let view = |(id, system): (&'a AccountSystemId, &'a schema::AccountSystem)| {
        let schema::AccountSystem { name, note, cites } = system;
        let services = edition.places_of(edition.site.groups.of_system(id.as_str()).iter().copied());
        Ok(AccountSystem {
            id: id.as_str(),
            name: edition.text(name),
            note: edition.note(note),
            services: edition.rows(services)?,
            said: shelf.said(format!("account-system-{id}"), cites, Standing::default()),
        })
    };
    systems.iter().map(view).collect()
}
