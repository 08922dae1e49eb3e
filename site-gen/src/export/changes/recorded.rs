//! What records state themselves: history, routes that came and went, dark patterns seen and mended, replies,
//! tombstones, surveys.

use schema::v1::{Change, ChangedItem, Evidence, Localised, localised};
use schema::{Channel, DarkPattern, DarkPatternKind, Event, EventKind, PartialDate, Reply, Route, Sources};
use validator::diff::{self, Item, RecordKind, Section, Term, What, Words};

use super::{Dated, compared, sentence};
use crate::export::context::judge;
use crate::language::{Argument, Language, ProblemWithMessage};
use crate::site::Site;

type Found = Result<Vec<Dated>, ProblemWithMessage>;

pub(super) fn changes(site: &Site<'_>) -> Found {
    let checked = site.checked;
    let mut all = Vec::new();
    for (id, service) in &checked.services {
        let subject = Subject::new(site, "service", id.as_str(), &service.name, &service.sources);
        all.extend(subject.each(&service.history, Subject::event)?);
        all.extend(service.routes.iter().enumerate().flat_map(|(index, route)| subject.route(index, route)));
        for (index, pattern) in service.dark_patterns.iter().enumerate() {
            all.extend(subject.dark_pattern(index, pattern)?);
        }
        all.extend(subject.each(&service.replies, Subject::reply)?);
    }
    for (code, jurisdiction) in &checked.jurisdictions {
        let subject = Subject::new(site, "jurisdiction", code, &jurisdiction.name, &jurisdiction.sources);
        all.extend(subject.each(&jurisdiction.history, Subject::event)?);
    }
    for (id, survey) in &checked.surveys {
        let subject = Subject::new(site, "survey", id, &survey.name, &survey.sources);
        let text = subject.say("change-surveyed", &[])?;
        let change = Change { text, note: Some(localised(&survey.summary)), ..subject.bare("surveyed", &survey.cites) };
        all.push(Dated::new(survey.on, change));
    }
    for (id, retired) in &checked.retired {
        let subject = Subject::new(site, "service", id.as_str(), &retired.name, &retired.sources);
        let successor = retired.successor.as_ref().map(ToString::to_string);
        let what = What::RecordRetired { successor: successor.as_deref().map(Into::into) };
        let change = Change {
            text: subject.sentence(what),
            successor,
            note: Some(localised(&retired.reason)),
            ..subject.bare("record_retired", &retired.cites)
        };
        all.push(Dated::new(retired.on, change));
    }
    Ok(all)
}

/// The record that changes are of.
struct Subject<'a> {
    site: &'a Site<'a>,
    kind: &'static str,
    id: &'a str,
    name: &'a schema::Localised,
    sources: &'a Sources,
}

impl<'a> Subject<'a> {
    fn new(
        site: &'a Site<'_>,
        kind: &'static str,
        id: &'a str,
        name: &'a schema::Localised,
        sources: &'a Sources,
    ) -> Self {
        Self { site, kind, id, name, sources }
    }

    fn bare(&self, word: &str, cites: &schema::Cites) -> Change {
        let evidence: Evidence = judge(self.site, self.sources)(cites);
        let bare = Change::bare("recorded", self.kind, self.id, localised(self.name), word);
        Change { evidence: Some(evidence), ..bare }
    }

    /// A message in every language of the site; each argument is a term.
    fn say<'k>(&'k self, key: &str, terms: &[(&'k str, &str, &'k str)]) -> Result<Localised, ProblemWithMessage> {
        let in_language = |language: &'k Language| {
            let argument = |(name, vocabulary, key): &(&'k str, &str, &'k str)| {
                (*name, Argument::Text(self.label(vocabulary, key, language)))
            };
            let arguments: Vec<_> = terms.iter().map(argument).collect();
            Ok((language.tag.clone(), language.messages.say(key, &arguments)?))
        };
        self.site.templates.languages.iter().map(in_language).collect()
    }

    /// What a term is called in a language; its key, where the vocabulary lacks it.
    fn label<'k>(&'k self, vocabulary: &str, key: &'k str, language: &'k Language) -> &'k str {
        let term = self.site.checked.term(vocabulary, key);
        term.map_or(key, |term| language.best(&term.label).0)
    }

    fn sentence(&self, what: What) -> Localised {
        let change = diff::Change { kind: RecordKind::Service, id: self.id.into(), name: self.name.clone(), what };
        sentence(diff::describe(&change, &Words::new(self.site.checked, self.site.checked)))
    }

    fn each<T>(&self, items: &[T], one: fn(&Self, &T) -> Result<Dated, ProblemWithMessage>) -> Found {
        items.iter().map(|item| one(self, item)).collect()
    }

    fn event(&self, item: &Event) -> Result<Dated, ProblemWithMessage> {
        let Event { on, event, note, cites } = item;
        let change = Change {
            text: self.say("change-event", &[("event", EventKind::VOCABULARY, event.as_str())])?,
            event: Some(event.to_string()),
            note: note.as_ref().map(localised),
            ..self.bare("event", cites)
        };
        Ok(Dated::new(*on, change))
    }

    fn reply(&self, item: &Reply) -> Result<Dated, ProblemWithMessage> {
        let Reply { on, text, cites } = item;
        let said = Some(localised(text));
        Ok(Dated::new(
            *on,
            Change { text: self.say("change-replied", &[])?, note: said, ..self.bare("replied", cites) },
        ))
    }

    fn route(&self, index: usize, route: &Route) -> Vec<Dated> {
        let channel = Term { vocabulary: Channel::VOCABULARY.into(), key: route.channel.as_str().into() };
        let item = Item {
            section: Section::Route,
            id: Some(route.id.as_str().into()),
            term: Some(channel),
            title: None,
            parent: None,
            at: format!("/routes/{index}").into(),
        };
        let dated = |on: PartialDate, word: &str, what: What| {
            let text = self.sentence(what);
            Dated::new(on, Change { text, item: Some(compared::thing(&item)), ..self.bare(word, &route.cites) })
        };
        let came = route.since.map(|on| dated(on, "added", What::Added { item: item.clone() }));
        let went = route.until.map(|on| dated(on, "removed", What::Removed { item: item.clone() }));
        came.into_iter().chain(went).collect()
    }

    fn dark_pattern(&self, index: usize, pattern: &DarkPattern) -> Found {
        let DarkPattern { kind, route, observed, mended, note, cites } = pattern;
        let item = ChangedItem {
            section: Section::DarkPattern.as_str().into(),
            id: None,
            vocabulary: Some(DarkPatternKind::VOCABULARY.into()),
            term: Some(kind.to_string()),
            title: None,
            parent: route.as_ref().map(ToString::to_string),
            at: Some(format!("/dark_patterns/{index}")),
        };
        let dated = |on: PartialDate, word: &str, key: &str| {
            let text = self.say(key, &[("pattern", DarkPatternKind::VOCABULARY, kind.as_str())])?;
            let note = Some(localised(note));
            Ok(Dated::new(on, Change { text, note, item: Some(item.clone()), ..self.bare(word, cites) }))
        };
        let seen = dated(*observed, "observed", "change-observed");
        let gone = mended.map(|on| dated(on, "mended", "change-mended"));
        [Some(seen), gone].into_iter().flatten().collect()
    }
}
