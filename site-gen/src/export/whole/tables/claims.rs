//! Every statement of every record in one form, and the sources that it stands on.

use schema::v1::{self, Evidence, Localised, ServiceFile};
use schema::{
    Channel, ConditionKind, DarkPatternKind, EffectKind, EventKind, FallbackKind, Outcome, ProofKind, RelationKind,
    TimingKind,
};

use super::{listed, said, table};
use crate::export::Context;

table! {
    /// One row per statement that stands on sources: routes, conditions, proof, timing, effects, dark patterns, history and all else.
    CLAIMS = "claims", csv Some("claims.csv"), key ["service", "at"],
    links [("service") -> "services" ("id"), ("service", "route") -> "routes" ("service", "route"), ("vocabulary", "term") -> "terms" ("vocabulary", "term")];
    of_service for row in claims {
        /// The service.
        service: Text = row.service;
        /// Where it stands, as a JSON Pointer into the record.
        at: Text = &row.at;
        /// The list that it belongs to: routes, conditions, proof, timing, effects, ….
        section: Text = row.section;
        /// The route that it belongs to.
        route: Text = row.detail.route;
        /// The vocabulary of its term.
        vocabulary: Text = row.detail.vocabulary;
        /// The term that says what kind of statement it is.
        term: Text = row.detail.term;
        /// What it names beside the term: another service, a host, an account system, a reported difficulty.
        value: Text = row.detail.value;
        /// Its exact length, as an ISO 8601 duration.
        length: Text = row.detail.length;
        /// The shortest that it takes.
        at_least: Text = row.detail.at_least;
        /// The longest that it takes.
        at_most: Text = row.detail.at_most;
        /// Which days count: calendar, working or unstated.
        days: Text = row.detail.days;
        /// Its number, where it has one.
        count: Integer = row.detail.count;
        /// When it happened or was seen.
        happened: Date = row.detail.happened;
        /// What the record says about it in English.
        note_en: Text = row.detail.note.and_then(|note| said(note, "en"));
        /// What the record says about it in Chinese.
        note_zh: Text = row.detail.note.and_then(|note| said(note, "zh"));
        /// The sources that say so, separated by spaces.
        cites: Text = row.evidence.cites.join(" ");
        /// When it was last known true.
        as_of: Date = &row.evidence.as_of;
        /// How old that is at the date of the data.
        age: Text = &row.evidence.age;
        /// How far it can be relied on: low, middle or high.
        confidence: Text = &row.evidence.confidence;
    }
}

table! {
    /// Which statement stands on which source.
    CITATIONS = "citations", csv None, key ["service", "at", "source"],
    links [("service", "at") -> "claims" ("service", "at"), ("service", "source") -> "sources" ("service", "source")];
    of_service for row in citations {
        /// The service.
        service: Text = row.0;
        /// The statement, by where it stands.
        at: Text = &row.1;
        /// The source.
        source: Text = row.2;
    }
}

/// One statement.
struct Claim<'f> {
    service: &'f str,
    at: String,
    section: &'static str,
    detail: Detail<'f>,
    evidence: &'f Evidence,
}

/// What a statement says.
#[derive(Default)]
struct Detail<'f> {
    route: Option<&'f str>,
    vocabulary: Option<&'static str>,
    term: Option<&'f str>,
    value: Option<String>,
    length: Option<&'f str>,
    at_least: Option<&'f str>,
    at_most: Option<&'f str>,
    days: Option<&'f str>,
    count: Option<u16>,
    happened: Option<&'f str>,
    note: Option<&'f Localised>,
}

/// A statement of this term.
fn of<'f>(vocabulary: &'static str, term: &'f str) -> Detail<'f> {
    Detail { vocabulary: Some(vocabulary), term: Some(term), ..Detail::default() }
}

fn citations<'f>(context: &Context<'_>, file: &'f ServiceFile) -> Vec<(&'f str, String, &'f str)> {
    let claims = claims(context, file).into_iter();
    let each = claims.flat_map(|claim| {
        let Claim { service, at, evidence, .. } = claim;
        evidence.cites.iter().map(move |source| (service, at.clone(), source.as_str()))
    });
    each.collect()
}

/// All statements of a record. Every type is taken apart, so that a new field does not compile until it is decided
/// here whether it is told.
fn claims<'f>(_: &Context<'_>, file: &'f ServiceFile) -> Vec<Claim<'f>> {
    let record = &file.record;
    let mut claims = Claims { service: &file.id, all: Vec::new() };
    of_the_account(&mut claims, record);
    record.routes.iter().enumerate().for_each(|(place, route)| of_route(&mut claims, place, route));
    of_the_service(&mut claims, record);
    claims.all
}

