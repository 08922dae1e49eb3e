//! The site in one language: its addresses, its services in order.

use std::collections::BTreeMap;

use schema::{Localised, Service, ServiceId};
use tera::Value;

use crate::finder::{Finder, finder};
use crate::headers::CSP;
use crate::kept::Kept;
use crate::language::{Initial, Language, ProblemWithMessage};
use crate::lists::{Listed, Lists, Topic};
use crate::paths;
use crate::pictures;
use crate::site::Site;
use crate::terms::Terms;
use crate::view::{Alternate, Frame, Link, Links, Preview, ServiceCard, Text};

/// The site in one language.
#[derive(Debug)]
pub struct Edition<'a> {
    /// The site.
    pub site: &'a Site<'a>,
    /// The language.
    pub language: &'a Language,
    /// Every service, in the order of the language.
    listed: Vec<Listed<'a>>,
    /// Under which letters each of them is looked for.
    initials: Vec<Initial>,
    /// Where each service stands in `listed`.
    places: BTreeMap<&'a str, usize>,
    /// Which of them stand in which list.
    lists: Lists<'a>,
    /// What the page of filters works with.
    pub finder: Finder,
    /// The addresses of the chief pages, as templates take them.
    pub(crate) links: Value,
    /// The controlled terms.
    pub(crate) terms: Terms<'a>,
    /// What many pages show alike.
    pub(crate) kept: Kept,
}

impl<'a> Edition<'a> {
    /// Prepares what the pages of one language share.
    ///
    /// # Errors
    /// When the language lacks a message.
    pub fn new(site: &'a Site<'a>, language: &'a Language) -> Result<Self, ProblemWithMessage> {
        let mut edition = Self::without_finder(site, language);
        edition.finder = finder(&edition)?;
        Ok(edition)
    }

    /// The same but for the data of the page of filters, which no other page needs.
    pub fn without_finder(site: &'a Site<'a>, language: &'a Language) -> Self {
        let mut edition = Self {
            site,
            language,
            listed: Vec::new(),
            initials: Vec::new(),
            places: BTreeMap::new(),
            lists: Lists::default(),
            finder: Finder::default(),
            links: Value::none(),
            terms: Terms::default(),
            kept: Kept::new(site.checked.services.len()),
        };
        edition.links = Value::from_serializable(&edition.links());
        edition.terms = Terms::of(&edition);
        let services = site.checked.services.iter();
        let mut listed: Vec<_> = services
            .filter_map(|(id, service)| {
                let name = edition.text(&service.name).text;
                let listed = Listed { id, service, facts: site.facts.get(id.as_str())? };
                Some((Initial::of(name, reading(service, name)), name, listed))
            })
            .collect();
        listed.sort_by(|(a_initial, a_name, a), (b_initial, b_name, b)| {
            // What begins with no letter comes last.
            let mark = |initial: &Initial| (initial.letter.is_none(), initial.letter);
            let by_name = || language.order.compare(a_name, b_name).then_with(|| a.id.cmp(b.id));
            mark(a_initial).cmp(&mark(b_initial)).then_with(|| a_initial.pair.cmp(&b_initial.pair)).then_with(by_name)
        });
        (edition.initials, edition.listed) = listed.into_iter().map(|(initial, _, listed)| (initial, listed)).unzip();
        let ids: Vec<&str> = edition.listed.iter().map(|listed| listed.id.as_str()).collect();
        edition.places = ids.iter().enumerate().map(|(place, id)| (*id, place)).collect();
        edition.lists = Lists::new(site, &ids, &edition.initials);
        edition
    }

    /// Lets go what its pages show alike, once they are written.
    pub(crate) fn let_go(&mut self) {
        self.kept = Kept::new(0);
    }

