//! Every kind of page, in one list. A page is a pure function of the site in one language and a key.
//!
//! To add a kind of page: its address in [`crate::paths`], its view in [`crate::view`], a file here, a line in
//! [`PAGES`], a template.

mod categories;
mod changes;
mod chooser;
mod comparison;
mod countries;
mod dark_patterns;
mod data;
mod demands;
mod difficulty;
mod finder;
mod go;
mod home;
mod initials;
mod method;
mod not_found;
mod numbers;
mod operators;
mod plain;
mod prose;
mod rights;
mod rules;
mod service;
mod services;
mod specimen;
mod suggest;
mod surveys;
mod timeline;
mod when_refused;

use serde::Serialize;
use tera::Context;

use crate::edition::Edition;
use crate::language::Language;
use crate::lists::Topic;
use crate::paths;
use crate::site::Site;
use crate::view::Frame;

/// A kind of page.
#[derive(Debug)]
pub struct Kind {
    /// The template's name without `.html`; also the class of the page.
    pub name: &'static str,
    /// Where it stands.
    pub scope: Scope,
    /// The keys of all pages of this kind: identifiers, terms; one empty key where there is only one page.
    pub keys: for<'a> fn(&Site<'a>) -> Vec<&'a str>,
    /// The path of a page, relative to the root of its language or of the site.
    pub path: fn(&str) -> String,
    /// What the template is given.
    pub view: View,
    /// Whether the sitemap lists it.
    pub listed: bool,
}

/// What makes the view of a page.
#[derive(Debug)]
pub enum View {
    /// There is one page under each key.
    One(for<'a> fn(&Edition<'a>, &'a str) -> Result<Context, PageError>),
    /// There is a list under each key, on as many pages as it needs.
    Paged(Paged),
}

/// A list that may go on to further pages. They stand under the first one: `categories/shopping/2/`.
#[derive(Debug)]
pub struct Paged {
    /// How many pages the list takes; none where there is no such list.
    pub pages: fn(&Edition<'_>, &str) -> usize,
    /// One of them, by its number from 1.
    pub page: for<'a> fn(&Edition<'a>, &'a str, usize) -> Result<Context, PageError>,
    /// Whether the first page is the same in every language.
    pub twins: bool,
}

/// Where pages of a kind stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Once in each language, under `/<lang>/`.
    Language,
    /// Once, in the default language, under `/`.
    Root,
}

pub(crate) use changes::TOLD as CHANGES_TOLD;
pub(crate) use service::SERVICE;

/// Every kind of page.
pub const PAGES: &[&Kind] = &[
    &chooser::CHOOSER,
    &go::GO,
    &home::HOME,
    &services::SERVICES,
    &initials::INITIAL,
    &finder::FINDER,
    &SERVICE,
    &service::RETIRED,
    &categories::CATEGORIES,
    &categories::CATEGORY,
    &difficulty::DIFFICULTIES,
    &difficulty::DIFFICULTY,
    &dark_patterns::DARK_PATTERNS,
    &dark_patterns::DARK_PATTERN,
    &operators::OPERATORS,
    &operators::OPERATOR,
    &demands::CONDITIONS,
    &demands::ONE_CONDITION,
    &demands::PROOFS,
    &demands::ONE_PROOF,
    &countries::COUNTRIES,
    &countries::COUNTRY,
    &rights::RIGHTS,
    &rights::JURISDICTION,
    &surveys::SURVEYS,
    &surveys::SURVEY,
    &timeline::TIMELINE,
    &changes::CHANGES,
    &when_refused::WHEN_REFUSED,
    &rules::RULES,
    &rules::RULE,
    &method::HOW_WE_RATE,
    &suggest::SUGGEST,
    &numbers::NUMBERS,
    &comparison::COMPARISON,
    &comparison::CELL,
    &data::DATA,
    &specimen::SPECIMEN,
    &plain::COMPARE,
    &plain::OFFLINE,
    &prose::PROSE,
    &not_found::NOT_FOUND,
    &not_found::ROOT_NOT_FOUND,
];

/// Why a page has no view.
#[derive(Debug, thiserror::Error)]
pub enum PageError {
    /// A record that must be there is not: our mistake, for the keys come from the catalogue.
    #[error("nothing in the catalogue is called `{0}`; this is a mistake in the generator")]
    Missing(String),
    /// The view could not be made a context: our mistake.
    #[error("the view is no mapping: {0}; this is a mistake in the generator")]
    View(tera::Error),
    /// A part that many pages share could not be rendered.
    #[error("{0}")]
    Part(String),
    /// Prose is missing in a language.
    #[error("templates/pages/{name}.{tag}.md is missing; write it, or begin from the English one")]
    NoProse {
        /// The page.
        name: String,
        /// The language.
        tag: String,
    },
    /// Prose has a mistake.
    #[error("{path}: {problem}")]
    Prose {
        /// The file.
        path: String,
        /// What is wrong.
        problem: crate::markdown::MarkdownError,
    },
}

/// One page to be rendered.
#[derive(Debug, Clone, Copy)]
pub struct Job<'e, 'a> {
    /// Its kind.
    pub kind: &'static Kind,
    /// Its language.
    pub edition: &'e Edition<'a>,
    /// Its key.
    pub key: &'a str,
    /// Its number among the pages of a list, from 1.
    pub number: usize,
}

impl Job<'_, '_> {
    /// The path of the page from the root of the site.
    pub fn path(&self) -> String {
        paths::numbered(path_in(self.kind, self.edition.language, self.key), self.number)
    }

