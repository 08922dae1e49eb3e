//! The facts of operators, jurisdictions, vocabularies and tombstones, taken apart like services.

use schema::*;

use super::fact::{Fact, listed, names};
use super::field::{Field as F, Section as S};
use super::service::{each, event};
use super::sources;

/// Everything that an operator's record states.
pub(super) fn operator(operator: &Operator) -> Vec<Fact> {
    let Operator { name, aliases, country, parent, privacy_contacts, account_systems, sources: listed_sources } =
        operator;
    let record = Fact::new(S::Record, "").value(F::Country, country).value(F::Parent, parent);
    let mut facts = vec![record];
    names(&mut facts, name);
    listed(&mut facts, S::Alias, "aliases", aliases);
    facts.extend(privacy_contacts.iter().enumerate().map(|(index, item)| privacy_contact(index, item)));
    for (id, AccountSystem { name, note, cites }) in account_systems {
        let fact = Fact::new(S::AccountSystem, format!("/account_systems/{id}")).id(id.as_str());
        facts.push(fact.value(F::Cites, cites).text(F::Name, name).text(F::Note, note));
    }
    sources::facts(&mut facts, listed_sources);
    facts
}

/// A desk is known by the first way to reach it.
fn privacy_contact(index: usize, contact: &PrivacyContact) -> Fact {
    let PrivacyContact { email, url, phone, post, note, cites } = contact;
    let first = email.as_ref().map(Email::as_str).or(url.as_ref().map(WebUrl::as_str)).or(phone.as_deref());
    let fact = Fact::new(S::PrivacyContact, format!("/privacy_contacts/{index}"));
    match first {
        Some(id) => fact.id(id),
        None => fact,
    }
    .value(F::Email, email)
    .value(F::Url, url)
    .value(F::Phone, phone)
    .value(F::Cites, cites)
    .text(F::Post, post)
    .text(F::Note, note)
}

/// Everything that a jurisdiction's record states.
pub(super) fn jurisdiction(jurisdiction: &Jurisdiction) -> Vec<Fact> {
    let Jurisdiction { name, countries, rights, complaints, history, sources: listed_sources } = jurisdiction;
    let mut facts = Vec::new();
    names(&mut facts, name);
    listed(&mut facts, S::Country, "countries", countries);
    facts.extend(rights.iter().enumerate().map(|(index, item)| right(index, item)));
    facts.extend(complaints.iter().enumerate().map(|(index, item)| complaint(index, item)));
    facts.extend(each("/history", history, event));
    sources::facts(&mut facts, listed_sources);
    facts
}

fn right(index: usize, right: &Right) -> Fact {
    let Right { id, law, article, summary, standing, dated, deadline, invoked, certainty, cites } = right;
    let fact = Fact::new(S::Right, format!("/rights/{index}"))
        .id(id.as_str())
        .value(F::Article, article)
        .value(F::Standing, standing)
        .value(F::Dated, dated)
        .value(F::Invoked, invoked)
        .value(F::Certainty, certainty)
        .value(F::Cites, cites)
        .text(F::Law, law)
        .text(F::Summary, summary);
    match deadline {
        Some(Deadline { length, days, extension, yardstick }) => fact
            .value(F::Deadline, length)
            .value(F::Days, days)
            .value(F::Extension, extension)
            .value(F::Yardstick, yardstick),
        None => fact,
    }
}

fn complaint(index: usize, channel: &ComplaintChannel) -> Fact {
    let ComplaintChannel { id, country, name, body, url, email, phone, languages, note, cites } = channel;
    Fact::new(S::Complaint, format!("/complaints/{index}"))
        .id(id.as_str())
        .value(F::Country, country)
        .value(F::Url, url)
        .value(F::Email, email)
        .value(F::Phone, phone)
        .value(F::Languages, languages)
        .value(F::Cites, cites)
        .text(F::Name, name)
        .text(F::Body, body)
        .text(F::Note, note)
}

/// Everything that a vocabulary states.
pub(super) fn vocabulary(vocabulary: &Vocabulary) -> Vec<Fact> {
    let Vocabulary { label, definition, terms, sources: listed_sources } = vocabulary;
    let record = Fact::new(S::Record, "").text(F::Label, label).text(F::Definition, definition);
    let mut facts = vec![record];
    for (key, item) in terms.iter() {
        term(&mut facts, key, item);
    }
    sources::facts(&mut facts, listed_sources);
    facts
}

fn term(facts: &mut Vec<Fact>, key: &str, term: &Term) {
    let Term { label, definition, weight, leaves, self_service, delays, same_as, sightings, cites } = term;
    let fact = Fact::new(S::Term, format!("/terms/{key}"))
        .id(key)
        .value(F::Weight, weight)
        .value(F::Leaves, leaves)
        .value(F::SelfService, self_service)
        .value(F::Delays, delays)
        .value(F::SameAs, same_as)
        .value(F::Cites, cites)
        .text(F::Label, label)
        .text(F::Definition, definition);
    facts.push(fact);
    for (index, Sighting { observed, note, cites }) in sightings.iter().enumerate() {
        let fact = Fact::new(S::Sighting, format!("/terms/{key}/sightings/{index}")).within(key);
        facts.push(fact.value(F::Observed, observed).value(F::Cites, cites).text(F::Note, note));
    }
}

/// Everything that a tombstone states.
pub(super) fn retired(retired: &Retired) -> Vec<Fact> {
    let Retired { name, on, reason, successor, cites, sources: listed_sources } = retired;
    let record = Fact::new(S::Record, "")
        .value(F::On, on)
        .value(F::Successor, successor)
        .value(F::Cites, cites)
        .text(F::Reason, reason);
    let mut facts = vec![record];
    names(&mut facts, name);
    sources::facts(&mut facts, listed_sources);
    facts
}

/// Everything that a survey's record states.
pub(super) fn survey(survey: &Survey) -> Vec<Fact> {
    let Survey { name, by, on, countries, summary, tested, failed, classes, results, cites, sources: listed_sources } =
        survey;
    let record = Fact::new(S::Record, "")
        .value(F::On, on)
        .value(F::Tested, tested)
        .value(F::Failed, failed)
        .value(F::Cites, cites)
        .text(F::By, by)
        .text(F::Summary, summary);
    let mut facts = vec![record];
    names(&mut facts, name);
    listed(&mut facts, S::Country, "countries", countries);
    for (key, SurveyClass { label, count }) in classes.iter() {
        let fact = Fact::new(S::Class, format!("/classes/{key}")).id(key);
        facts.push(fact.value(F::Count, count).text(F::Label, label));
    }
    facts.extend(each("/results", results, result));
    sources::facts(&mut facts, listed_sources);
    facts
}

/// A result is known by its record, else by the name that the survey has.
fn result(at: String, result: &SurveyResult) -> Fact {
    let SurveyResult { name, service, missing, classes, note, cites } = result;
    let named = || name.iter().map(|(_, name)| &**name).next().unwrap_or_default();
    let fact = Fact::new(S::Result, at).id(service.as_ref().map_or_else(named, ServiceId::as_str));
    fact.value(F::Classes, classes)
        .value(F::Service, service)
        .value(F::Cites, cites)
        .text(F::Name, name)
        .text(F::Missing, missing)
        .text(F::Note, note)
}
