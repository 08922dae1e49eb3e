//! The facts of a service. Every field is destructured, so that a new one does not compile until it is compared.

use schema::*;

use super::fact::{Fact, listed, names};
use super::field::{Field as F, Section as S};
use super::sources;

/// Everything that a service's record states.
pub(super) fn facts(service: &Service) -> Vec<Fact> {
    let Service {
        name,
        pinyin,
        aliases,
        operator,
        category,
        countries,
        domains,
        other_hosts,
        apps,
        part_of,
        relations,
        routes,
        inactivity,
        fallbacks,
        dark_patterns,
        history,
        reported,
        replies,
        sources: listed_sources,
    } = service;
    let record =
        Fact::new(S::Record, "").value(F::Pinyin, pinyin).value(F::Operator, operator).value(F::Category, category);
    let mut facts = vec![record];
    names(&mut facts, name);
    listed(&mut facts, S::Alias, "aliases", aliases);
    listed(&mut facts, S::Country, "countries", countries);
    listed(&mut facts, S::Domain, "domains", domains);
    facts.extend(each("/other_hosts", other_hosts, other_host));
    facts.extend(apps.iter().map(app_store_entry));
    facts.extend(part_of.iter().map(membership));
    facts.extend(each("/relations", relations, relation));
    for (index, item) in routes.iter().enumerate() {
        route(&mut facts, &format!("/routes/{index}"), item);
    }
    facts.extend(each("/inactivity", inactivity, unused));
    facts.extend(each("/fallbacks", fallbacks, fallback));
    facts.extend(each("/dark_patterns", dark_patterns, dark_pattern));
    facts.extend(each("/history", history, event));
    facts.extend(each("/reported", reported, report));
    facts.extend(each("/replies", replies, reply));
    sources::facts(&mut facts, listed_sources);
    facts
}

/// One fact per item of a list at this pointer.
pub(super) fn each<T>(at: &str, items: &[T], fact: impl Fn(String, &T) -> Fact) -> Vec<Fact> {
    let place = |index| format!("{at}/{index}");
    items.iter().enumerate().map(|(index, item)| fact(place(index), item)).collect()
}

fn other_host(at: String, item: &OtherHost) -> Fact {
    let OtherHost { host, reason, cites } = item;
    Fact::new(S::OtherHost, at).id(host.as_str()).value(F::Cites, cites).text(F::Reason, reason)
}

fn app_store_entry(apps: &Apps) -> Fact {
    let Apps { android, ios, cites } = apps;
    Fact::new(S::Apps, "/apps").value(F::Android, android).value(F::Ios, ios).value(F::Cites, cites)
}

fn membership(item: &PartOf) -> Fact {
    let PartOf { system, note, cites } = item;
    Fact::new(S::PartOf, "/part_of").value(F::System, system).value(F::Cites, cites).text(F::Note, note)
}

fn relation(at: String, item: &Relation) -> Fact {
    let Relation { kind, service, note, cites } = item;
    Fact::new(S::Relation, at)
        .id(service.as_str())
        .term(RelationKind::VOCABULARY, kind.as_str())
        .and_kind(kind.as_str())
        .value(F::Cites, cites)
        .text(F::Note, note)
}

fn route(facts: &mut Vec<Fact>, at: &str, route: &Route) {
    let Route {
        id,
        channel,
        basis,
        platforms,
        since,
        until,
        url,
        email,
        phone,
        address,
        menu,
        steps,
        outcome,
        conditions,
        proof,
        timing: times,
        effects,
        note,
        cites,
    } = route;
    let own = Fact::new(S::Route, at)
        .id(id.as_str())
        .term(Channel::VOCABULARY, channel.as_str())
        .value(F::Channel, channel)
        .value(F::Basis, basis)
        .value(F::Platforms, platforms)
        .value(F::Since, since)
        .value(F::Until, until)
        .value(F::Url, url)
        .value(F::Email, email)
        .value(F::Phone, phone)
        .value(F::Address, address)
        .value(F::Outcome, outcome)
        .value(F::Cites, cites)
        .text(F::Menu, menu)
        .text(F::Steps, steps)
        .text(F::Note, note);
    facts.push(own);
    let mut within = each(&format!("{at}/conditions"), conditions, condition);
    within.extend(each(&format!("{at}/proof"), proof, demanded));
    within.extend(each(&format!("{at}/timing"), times, timing));
    within.extend(each(&format!("{at}/effects"), effects, effect));
    facts.extend(within.into_iter().map(|fact| fact.within(id.as_str())));
}