    /// Whether every language has this very page.
    pub fn has_twins(&self) -> bool {
        let paged = match &self.kind.view {
            View::One(_) => true,
            View::Paged(list) => list.twins && self.number == 1,
        };
        paged && self.kind.scope == Scope::Language
    }

    /// The page's HTML, as UTF-8.
    ///
    /// # Errors
    /// What the view or the template lacks, with the template's line.
    pub fn render(&self) -> Result<Vec<u8>, String> {
        let context = match &self.kind.view {
            View::One(view) => view(self.edition, self.key),
            View::Paged(list) => (list.page)(self.edition, self.key, self.number),
        };
        let context = context.map_err(|error| error.to_string())?;
        let template = format!("{}.html", self.kind.name);
        self.edition.site.templates.render(&template, self.edition.language, &context)
    }
}

/// Every page of the site, language by language.
pub fn jobs<'e, 'a>(editions: &'e [Edition<'a>]) -> Vec<Job<'e, 'a>> {
    let mut jobs = Vec::new();
    for edition in editions {
        let is_default = edition.language.tag == crate::language::DEFAULT;
        let kinds = PAGES.iter().filter(|kind| kind.scope == Scope::Language || is_default);
        for kind in kinds {
            for key in (kind.keys)(edition.site) {
                let pages = match &kind.view {
                    View::One(_) => 1,
                    View::Paged(list) => (list.pages)(edition, key),
                };
                jobs.extend((1..=pages).map(|number| Job { kind, edition, key, number }));
            }
        }
    }
    jobs
}

/// The path of a page from the root of the site.
pub fn path_in(kind: &Kind, language: &Language, key: &str) -> String {
    let path = (kind.path)(key);
    match kind.scope {
        Scope::Language => format!("{}/{path}", language.tag),
        Scope::Root => path,
    }
}

/// For kinds of which there is one page.
fn single<'a>(_: &Site<'a>) -> Vec<&'a str> {
    vec![""]
}

/// The common part of a page of a list. Languages sort differently, so only the first page has twins.
fn frame_of_list<'a>(edition: &Edition<'a>, kind: &'static str, topic: Topic, key: &str, number: usize) -> Frame<'a> {
    frame_of_page(edition, kind, topic.path(key, 1), number)
}

/// The common part of a page of anything that goes on to further pages, the first of which is at this path.
fn frame_of_page<'a>(edition: &Edition<'a>, kind: &'static str, path: String, number: usize) -> Frame<'a> {
    match number {
        1 => edition.frame(kind, &path),
        _ => edition.frame_apart(kind, &paths::numbered(path.clone(), number), &path),
    }
}

/// A view as what Tera takes. The language stands beside it, for components that take it implicitly, and what is
/// kept for all pages.
fn context(edition: &Edition<'_>, view: &impl Serialize) -> Result<Context, PageError> {
    let mut context = Context::from_serialize(view).map_err(PageError::View)?;
    context.insert("lang", &edition.language.tag);
    context.insert_value("kept", edition.on_every_page()?);
    Ok(context)
}

/// What must be in the catalogue under this key.
fn found<T>(record: Option<T>, key: &str) -> Result<T, PageError> {
    record.ok_or_else(|| PageError::Missing(key.to_owned()))
}