    /// Which services stand in which list.
    pub fn lists(&self) -> &Lists<'a> {
        &self.lists
    }

    /// Under which letters the service at this place of [`Self::listed`] is looked for.
    pub fn initial(&self, place: usize) -> &Initial {
        &self.initials[place]
    }

    /// The address of a page in this language, from the root of the host.
    pub fn url(&self, path: &str) -> String {
        self.site.base.path(&format!("{}/{path}", self.language.tag))
    }

    /// The common part of the page at this path; `kind` is the template's name.
    pub fn frame(&self, kind: &'static str, path: &str) -> Frame<'a> {
        let base = self.site.base;
        let in_language = |language: &Language| format!("{}/{path}", language.tag);
        let languages = &self.site.templates.languages;
        let alternates = languages.iter().map(|language| Alternate {
            lang: &language.tag,
            name: &language.name,
            short: &language.short,
            absolute: base.best(&in_language(language)),
            url: base.path(&in_language(language)),
            current: language.tag == self.language.tag,
        });
        Frame {
            kind,
            lang: &self.language.tag,
            dir: self.language.dir,
            derived: self.language.derivation.is_some(),
            url: self.url(path),
            canonical: base.whole(&in_language(self.language)),
            picture: self.picture(&paths::home()),
            indexed: true,
            twins: true,
            alternates: alternates.collect(),
            default_url: base.best(&in_language(languages.default())),
            links: self.links.clone(),
            today: &self.site.today,
            service_count: self.site.checked.services.len(),
            csp: CSP,
        }
    }

    /// The same for a page that other languages have not: there, the language switch leads to `elsewhere`.
    pub fn frame_apart(&self, kind: &'static str, path: &str, elsewhere: &str) -> Frame<'a> {
        let own = self.frame(kind, path);
        let mut frame = self.frame(kind, elsewhere);
        for (alternate, own) in frame.alternates.iter_mut().zip(&own.alternates).filter(|(_, own)| own.current) {
            alternate.clone_from(own);
        }
        Frame { twins: false, alternates: frame.alternates, ..own }
    }

    /// The picture drawn for the page at this path; none where none are drawn.
    pub fn picture(&self, path: &str) -> Option<Preview> {
        let picture = format!("{}/{}", self.language.tag, paths::picture(path));
        let url = self.site.base.whole(&picture).filter(|_| self.site.pictures)?;
        Some(Preview { url, width: pictures::WIDTH, height: pictures::HEIGHT })
    }

    /// The address of a feed from the root of the host. There are feeds where the host is known.
    pub fn feed(&self, path: &str) -> Option<String> {
        self.site.base.has_origin().then(|| self.site.base.path(path))
    }

    fn links(&self) -> Links {
        let base = self.site.base;
        Links {
            root: base.path(""),
            home: self.url(&paths::home()),
            services: self.url(&paths::services()),
            find: self.url(&paths::find()),
            compare: self.url(&paths::compare()),
            categories: self.url(&paths::categories()),
            difficulty: self.url(&paths::difficulties()),
            dark_patterns: self.url(&paths::dark_patterns()),
            operators: self.url(&paths::operators()),
            rights: self.url(&paths::rights()),
            surveys: self.url(&paths::surveys()),
            timeline: self.url(&paths::timeline()),
            changes: self.url(&paths::changes()),
            when_refused: self.url(&paths::when_refused()),
            rules: self.url(&paths::rules()),
            how_we_rate: self.url(&paths::how_we_rate()),
            conditions: self.url(&paths::demands(schema::ConditionKind::VOCABULARY)),
            proof: self.url(&paths::demands(schema::ProofKind::VOCABULARY)),
            countries: self.url(&paths::countries()),
            numbers: self.url(&paths::numbers()),
            comparison: self.url(&paths::comparison()),
            about: self.url(&paths::prose("about")),
            data: self.url(&paths::data()),
            feed: self.feed(&paths::root::feed_of_all(&self.language.tag)),
            suggest: self.url(&paths::suggest()),
            request: format!("{}?name=", self.url(&paths::suggest())),
            privacy: self.url(&paths::prose("privacy")),
            contribute: self.url(&paths::prose("contribute")),
            manifest: base.path(&paths::root::manifest(&self.language.tag)),
            opensearch: base.has_origin().then(|| base.path(&paths::root::opensearch(&self.language.tag))),
            search_index: base.path(&paths::root::search_index(&self.site.search.hash, ".json")),
        }
    }

    /// A text of a record in this language, else in the next best one.
    pub fn text(&self, text: &'a Localised) -> Text<'a> {
        let (text, lang) = self.language.best(text);
        Text { text, lang }
    }

    /// The same for a text that may be missing.
    pub fn note(&self, text: &'a Option<Localised>) -> Option<Text<'a>> {
        text.as_ref().map(|text| self.text(text))
    }

    /// The names in other languages that differ from the one shown, each once.
    pub fn other_names(&self, names: &'a Localised) -> Vec<Text<'a>> {
        let shown = self.text(names).text;
        let mut others: Vec<Text<'a>> = Vec::new();
        let source = self.language.derivation.as_ref().map(|derivation| derivation.from);
        // What the name shown was made of is not another name.
        let source = source.filter(|_| names.get(&self.language.tag).is_none());
        for (language, name) in names.iter().filter(|(language, _)| Some(*language) != source) {
            if **name != *shown && others.iter().all(|other| other.text != &**name) {
                others.push(Text { text: name, lang: Some(language) });
            }
        }
        others
    }

    /// Every service, in the order of this language.
    pub fn listed(&self) -> &[Listed<'a>] {
        &self.listed
    }

    /// Where a service stands in [`Self::listed`].
    pub fn place_of(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// One service as it stands in lists.
    pub fn card_of(&self, id: &str) -> Option<ServiceCard<'a>> {
        self.places.get(id).map(|place| self.card(&self.listed[*place]))
    }

    /// The services with these identifiers, in the order of this language.
    pub fn cards_of<'b>(&self, ids: impl IntoIterator<Item = &'b str>) -> Vec<ServiceCard<'a>> {
        let places = self.places_of(ids);
        places.into_iter().map(|place| self.card(&self.listed[place])).collect()
    }

    /// The places of those services of a list that come after one of them, round from the end to the beginning; at
    /// most so many, and never the one itself.
    pub fn places_after(&self, id: &str, topic: Topic, key: &str, most: usize) -> Vec<usize> {
        let Some(own) = self.places.get(id) else { return Vec::new() };
        let (before, after) = self.lists.around(topic, key, *own);
        after.iter().chain(before).take(most).copied().collect()
    }

    /// The places of services among [`Self::listed`], in their order, each once.
    pub fn places_of<'b>(&self, ids: impl IntoIterator<Item = &'b str>) -> Vec<usize> {
        let mut places: Vec<usize> = ids.into_iter().filter_map(|id| self.places.get(id).copied()).collect();
        places.sort_unstable();
        places.dedup();
        places
    }

    /// A link to a service; to nothing but its identifier's page where the catalogue lacks it.
    pub fn service_link(&self, id: &'a ServiceId) -> Link<'a> {
        let service = self.site.checked.services.get(id);
        Link {
            label: service.map_or(Text { text: id.as_str(), lang: None }, |service| self.text(&service.name)),
            url: self.url(&paths::service(id.as_str())),
        }
    }
}

/// How the name shown is read, where the record says so: it says it of the Chinese name.
fn reading<'a>(service: &'a Service, shown: &str) -> Option<&'a str> {
    let chinese = service.name.get("zh").is_some_and(|name| **name == *shown);
    service.pinyin.as_deref().filter(|_| chinese)
}
