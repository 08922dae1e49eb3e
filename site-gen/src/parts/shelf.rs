//! The sources of one record, numbered as its page lists them, and what claims show of them.

use std::cell::OnceCell;

use schema::{Cites, Source, SourceCaveat, SourceId, SourceKind, Sources};
use tera::Value;
use validator::derive::{Freshness, confidence};

use super::Standing;
use crate::edition::Edition;
use crate::pages::PageError;
use crate::view;

/// The sources of one record, the latest first.
#[derive(Debug)]
pub struct Shelf<'e, 'a> {
    edition: &'e Edition<'a>,
    sources: &'a Sources,
    order: Vec<(&'a SourceId, &'a Source)>,
    /// What claims show of each, made when the first one cites it.
    references: Vec<OnceCell<Value>>,
    page: String,
}

impl<'e, 'a> Shelf<'e, 'a> {
    /// The sources that the page itself lists. Its claims cite them many times: the marks are rendered here, once.
    ///
    /// # Errors
    /// When a mark cannot be rendered.
    pub fn new(edition: &'e Edition<'a>, sources: &'a Sources) -> Result<Self, PageError> {
        let shelf = Self::only(edition, sources, sources.keys());
        for place in 0..shelf.order.len() {
            let mut reference = shelf.reference(place);
            reference.mark = Some(edition.mark(&reference)?);
            let _ = shelf.references[place].set(Value::from_serializable(&reference));
        }
        Ok(shelf)
    }

    /// Some of the sources, for a page that does not list all.
    pub fn only(edition: &'e Edition<'a>, sources: &'a Sources, ids: impl Iterator<Item = &'a SourceId>) -> Self {
        let mut order: Vec<_> = ids.filter_map(|id| Some((id, sources.get(id)?))).collect();
        order.sort_unstable_by_key(|(id, _)| *id);
        order.dedup_by_key(|(id, _)| *id);
        order.sort_by_key(|(_, source)| std::cmp::Reverse(source.last_known().map(|date| date.latest())));
        let references = std::iter::repeat_with(OnceCell::new).take(order.len()).collect();
        Self { edition, sources, order, references, page: String::new() }
    }

    /// The sources as another page, at this address, lists them.
    pub fn elsewhere(edition: &'e Edition<'a>, sources: &'a Sources, page: String) -> Self {
        Self { page, ..Self::only(edition, sources, sources.keys()) }
    }

    /// What a claim shows: who says so, as of when, how sure.
    pub fn said(&self, anchor: String, cites: &'a Cites, standing: Standing) -> view::Said {
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

    /// The sources of a claim, in the order of the shelf.
    fn references(&self, cites: &Cites) -> Vec<Value> {
        let place = |id: &SourceId| self.order.iter().position(|(known, _)| *known == id);
        let mut places: Vec<usize> = cites.0.iter().filter_map(place).collect();
        places.sort_unstable();
        let made =
            |place: usize| self.references[place].get_or_init(|| Value::from_serializable(&self.reference(place)));
        places.into_iter().map(|place| made(place).clone()).collect()
    }

    fn reference(&self, place: usize) -> view::SourceRef<'a> {
        let (id, source) = self.order[place];
        view::SourceRef {
            number: place + 1,
            url: format!("{}#{}", self.page, anchor(id)),
            publisher: &source.publisher,
            title: &source.title,
            date: source.last_known().map(|date| date.to_string()),
            age: self.age(id),
            mark: None,
        }
    }

    fn age(&self, id: &SourceId) -> &'static str {
        let today = self.edition.site.checked.today();
        Freshness::of_claim(&Cites(vec![id.clone()]), self.sources, today).age.as_str()
    }

    /// The list of sources.
    pub fn list(&self) -> Vec<view::Source<'a>> {
        self.order.iter().enumerate().map(|(index, (id, source))| self.source(index + 1, id, source)).collect()
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
