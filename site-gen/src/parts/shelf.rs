//! The sources of one record, numbered as its page lists them, and what claims show of them.

use schema::{Cites, Source, SourceCaveat, SourceId, SourceKind, Sources};
use validator::derive::{Freshness, confidence};

use super::Standing;
use crate::edition::Edition;
use crate::view;

/// The sources of one record, the latest first.
#[derive(Debug)]
pub struct Shelf<'e, 'a> {
    edition: &'e Edition<'a>,
    sources: &'a Sources,
    order: Vec<&'a SourceId>,
    page: String,
}

impl<'e, 'a> Shelf<'e, 'a> {
    /// The sources that the page itself lists.
    pub fn new(edition: &'e Edition<'a>, sources: &'a Sources) -> Self {
        Self::only(edition, sources, sources.keys())
    }

    /// Some of the sources, for a page that does not list all.
    pub fn only(edition: &'e Edition<'a>, sources: &'a Sources, ids: impl Iterator<Item = &'a SourceId>) -> Self {
        let mut order: Vec<&SourceId> = ids.filter(|id| sources.contains_key(*id)).collect();
        order.sort_unstable();
        order.dedup();
        order.sort_by_key(|id| {
            let date = sources.get(*id).and_then(Source::last_known);
            std::cmp::Reverse(date.map(|date| date.latest()))
        });
        Self { edition, sources, order, page: String::new() }
    }

    /// The sources as another page, at this address, lists them.
    pub fn elsewhere(edition: &'e Edition<'a>, sources: &'a Sources, page: String) -> Self {
        Self { page, ..Self::new(edition, sources) }
    }

    /// What a claim shows: who says so, as of when, how sure.
    pub fn said(&self, anchor: String, cites: &'a Cites, standing: Standing) -> view::Said<'a> {
        let checked = self.edition.site.checked;
        let freshness = Freshness::of_claim(cites, self.sources, checked.today());
        view::Said {
            anchor,
            as_of: freshness.as_of.map(|date| date.to_string()),
            age: freshness.age.as_str(),
            confidence: confidence(cites, self.sources, checked, checked.today()).as_str(),
            disputed: standing.disputed,
            superseded: standing.superseded,
            sources: self.references(cites),
        }
    }

    fn references(&self, cites: &'a Cites) -> Vec<view::SourceRef<'a>> {
        let number = |id: &SourceId| self.order.iter().position(|known| *known == id).map(|place| place + 1);
        let reference = |id: &'a SourceId| {
            let source = self.sources.get(id)?;
            Some(view::SourceRef {
                number: number(id)?,
                url: format!("{}#{}", self.page, anchor(id)),
                publisher: &source.publisher,
                title: &source.title,
                date: source.last_known().map(|date| date.to_string()),
                age: self.age(id),
            })
        };
        let mut references: Vec<_> = cites.0.iter().filter_map(reference).collect();
        references.sort_by_key(|reference| reference.number);
        references
    }

    fn age(&self, id: &SourceId) -> &'static str {
        let today = self.edition.site.checked.today();
        Freshness::of_claim(&Cites(vec![id.clone()]), self.sources, today).age.as_str()
    }

    /// The list of sources.
    pub fn list(&self) -> Vec<view::Source<'a>> {
        let sources = self.order.iter().filter_map(|id| Some((*id, self.sources.get(*id)?)));
        sources.enumerate().map(|(index, (id, source))| self.source(index + 1, id, source)).collect()
    }

    fn source(&self, number: usize, id: &SourceId, source: &'a Source) -> view::Source<'a> {
        let Source {
            title,
            publisher,
            via,
            kind,
            language,
            published,
            last_seen,
            caveats,
            note,
            url,
            archive,
            tested_on,
            licence,
        } = source;
        let edition = self.edition;
        let tested = tested_on.as_ref();
        view::Source {
            number,
            anchor: anchor(id),
            title,
            lang: language.as_str(),
            foreign: language.as_str() != edition.language.tag,
            publisher,
            via: via.as_deref(),
            kind: edition.term(SourceKind::VOCABULARY, kind.as_str()),
            published: published.map(|date| date.to_string()),
            last_seen: last_seen.map(|date| date.to_string()),
            last_known: source.last_known().map(|date| date.to_string()),
            age: self.age(id),
            caveats: caveats.iter().map(|caveat| edition.term(SourceCaveat::VOCABULARY, caveat.as_str())).collect(),
            note: edition.note(note),
            url: url.as_ref().map(|url| url.as_str()),
            host: url.as_ref().and_then(|url| super::host(url.as_str())),
            archive: archive.as_ref().map(|url| url.as_str()),
            tested_platform: tested.map(|on| edition.term(schema::Platform::VOCABULARY, on.platform.as_str())),
            tested_version: tested.and_then(|on| on.version.as_deref()),
            licence: licence.as_deref(),
        }
    }
}

/// The HTML id of a source.
fn anchor(id: &SourceId) -> String {
    format!("source-{id}")
}
