//! `/<lang>/`: the home page.

use std::cmp::Reverse;

use tera::Context;

use super::{Kind, PageError, Scope, View, categories, context, dark_patterns, difficulty, single};
use crate::edition::Edition;
use crate::facts::Facts;
use crate::paths;
use crate::view::{Counts, Entry, Home, Row};

/// How many services the home page shows as freshest and as hardest.
const FRESHEST: usize = 12;
const HARDEST: usize = 6;

/// The home page.
pub(super) const HOME: Kind = Kind {
    name: "home",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::home(),
    view: View::One(home),
    listed: true,
};

fn home(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    let home = Home {
        page: edition.frame("home", &paths::home()),
        counts: counts(edition),
        grades: difficulty::entries(edition),
        categories: fullest(categories::entries(edition)),
        dark_patterns: fullest(dark_patterns::entries(edition)),
        freshest: best_by(edition, FRESHEST, |facts| facts.freshness.as_of.map(|date| Reverse(date.latest())))?,
        hardest: best_by(edition, HARDEST, |facts| {
            facts.rating.grade.map(|grade| (Reverse(grade), Reverse(facts.rating.total)))
        })?,
    };
    context(edition, &home)
}

/// What the catalogue holds.
pub(super) fn counts(edition: &Edition<'_>) -> Counts {
    let services = &edition.site.checked.services;
    Counts {
        services: services.len(),
        routes: services.values().map(|service| service.routes.len()).sum(),
        observations: services.values().map(|service| service.dark_patterns.len()).sum(),
        sources: services.values().map(|service| service.sources.len()).sum(),
        operators: edition.site.checked.operators.len(),
    }
}

fn fullest(entries: Vec<Entry<'_>>) -> Vec<Entry<'_>> {
    let mut entries: Vec<_> = entries.into_iter().filter(|entry| entry.count > 0).collect();
    entries.sort_by_key(|entry| Reverse(entry.count));
    entries
}

/// The first services by something derived; equals in the order of the language.
fn best_by<K: Ord>(
    edition: &Edition<'_>,
    most: usize,
    key: impl Fn(&Facts) -> Option<K>,
) -> Result<Vec<Row>, PageError> {
    let listed = edition.listed().iter().enumerate();
    let mut places: Vec<_> = listed.filter_map(|(place, one)| Some((key(one.facts)?, place))).collect();
    places.sort();
    edition.rows(places.into_iter().take(most).map(|(_, place)| place))
}
