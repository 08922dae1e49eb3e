//! What our own page of a service is made from, as data: its view, and what stands in that as rendered already.

use schema::Service;
use serde_json::{Value, json};
use site_gen::lists::Topic;
use site_gen::pages::{Job, View};
use site_gen::parts::{Shelf, jurisdiction};
use site_gen::paths;
use tera::Context;

/// The view of a service's page.
pub(crate) fn page(job: &Job<'_, '_>) -> Context {
    match &job.kind.view {
        View::One(view) => view(job.edition, job.key).expect("a view"),
        View::Paged(_) => unreachable!("there is one page for a service"),
    }
}

/// Other services of the operator, as they stand in lists.
pub(crate) fn siblings(job: &Job<'_, '_>) -> Vec<Value> {
    let operator = service_of(job).operator.as_ref().map_or("", |operator| operator.as_str());
    near(job, Topic::Operator, operator, 12)
}

/// Other services of the category, as they stand in lists.
pub(crate) fn neighbours(job: &Job<'_, '_>) -> Vec<Value> {
    near(job, Topic::Category, service_of(job).category.as_str(), 8)
}

fn near(job: &Job<'_, '_>, topic: Topic, key: &str, most: usize) -> Vec<Value> {
    let places = job.edition.places_after(job.key, topic, key, most);
    let card = |place: usize| json!(job.edition.card_of(job.edition.listed()[place].id.as_str()));
    places.into_iter().map(card).collect()
}

/// The rights in the countries that the service is offered in.
pub(crate) fn jurisdictions(job: &Job<'_, '_>) -> Vec<Value> {
    let (edition, countries) = (job.edition, &service_of(job).countries);
    let mut found = Vec::new();
    for (code, record) in &edition.site.checked.jurisdictions {
        if record.countries.iter().any(|country| countries.contains(country)) {
            let shelf = Shelf::elsewhere(edition, &record.sources, edition.url(&paths::jurisdiction(code)));
            found.push(json!(jurisdiction(edition, code, record, &shelf, |country| countries.contains(country))));
        }
    }
    found
}

fn service_of<'a>(job: &Job<'_, 'a>) -> &'a Service {
    job.edition.listed()[job.edition.place_of(job.key).expect("a service")].service
}
