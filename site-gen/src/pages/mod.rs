//! Every kind of page, in one list. A page is a pure function of the site in one language and a key.
//!
//! To add a kind of page: its address in [`crate::paths`], its view in [`crate::view`], a file here, a line in
//! [`PAGES`], a template.

mod categories;
mod chooser;
mod dark_patterns;
mod difficulty;
mod go;
mod home;
mod method;
mod not_found;
mod operators;
mod prose;
mod rights;
mod rules;
mod service;
mod services;
mod surveys;
mod timeline;
mod when_refused;

use serde::Serialize;
use tera::Context;

use crate::edition::Edition;
use crate::language::Language;
use crate::site::Site;

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
    pub view: for<'a> fn(&Edition<'a>, &'a str) -> Result<Context, PageError>,
    /// Whether the sitemap lists it.
    pub listed: bool,
}

/// Where pages of a kind stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Once in each language, under `/<lang>/`.
    Language,
    /// Once, in the default language, under `/`.
    Root,
}

/// Every kind of page.
pub const PAGES: &[&Kind] = &[
    &chooser::CHOOSER,
    &go::GO,
    &home::HOME,
    &services::SERVICES,
    &service::SERVICE,
    &service::RETIRED,
    &categories::CATEGORIES,
    &categories::CATEGORY,
    &difficulty::DIFFICULTIES,
    &difficulty::DIFFICULTY,
    &dark_patterns::DARK_PATTERNS,
    &dark_patterns::DARK_PATTERN,
    &operators::OPERATORS,
    &operators::OPERATOR,
    &rights::RIGHTS,
    &rights::JURISDICTION,
    &surveys::SURVEYS,
    &surveys::SURVEY,
    &timeline::TIMELINE,
    &when_refused::WHEN_REFUSED,
    &rules::RULES,
    &rules::RULE,
    &method::HOW_WE_RATE,
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
}

impl Job<'_, '_> {
    /// The path of the page from the root of the site.
    pub fn path(&self) -> String {
        path_in(self.kind, self.edition.language, self.key)
    }

    /// The page's HTML.
    ///
    /// # Errors
    /// What the view or the template lacks, with the template's line.
    pub fn render(&self) -> Result<String, String> {
        let context = (self.kind.view)(self.edition, self.key).map_err(|error| error.to_string())?;
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
            let keys = (kind.keys)(edition.site);
            jobs.extend(keys.into_iter().map(|key| Job { kind, edition, key }));
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

/// A view as what Tera takes. The language stands beside it, for components that take it implicitly.
fn context(edition: &Edition<'_>, view: &impl Serialize) -> Result<Context, PageError> {
    let mut context = Context::from_serialize(view).map_err(PageError::View)?;
    context.insert("lang", &edition.language.tag);
    Ok(context)
}

/// What must be in the catalogue under this key.
fn found<T>(record: Option<T>, key: &str) -> Result<T, PageError> {
    record.ok_or_else(|| PageError::Missing(key.to_owned()))
}
