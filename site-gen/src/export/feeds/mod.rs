//! Atom feeds in every language: of all changes, of those in a country, in a category, at a service; the last also says
//! how it stands. Feeds need whole addresses: without `--base-url` there are none.

mod atom;
mod entry;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use schema::v1::Download;

use super::changes::Dated;
use super::{Context, ExportError, FileKind, Group};
use crate::language::{Argument, Language};
use crate::paths;
use atom::{Entry, Feed};

/// How many entries a feed holds.
const ENTRIES: usize = 50;

/// The feeds of what there is.
pub(super) const KINDS: &[FileKind] = &[
    FileKind { name: "feed-all", group: Group::Told, path: |_| paths::root::feed_of_all("{language}") },
    FileKind {
        name: "feed-country",
        group: Group::Told,
        path: |_| paths::root::feed_of_country("{language}", "{code}"),
    },
    FileKind {
        name: "feed-category",
        group: Group::Told,
        path: |_| paths::root::feed_of_category("{language}", "{term}"),
    },
    FileKind { name: "feed-service", group: Group::Told, path: |_| paths::root::feed_of_service("{language}", "{id}") },
];

pub(super) fn write(context: &Context<'_>) -> Result<Vec<Download>, ExportError> {
    if context.site.base.has_origin() {
        let changes = Sorted::new(context);
        let languages: Vec<&Language> = context.site.templates.languages.iter().collect();
        languages.into_par_iter().try_for_each(|language| Writer { context, language, changes: &changes }.write())?;
    }
    Ok(Vec::new())
}

/// Changes by what feeds are of, each newest first.
struct Sorted<'c> {
    services: BTreeMap<&'c str, Vec<&'c Dated>>,
    countries: BTreeMap<&'c str, Vec<&'c Dated>>,
    categories: BTreeMap<&'c str, Vec<&'c Dated>>,
}

impl<'c> Sorted<'c> {
    fn new(context: &'c Context<'_>) -> Self {
        let checked = context.site.checked;
        let mut sorted = Self { services: BTreeMap::new(), countries: BTreeMap::new(), categories: BTreeMap::new() };
        // Every country that has a page and every category that has services has a feed, be it empty.
        sorted.countries.extend(context.site.groups.countries().map(|country| (country, Vec::new())));
        for service in checked.services.values() {
            sorted.categories.entry(service.category.as_str()).or_default();
        }
        for dated in &context.changes.all {
            sorted.add(context, dated);
        }
        sorted
    }

    fn add(&mut self, context: &'c Context<'_>, dated: &'c Dated) {
        let (checked, id) = (context.site.checked, dated.change.id.as_str());
        let countries = match dated.change.kind.as_str() {
            "service" => {
                self.services.entry(id).or_default().push(dated);
                let Some(service) = checked.services.get(&id.into()) else { return };
                self.categories.entry(service.category.as_str()).or_default().push(dated);
                &service.countries
            }
            "jurisdiction" => match checked.jurisdictions.get(id) {
                Some(jurisdiction) => &jurisdiction.countries,
                None => return,
            },
            _ => return,
        };
        for country in countries.iter().map(schema::Country::as_str).collect::<BTreeSet<_>>() {
            self.countries.entry(country).or_default().push(dated);
        }
    }
}

/// Writes the feeds of one language.
struct Writer<'w> {
    context: &'w Context<'w>,
    language: &'w Language,
    changes: &'w Sorted<'w>,
}

impl Writer<'_> {
    fn write(&self) -> Result<(), ExportError> {
        let tag = &self.language.tag;
        let all: Vec<&Dated> = self.context.changes.all.iter().take(ENTRIES).collect();
        self.feed(&paths::root::feed_of_all(tag), self.say("feed-all", &[])?, &paths::timeline(), Vec::new(), &all)?;
        self.changes.countries.par_iter().try_for_each(|(country, changes)| {
            let key = format!("country-{country}");
            let name = if self.language.messages.has(&key) { self.say(&key, &[])? } else { (*country).to_owned() };
            let title = self.say("feed-country", &[("country", Argument::Text(&name))])?;
            self.feed(&paths::root::feed_of_country(tag, country), title, &paths::services(), Vec::new(), changes)
        })?;
        self.changes.categories.par_iter().try_for_each(|(category, changes)| {
            let term = self.context.site.checked.term(schema::Category::VOCABULARY, category);
            let label = term.and_then(|term| term.label.best(tag)).map_or(*category, |(_, label)| label);
            let title = self.say("feed-category", &[("category", Argument::Text(label))])?;
            self.feed(
                &paths::root::feed_of_category(tag, category),
                title,
                &paths::category(category),
                Vec::new(),
                changes,
            )
        })?;
        self.context.site.checked.services.par_iter().try_for_each(|(id, service)| {
            let name = service.name.best(tag).map_or(id.as_str(), |(_, name)| name);
            let title = self.say("feed-service", &[("name", Argument::Text(name))])?;
            let changes = self.changes.services.get(id.as_str()).map_or(&[][..], Vec::as_slice);
            let page = paths::service(id.as_str());
            let state = self.context.site.facts.get(id.as_str());
            let state = state.map(|facts| entry::state(self, id.as_str(), name, facts)).transpose()?;
            self.feed(
                &paths::root::feed_of_service(tag, id.as_str()),
                title,
                &page,
                state.into_iter().collect(),
                changes,
            )
        })
    }

    fn say(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> Result<String, ExportError> {
        Ok(self.language.messages.say(key, arguments)?)
    }

    /// The whole address of a page in this language.
    fn page(&self, path: &str) -> String {
        self.context.site.base.best(&format!("{}/{path}", self.language.tag))
    }

    fn feed(
        &self,
        path: &str,
        title: String,
        page: &str,
        first: Vec<Entry>,
        changes: &[&Dated],
    ) -> Result<(), ExportError> {
        let mut entries = first;
        for dated in changes.iter().take(ENTRIES) {
            entries.push(entry::of(self, dated)?);
        }
        let feed = Feed {
            id: self.context.site.base.best(path),
            language: &self.language.tag,
            title,
            page: self.page(page),
            date: self.context.site.checked.today(),
            entries,
        };
        let xml = feed.xml().map_err(|error| ExportError::Impossible(format!("{path}: {error}")))?;
        self.context.output.write(path, &xml)?;
        // Read back by a parser: what is not well-formed is not published.
        atom::check(&self.context.output.read_back(path)?, feed.entries.len())
            .map_err(|problem| ExportError::ReadBack { path: path.into(), problem })
    }
}