fn of_the_account<'f>(claims: &mut Claims<'f>, record: &'f v1::Service) {
    claims.list("other_hosts", &record.other_hosts, |v1::OtherHost { host, reason, evidence }| {
        (evidence, Detail { value: Some(host.clone()), note: Some(reason), ..Detail::default() })
    });
    if let Some(v1::Apps { android, ios, evidence }) = &record.apps {
        let value = [android.as_deref(), ios.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
        claims.push("/apps".into(), "apps", (evidence, Detail { value: Some(value), ..Detail::default() }));
    }
    if let Some(v1::PartOf { system, note, evidence }) = &record.part_of {
        let detail = Detail { value: Some(system.clone()), note: note.as_ref(), ..Detail::default() };
        claims.push("/part_of".into(), "part_of", (evidence, detail));
    }
    claims.list("relations", &record.relations, |v1::Relation { kind, service, note, evidence }| {
        let detail = of(RelationKind::VOCABULARY, kind);
        (evidence, Detail { value: Some(service.clone()), note: note.as_ref(), ..detail })
    });
}

fn of_route<'f>(claims: &mut Claims<'f>, place: usize, route: &'f v1::Route) {
    let v1::Route { id, channel, conditions, proof, timing, effects, note, evidence, .. } = route;
    let (at, id) = (format!("/routes/{place}"), Some(id.as_str()));
    let own = Detail { route: id, note: note.as_ref(), ..of(Channel::VOCABULARY, channel) };
    claims.push(at.clone(), "routes", (evidence, own));
    claims.within(&at, "conditions", conditions, |condition| {
        let v1::Condition { kind, period, count, services, note, evidence } = condition;
        let detail = Detail { route: id, length: period.as_deref(), ..of(ConditionKind::VOCABULARY, kind) };
        (evidence, Detail { count: *count, value: listed(services, " "), note: note.as_ref(), ..detail })
    });
    claims.within(&at, "proof", proof, |v1::Proof { kind, note, evidence }| {
        (evidence, Detail { route: id, note: note.as_ref(), ..of(ProofKind::VOCABULARY, kind) })
    });
    claims.within(&at, "timing", timing, |timing| {
        let v1::Timing { kind, length, at_least, at_most, days, undone_by, note, evidence } = timing;
        let (length, at_least, at_most) = (length.as_deref(), at_least.as_deref(), at_most.as_deref());
        let detail = Detail { route: id, length, at_least, at_most, ..of(TimingKind::VOCABULARY, kind) };
        (evidence, Detail { days: days.as_deref(), value: listed(undone_by, " "), note: note.as_ref(), ..detail })
    });
    claims.within(&at, "effects", effects, |effect| {
        let v1::Effect { kind, period, services, note, evidence } = effect;
        let detail = Detail { route: id, length: period.as_deref(), ..of(EffectKind::VOCABULARY, kind) };
        (evidence, Detail { value: listed(services, " "), note: note.as_ref(), ..detail })
    });
}

fn of_the_service<'f>(claims: &mut Claims<'f>, record: &'f v1::Service) {
    claims.list("inactivity", &record.inactivity, |v1::Inactivity { after, outcome, note, evidence }| {
        (evidence, Detail { length: after.as_deref(), note: note.as_ref(), ..of(Outcome::VOCABULARY, outcome) })
    });
    claims.list("fallbacks", &record.fallbacks, |v1::Fallback { kind, period, url, note, evidence }| {
        let detail = of(FallbackKind::VOCABULARY, kind);
        (evidence, Detail { length: period.as_deref(), value: url.clone(), note: note.as_ref(), ..detail })
    });
    claims.list("dark_patterns", &record.dark_patterns, |pattern| {
        let v1::DarkPattern { kind, route, observed, mended: _, note, evidence } = pattern;
        let detail = of(DarkPatternKind::VOCABULARY, kind);
        (evidence, Detail { route: route.as_deref(), happened: Some(observed), note: Some(note), ..detail })
    });
    claims.list("history", &record.history, |v1::Event { on, event, note, evidence }| {
        (evidence, Detail { happened: Some(on), note: note.as_ref(), ..of(EventKind::VOCABULARY, event) })
    });
    claims.list("reported", &record.reported, |v1::Reported { by, difficulty, as_of, evidence }| {
        let value = Some(format!("{by}: {difficulty}"));
        (evidence, Detail { value, happened: Some(as_of), ..Detail::default() })
    });
    claims.list("replies", &record.replies, |v1::Reply { on, text, evidence }| {
        (evidence, Detail { happened: Some(on), note: Some(text), ..Detail::default() })
    });
}

/// Statements that are gathered.
struct Claims<'f> {
    service: &'f str,
    all: Vec<Claim<'f>>,
}

type Told<'f> = (&'f Evidence, Detail<'f>);

impl<'f> Claims<'f> {
    fn push(&mut self, at: String, section: &'static str, (evidence, detail): Told<'f>) {
        self.all.push(Claim { service: self.service, at, section, detail, evidence });
    }

    fn list<T>(&mut self, section: &'static str, items: &'f [T], told: impl Fn(&'f T) -> Told<'f>) {
        self.within("", section, items, told);
    }

    fn within<T>(&mut self, parent: &str, section: &'static str, items: &'f [T], told: impl Fn(&'f T) -> Told<'f>) {
        for (place, item) in items.iter().enumerate() {
            self.push(format!("{parent}/{section}/{place}"), section, told(item));
        }
    }
}
