//! `/<lang>/timeline/`: everything dated that happened, year by year.

use schema::{Event, EventKind, Jurisdiction, Localised, PartialDate, Service, Sources, Survey};
use tera::Context;

use super::{Kind, PageError, Paged, Scope, View, context, frame_of_page, single};
use crate::edition::Edition;
use crate::lists::{Listed, pages, range};
use crate::parts::{Shelf, Standing, jumps, pager};
use crate::paths;
use crate::view::{Link, Timeline, TimelineEvent, Year};

/// The timeline.
pub(super) const TIMELINE: Kind = Kind {
    name: "timeline",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::timeline(),
    view: View::Paged(Paged { pages: |edition, _| pages(count(edition)), page: timeline, twins: true }),
    listed: true,
};

/// Whose events are told: a record with its sources, where it stands on the site.
#[derive(Clone, Copy)]
struct Subject<'a> {
    scope: &'static str,
    id: &'a str,
    name: &'a Localised,
    path: fn(&str) -> String,
    sources: &'a Sources,
}

/// What a record tells of.
#[derive(Clone, Copy)]
enum Told<'a> {
    /// An event of its history, by its index there.
    Event(usize, &'a Event),
    /// That it was published.
    Survey(&'a Survey),
}

/// An event that no page shows yet.
struct Dated<'a> {
    on: PartialDate,
    subject: Subject<'a>,
    told: Told<'a>,
}

fn timeline(edition: &Edition<'_>, _: &str, number: usize) -> Result<Context, PageError> {
    let events = events(edition);
    let total = events.len();
    let url = |number| edition.url(&paths::numbered(paths::timeline(), number));
    let mark = |index: usize| {
        let year = events[index].on.year();
        (year.to_string(), format!("year-{year}"))
    };
    let jumps = jumps(total, number, mark, url);
    let mut years: Vec<Year<'_>> = Vec::new();
    for dated in &events[range(total, number)] {
        let (year, event) = (dated.on.year().to_string(), event(edition, dated));
        match years.last_mut().filter(|last| last.year == year) {
            Some(last) => last.events.push(event),
            None => years.push(Year { year, events: vec![event] }),
        }
    }
    let page = frame_of_page(edition, "timeline", paths::timeline(), number);
    context(edition, &Timeline { page, years, jumps, pager: pager(total, number, url) })
}

/// How many events there are.
fn count(edition: &Edition<'_>) -> usize {
    let checked = edition.site.checked;
    let services = checked.services.values().map(|service| service.history.len());
    let jurisdictions = checked.jurisdictions.values().map(|jurisdiction| jurisdiction.history.len());
    services.chain(jurisdictions).sum::<usize>() + checked.surveys.len()
}

/// Every event by its date; those of one date: of the law, of surveys, of services in the order of the language.
fn events<'a>(edition: &Edition<'a>) -> Vec<Dated<'a>> {
    let checked = edition.site.checked;
    let mut events = Vec::new();
    for (code, Jurisdiction { name, sources, history, .. }) in &checked.jurisdictions {
        let subject = Subject { scope: "jurisdiction", id: code, name, path: paths::jurisdiction, sources };
        events.extend(of_history(subject, history));
    }
    for (id, survey) in &checked.surveys {
        let Survey { name, sources, .. } = survey;
        let subject = Subject { scope: "survey", id, name, path: paths::survey, sources };
        events.push(Dated { on: survey.on, subject, told: Told::Survey(survey) });
    }
    for Listed { id, service: Service { name, sources, history, .. }, facts: _ } in edition.listed() {
        let subject = Subject { scope: "service", id: id.as_str(), name, path: paths::service, sources };
        events.extend(of_history(subject, history));
    }
    // A stable sort: within a date the order from above stays.
    events.sort_by_key(|event| (event.on.earliest(), event.on));
    events
}

fn of_history<'a>(subject: Subject<'a>, events: &'a [Event]) -> impl Iterator<Item = Dated<'a>> {
    let dated =
        move |(index, event): (usize, &'a Event)| Dated { on: event.on, subject, told: Told::Event(index, event) };
    events.iter().enumerate().map(dated)
}

fn event<'a>(edition: &Edition<'a>, dated: &Dated<'a>) -> TimelineEvent<'a> {
    let Dated { on, subject, told } = dated;
    let (index, kind, note, cites) = match told {
        Told::Event(index, Event { on: _, event, note, cites }) => {
            (*index, Some(edition.term(EventKind::VOCABULARY, event.as_str())), edition.note(note), cites)
        }
        Told::Survey(survey) => (0, None, Some(edition.text(&survey.summary)), &survey.cites),
    };
    let url = edition.url(&(subject.path)(subject.id));
    let shelf = Shelf::elsewhere(edition, subject.sources, url.clone());
    TimelineEvent {
        on: on.to_string(),
        scope: subject.scope,
        subject: Link { label: edition.text(subject.name), url },
        kind,
        note,
        said: shelf.said(format!("{}-{}-{index}", subject.scope, subject.id), cites, Standing::default()),
    }
}