fn condition(at: String, item: &Condition) -> Fact {
    let Condition { kind, period, count, services, note, cites } = item;
    Fact::new(S::Condition, at)
        .term(ConditionKind::VOCABULARY, kind.as_str())
        .value(F::Period, period)
        .value(F::Count, count)
        .value(F::Services, services)
        .value(F::Cites, cites)
        .text(F::Note, note)
}

fn demanded(at: String, item: &Proof) -> Fact {
    let Proof { kind, note, cites } = item;
    Fact::new(S::Proof, at).term(ProofKind::VOCABULARY, kind.as_str()).value(F::Cites, cites).text(F::Note, note)
}

fn timing(at: String, item: &Timing) -> Fact {
    let Timing { kind, length, at_least, at_most, days, undone_by, note, cites } = item;
    Fact::new(S::Timing, at)
        .term(TimingKind::VOCABULARY, kind.as_str())
        .value(F::Length, length)
        .value(F::AtLeast, at_least)
        .value(F::AtMost, at_most)
        .value(F::Days, days)
        .value(F::UndoneBy, undone_by)
        .value(F::Cites, cites)
        .text(F::Note, note)
}

fn effect(at: String, item: &Effect) -> Fact {
    let Effect { kind, period, services, note, cites } = item;
    Fact::new(S::Effect, at)
        .term(EffectKind::VOCABULARY, kind.as_str())
        .value(F::Period, period)
        .value(F::Services, services)
        .value(F::Cites, cites)
        .text(F::Note, note)
}

fn unused(at: String, item: &Inactivity) -> Fact {
    let Inactivity { after, outcome, note, cites } = item;
    Fact::new(S::Inactivity, at)
        .term(Outcome::VOCABULARY, outcome.as_str())
        .value(F::After, after)
        .value(F::Cites, cites)
        .text(F::Note, note)
}

fn fallback(at: String, item: &Fallback) -> Fact {
    let Fallback { kind, period, url, note, cites } = item;
    Fact::new(S::Fallback, at)
        .term(FallbackKind::VOCABULARY, kind.as_str())
        .value(F::Period, period)
        .value(F::Url, url)
        .value(F::Cites, cites)
        .text(F::Note, note)
}

fn dark_pattern(at: String, item: &DarkPattern) -> Fact {
    let DarkPattern { kind, route, observed, mended, note, cites } = item;
    Fact::new(S::DarkPattern, at)
        .term(DarkPatternKind::VOCABULARY, kind.as_str())
        .value(F::Route, route)
        .value(F::Observed, observed)
        .value(F::Mended, mended)
        .value(F::Cites, cites)
        .text(F::Note, note)
}

pub(super) fn event(at: String, item: &Event) -> Fact {
    let Event { on, event, note, cites } = item;
    Fact::new(S::Event, at)
        .term(EventKind::VOCABULARY, event.as_str())
        .value(F::On, on)
        .value(F::Cites, cites)
        .text(F::Note, note)
}

fn report(at: String, item: &Reported) -> Fact {
    let Reported { by, difficulty, as_of, cites } = item;
    Fact::new(S::Reported, at)
        .id(by.as_str())
        .value(F::Difficulty, difficulty)
        .value(F::AsOf, as_of)
        .value(F::Cites, cites)
}

fn reply(at: String, item: &Reply) -> Fact {
    let Reply { on, text, cites } = item;
    Fact::new(S::Reply, at).id(&on.to_string()).value(F::Cites, cites).text(F::Text, text)
}
