//! `/<lang>/timeline/`: everything dated that happened, year by year.

use schema::{Cites, Event, EventKind, Localised, PartialDate, Sources};
use tera::Context;

use super::{Kind, PageError, Paged, Scope, View, context, frame_of_page, single};
use crate::edition::Edition;
use crate::lists::{pages, range};
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
struct Subject<'a> {
    scope: &'static str,
    id: &'a str,
    name: &'a Localised,
    path: String,
    sources: &'a Sources,
}

type Dated<'a> = (PartialDate, TimelineEvent<'a>);

fn timeline(edition: &Edition<'_>, _: &str, number: usize) -> Result<Context, PageError> {
    let mut events = events(edition);
    events.sort_by(|(a, first), (b, second)| {
        let by_name = || edition.language.order.compare(first.subject.label.text, second.subject.label.text);
        a.earliest().cmp(&b.earliest()).then_with(|| a.cmp(b)).then_with(by_name)
    });
    let total = events.len();
    let url = |number| edition.url(&paths::numbered(paths::timeline(), number));
    let mark = |index: usize| {
        let year = events[index].0.year();
        (year.to_string(), format!("year-{year}"))
    };
    let jumps = jumps(total, number, mark, url);
    let mut years: Vec<Year<'_>> = Vec::new();
    for (on, event) in events.drain(range(total, number)) {
        let year = on.year().to_string();
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

fn events<'a>(edition: &Edition<'a>) -> Vec<Dated<'a>> {
    let checked = edition.site.checked;
    let mut events = Vec::new();
    for (id, service) in &checked.services {
        let subject = Subject {
            scope: "service",
            id: id.as_str(),
            name: &service.name,
            path: paths::service(id.as_str()),
            sources: &service.sources,
        };
        events.extend(history(edition, &subject, &service.history));
    }
    for (code, jurisdiction) in &checked.jurisdictions {
        let subject = Subject {
            scope: "jurisdiction",
            id: code,
            name: &jurisdiction.name,
            path: paths::jurisdiction(code),
            sources: &jurisdiction.sources,
        };
        events.extend(history(edition, &subject, &jurisdiction.history));
    }
    for (id, survey) in &checked.surveys {
        let subject =
            Subject { scope: "survey", id, name: &survey.name, path: paths::survey(id), sources: &survey.sources };
        let told = told(edition, &subject, 0, &survey.cites);
        let note = Some(edition.text(&survey.summary));
        let event = TimelineEvent { on: survey.on.to_string(), note, ..told };
        events.push((survey.on, event));
    }
    events
}

fn history<'a>(edition: &Edition<'a>, subject: &Subject<'a>, events: &'a [Event]) -> Vec<Dated<'a>> {
    let dated = |(index, item): (usize, &'a Event)| {
        let Event { on, event, note, cites } = item;
        let event = TimelineEvent {
            on: on.to_string(),
            kind: Some(edition.term(EventKind::VOCABULARY, event.as_str())),
            note: edition.note(note),
            ..told(edition, subject, index, cites)
        };
        (*on, event)
    };
    events.iter().enumerate().map(dated).collect()
}

/// What every event has: to what it happened, and who says so.
fn told<'a>(edition: &Edition<'a>, subject: &Subject<'a>, index: usize, cites: &'a Cites) -> TimelineEvent<'a> {
    let url = edition.url(&subject.path);
    let shelf = Shelf::elsewhere(edition, subject.sources, url.clone());
    TimelineEvent {
        on: String::new(),
        scope: subject.scope,
        subject: Link { label: edition.text(subject.name), url },
        kind: None,
        note: None,
        said: shelf.said(format!("{}-{}-{index}", subject.scope, subject.id), cites, Standing::default()),
    }
}
