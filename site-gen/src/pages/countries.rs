//! `/<lang>/countries/` and `/<lang>/countries/<code>/`: what is offered where, by grade, and what the law gives.

use tera::Context;

use super::{Kind, PageError, Paged, Scope, View, context, frame_of_page, single};
use crate::edition::Edition;
use crate::facts::GRADES;
use crate::lists::{page_of, pages, range};
use crate::parts::{Shelf, jurisdiction, pager};
use crate::paths;
use crate::view::{Countries, CountryEntry, CountryPage, GradeGroup, GradeJump, Jurisdiction, ServiceCard};

/// The list of countries.
pub(super) const COUNTRIES: Kind = Kind {
    name: "countries",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::countries(),
    view: View::One(countries),
    listed: true,
};

/// One country.
pub(super) const COUNTRY: Kind = Kind {
    name: "country",
    scope: Scope::Language,
    keys: |site| site.groups.countries().collect(),
    path: paths::country,
    view: View::Paged(Paged {
        pages: |edition, code| pages(edition.site.groups.of_country(code).len()),
        page: country,
        twins: true,
    }),
    listed: true,
};

fn countries(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    let groups = &edition.site.groups;
    let mut countries: Vec<_> = groups
        .countries()
        .map(|code| CountryEntry {
            code,
            url: edition.url(&paths::country(code)),
            count: groups.of_country(code).len(),
            law: edition.site.checked.jurisdictions.values().any(|law| covers(law, code)),
        })
        .collect();
    let name = |entry: &CountryEntry<'_>| edition.language.country(entry.code);
    countries.sort_by(|a, b| edition.language.order.compare(&name(a), &name(b)));
    context(edition, &Countries { page: edition.frame("countries", &paths::countries()), countries })
}

fn covers(law: &schema::Jurisdiction, code: &str) -> bool {
    law.countries.iter().any(|country| country.as_str() == code)
}

fn country<'a>(edition: &Edition<'a>, code: &'a str, number: usize) -> Result<Context, PageError> {
    let mut cards = edition.cards_of(edition.site.groups.of_country(code).iter().copied());
    let place = |grade: &str| GRADES.iter().position(|known| *known == grade);
    // A stable sort: within a grade the order of the language stays.
    cards.sort_by_key(|card| place(card.grade));
    let total = cards.len();
    let url = |number| edition.url(&paths::numbered(paths::country(code), number));
    let view = CountryPage {
        page: frame_of_page(edition, "country", paths::country(code), number),
        code,
        total,
        grades: jumps(&cards, number, url),
        groups: groups(&cards[range(total, number)]),
        pager: pager(total, number, url),
        jurisdictions: laws(edition, code),
        feed: edition.feed(&paths::root::feed_of_country(&edition.language.tag, code)),
    };
    context(edition, &view)
}

fn jumps(cards: &[ServiceCard<'_>], number: usize, url: impl Fn(usize) -> String) -> Vec<GradeJump> {
    let mut start = 0;
    let jump = |group: &[ServiceCard<'_>]| {
        let page = page_of(cards.len(), start);
        start += group.len();
        let page = if page == number { String::new() } else { url(page) };
        GradeJump { key: group[0].grade, url: format!("{page}#grade-{}", group[0].grade), count: group.len() }
    };
    cards.chunk_by(|a, b| a.grade == b.grade).map(jump).collect()
}

fn groups<'a>(cards: &[ServiceCard<'a>]) -> Vec<GradeGroup<'a>> {
    let group = |group: &[ServiceCard<'a>]| GradeGroup { key: group[0].grade, services: group.to_vec() };
    cards.chunk_by(|a, b| a.grade == b.grade).map(group).collect()
}

fn laws<'a>(edition: &Edition<'a>, code: &str) -> Vec<Jurisdiction<'a>> {
    let known = edition.site.checked.jurisdictions.iter().filter(|(_, law)| covers(law, code));
    let known = known.map(|(key, law)| (&**key, law));
    let view = |(key, law): (&'a str, &'a schema::Jurisdiction)| {
        let shelf = Shelf::elsewhere(edition, &law.sources, edition.url(&paths::jurisdiction(key)));
        jurisdiction(edition, key, law, &shelf, |country| country.as_str() == code)
    };
    known.map(view).collect()
}
