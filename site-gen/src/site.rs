//! The site as a whole: what every page may look at, in no language yet.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use rayon::prelude::*;
use schema::{Kind, Sources};
use validator::{Checked, Part};

use crate::base::BaseUrl;
use crate::comparison::Comparison;
use crate::export::{Changes, Exported};
use crate::facts::Facts;
use crate::groups::Groups;
use crate::language::ProblemWithMessage;
use crate::letters::{self, Letters};
use crate::publishing::Publishing;
use crate::repository::Repository;
use crate::search::{self, SearchIndex};
use crate::suggest::{Suggest, suggest};
use crate::templates::Templates;

/// A checked catalogue with its derived facts, the templates, and where the site will stand.
///
/// It takes [`Checked`] and nothing else, so an invalid catalogue cannot become a site.
#[derive(Debug)]
pub struct Site<'a> {
    /// The records.
    pub checked: &'a Checked,
    /// The templates folder.
    pub templates: &'a Templates,
    /// The address of the site's root.
    pub base: &'a BaseUrl,
    /// The catalogue's own repository, where it is known.
    pub repository: Option<&'a Repository>,
    /// The date of the data: `2026-11-21`.
    pub today: String,
    /// What is derived from each service.
    pub facts: BTreeMap<&'a str, Facts>,
    /// The lines of each service's record, once a page has asked for them.
    parts: BTreeMap<&'a str, OnceLock<Vec<Part>>>,
    /// Which services have something in common.
    pub groups: Groups<'a>,
    /// Our grades held against those of another list.
    pub comparison: Comparison<'a>,
    /// The publications that vocabularies cite; those of several vocabularies may stand on one page.
    pub vocabulary_sources: Sources,
    /// The search index.
    pub search: SearchIndex,
    /// What the form "suggest a change" is made of.
    pub suggest: Suggest,
    /// What was exported, which is told before pages are made.
    pub exported: Exported,
    /// What changed in the data.
    pub changes: Changes,
    /// The wording of the letter that asks for deletion.
    pub letters: Letters,
    /// Whether pictures for previews are drawn; to be filled in by whoever has them drawn.
    pub pictures: bool,
}

impl<'a> Site<'a> {
    /// Derives what pages share.
    ///
    /// # Errors
    /// When a language lacks a message.
    pub fn new(
        checked: &'a Checked,
        templates: &'a Templates,
        base: &'a BaseUrl,
        repository: Option<&'a Repository>,
        publishing: &Publishing,
    ) -> Result<Self, ProblemWithMessage> {
        let facts: BTreeMap<_, _> =
            checked.services.par_iter().map(|(id, service)| (id.as_str(), Facts::of(service, checked))).collect();
        let mut site = Self {
            changes: Changes::default(),
            letters: letters::letters(checked, &templates.languages)?,
            today: checked.today().to_string(),
            search: search::index(checked, &facts),
            suggest: suggest(checked, templates),
            comparison: Comparison::new(checked, &facts),
            parts: checked.services.keys().map(|id| (id.as_str(), OnceLock::new())).collect(),
            checked,
            templates,
            base,
            repository,
            facts,
            groups: Groups::new(checked),
            vocabulary_sources: vocabulary_sources(checked),
            exported: Exported::default(),
            pictures: false,
        };
        // They are told in the words of what stands above.
        site.changes = Changes::new(&site, publishing)?;
        Ok(site)
    }

    /// Where the parts of a service's record stand in its file, which is read once for all languages.
    pub(crate) fn parts_of(&self, id: &str) -> &[Part] {
        self.parts.get(id).map_or(&[], |parts| parts.get_or_init(|| self.checked.parts(Kind::Service, id)))
    }
}

fn vocabulary_sources(checked: &Checked) -> Sources {
    let vocabularies = checked.vocabularies.values();
    let sources = vocabularies.flat_map(|vocabulary| vocabulary.sources.iter());
    sources.map(|(id, source)| (id.clone(), source.clone())).collect()
}
