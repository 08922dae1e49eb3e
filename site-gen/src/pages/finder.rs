//! `/<lang>/find/`: every service, to be filtered and sorted.

use std::collections::BTreeMap;

use tera::Context;

use super::{Kind, PageError, Scope, View, categories, context, difficulty, single};
use crate::edition::Edition;
use crate::finder::{FACETS, Facet};
use crate::paths;
use crate::view::{Choice, Filter, FinderPage};

/// The page of filters.
pub(super) const FINDER: Kind = Kind {
    name: "find",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::find(),
    view: View::One(find),
    listed: true,
};

fn find(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    let finder = &edition.finder;
    let view = FinderPage {
        page: edition.frame("find", &paths::find()),
        facets: edition.site.base.path(&paths::root::finder(&edition.language.tag, &finder.hash, ".json")),
        grades: difficulty::entries(edition),
        categories: categories::entries(edition),
        filters: FACETS.iter().map(|facet| filter(edition, facet)).collect(),
    };
    context(edition, &view)
}

/// What there is to choose from, in the order of the vocabulary; countries by the number of services.
fn filter<'a>(edition: &Edition<'a>, facet: &Facet) -> Filter<'a> {
    let checked = edition.site.checked;
    let mut counts: BTreeMap<&'a str, usize> = BTreeMap::new();
    for (id, service) in &checked.services {
        if let Some(facts) = edition.site.facts.get(id.as_str()) {
            let mut keys = (facet.of)(edition, service, facts);
            keys.sort_unstable();
            keys.dedup();
            keys.into_iter().for_each(|key| *counts.entry(key).or_default() += 1);
        }
    }
    let choices = match facet.vocabulary {
        Some(vocabulary) => {
            let terms = checked.vocabularies.get(vocabulary).into_iter().flat_map(|known| known.terms.keys());
            let choice = |key: &'a str| {
                let label = Some(edition.term(vocabulary, key).label);
                Some(Choice { key, label, count: *counts.get(key)? })
            };
            terms.filter_map(choice).collect()
        }
        None => {
            let mut all: Vec<_> = counts.into_iter().map(|(key, count)| Choice { key, label: None, count }).collect();
            all.sort_by_key(|choice| std::cmp::Reverse(choice.count));
            all
        }
    };
    Filter { name: facet.name, choices }
}
