//! `/<lang>/countries/` and `/<lang>/countries/<code>/`: what is offered where, by grade, and what the law gives.

use tera::Context;

use super::{Kind, PageError, Paged, Scope, View, context, frame_of_page, single};
use crate::edition::Edition;
use crate::lists::{Topic, page_of, pages, range};
use crate::parts::{Shelf, jurisdiction, pager};
use crate::paths;
use crate::view::{Countries, CountryEntry, CountryPage, GradeGroup, GradeJump, Jurisdiction};

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
        pages: |edition, code| pages(edition.lists().of(Topic::Country, code).len()),
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
    let places = edition.lists().of(Topic::Country, code);
    let total = places.len();
    let url = |number| edition.url(&paths::numbered(paths::country(code), number));
    let view = CountryPage {
        page: frame_of_page(edition, "country", paths::country(code), number),
        code,
        total,
        grades: jumps(edition, places, number, url),
        groups: groups(edition, &places[range(total, number)])?,
        pager: pager(total, number, url),
        jurisdictions: laws(edition, code),
        feed: edition.feed(&paths::root::feed_of_country(&edition.language.tag, code)),
    };
    context(edition, &view)
}

/// The runs of services of one grade.
fn by_grade<'p>(edition: &Edition<'_>, places: &'p [usize]) -> impl Iterator<Item = (&'static str, &'p [usize])> {
    let grade = |place: usize| edition.listed()[place].facts.grade();
    let runs = places.chunk_by(move |a, b| grade(*a) == grade(*b));
    runs.map(move |run| (grade(run[0]), run))
}

fn jumps(edition: &Edition<'_>, places: &[usize], number: usize, url: impl Fn(usize) -> String) -> Vec<GradeJump> {
    let mut start = 0;
    let jump = |(key, run): (&'static str, &[usize])| {
        let page = page_of(places.len(), start);
        start += run.len();
        let page = if page == number { String::new() } else { url(page) };
        GradeJump { key, url: format!("{page}#grade-{key}"), count: run.len() }
    };
    by_grade(edition, places).map(jump).collect()
}

fn groups(edition: &Edition<'_>, places: &[usize]) -> Result<Vec<GradeGroup>, PageError> {
    let group =
        |(key, run): (&'static str, &[usize])| Ok(GradeGroup { key, services: edition.rows(run.iter().copied())? });
    by_grade(edition, places).map(group).collect()
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
