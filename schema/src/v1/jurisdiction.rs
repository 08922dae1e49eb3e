//! Jurisdictions: what the law gives a person who wants out.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::endpoint::answers;
use super::{
    Day, Days, Event, Evidence, Judge, LegalCertainty, LegalStanding, Length, Localised, Source, localised, maybe,
    optional, plain, texts,
};

answers! {
    /// `jurisdictions.json`: every jurisdiction in short.
    JurisdictionList = "jurisdiction-list" {
        /// The jurisdictions, by code.
        jurisdictions: Vec<ListedJurisdiction>,
    }
    /// `jurisdictions/<code>.json`: one jurisdiction.
    JurisdictionFile = "jurisdiction" {
        /// Its code.
        code: String,
        /// The record.
        record: Jurisdiction,
    }
}

/// One jurisdiction in the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ListedJurisdiction {
    /// Its code.
    pub code: String,
    /// Its name by language.
    pub name: Localised,
    /// The countries whose people it protects.
    pub countries: Vec<String>,
    /// How many rights are listed.
    pub rights: u32,
    /// The whole record, relative to the root of the API.
    pub path: String,
}

/// The record of a jurisdiction.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Jurisdiction {
    /// Its name by language.
    pub name: Localised,
    /// The countries whose people it protects.
    pub countries: Vec<String>,
    /// What the law gives.
    pub rights: Vec<Right>,
    /// Where to complain.
    pub complaints: Vec<ComplaintChannel>,
    /// What changed for all services.
    pub history: Vec<Event>,
    /// The publications that claims cite.
    pub sources: BTreeMap<String, Source>,
}

/// One right or duty.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Right {
    /// Its name within the record.
    pub id: String,
    /// The law that gives it.
    pub law: Localised,
    /// The article or section.
    pub article: Option<String>,
    /// What it gives, in plain words.
    pub summary: Localised,
    /// Whether it binds.
    #[schemars(with = "LegalStanding")]
    pub standing: String,
    /// The date of the law, rule or draft.
    #[schemars(with = "Option<Day>")]
    pub dated: Option<String>,
    /// How long the operator has.
    pub deadline: Option<Deadline>,
    /// Whether a letter that asks for deletion invokes it.
    pub invoked: bool,
    /// How sure the statement is.
    #[schemars(with = "LegalCertainty")]
    pub certainty: String,
    /// Who says so.
    pub evidence: Evidence,
}

/// How long an operator has to act.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Deadline {
    /// The time.
    #[schemars(with = "Length")]
    pub length: String,
    /// Which days count.
    #[schemars(with = "Option<Days>")]
    pub days: Option<String>,
    /// By how much the operator may lengthen it.
    #[schemars(with = "Option<Length>")]
    pub extension: Option<String>,
    /// Whether records are held against it.
    pub yardstick: bool,
}

/// A place to complain to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ComplaintChannel {
    /// Its name within the record.
    pub id: String,
    /// The one country whose people it is for, where the jurisdiction has several (ISO 3166-1 alpha-2).
    pub country: Option<String>,
    /// What it is called.
    pub name: Localised,
    /// Who runs it.
    pub body: Option<Localised>,
    /// Its address on the web.
    pub url: Option<String>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its telephone number.
    pub phone: Option<String>,
    /// The languages that it takes complaints in, as BCP 47 tags.
    pub languages: Vec<String>,
    /// Particulars.
    pub note: Option<Localised>,
    /// Who says so.
    pub evidence: Evidence,
}

impl Jurisdiction {
    /// Of a record.
    pub fn new(jurisdiction: &crate::Jurisdiction, judge: &Judge<'_>) -> Self {
        let crate::Jurisdiction { name, countries, rights, complaints, history, sources } = jurisdiction;
        Self {
            name: localised(name),
            countries: texts(countries),
            rights: rights.iter().map(|right| Right::new(right, judge)).collect(),
            complaints: complaints.iter().map(|channel| ComplaintChannel::new(channel, judge)).collect(),
            history: history.iter().map(|event| Event::new(event, judge)).collect(),
            sources: Source::all(sources),
        }
    }
}

impl Right {
    fn new(right: &crate::Right, judge: &Judge<'_>) -> Self {
        let crate::Right { id, law, article, summary, standing, dated, deadline, invoked, certainty, cites } = right;
        Self {
            id: plain(id),
            law: localised(law),
            article: article.clone(),
            summary: localised(summary),
            standing: standing.as_str().into(),
            dated: maybe(dated),
            deadline: deadline.as_ref().map(Deadline::new),
            invoked: *invoked,
            certainty: certainty.as_str().into(),
            evidence: judge(cites),
        }
    }
}

impl Deadline {
    fn new(deadline: &crate::Deadline) -> Self {
        let crate::Deadline { length, days, extension, yardstick } = deadline;
        Self {
            length: plain(length),
            days: days.map(|days| days.as_str().into()),
            extension: maybe(extension),
            yardstick: *yardstick,
        }
    }
}

impl ComplaintChannel {
    fn new(channel: &crate::ComplaintChannel, judge: &Judge<'_>) -> Self {
        let crate::ComplaintChannel { id, country, name, body, url, email, phone, languages, note, cites } = channel;
        Self {
            id: plain(id),
            country: maybe(country),
            name: localised(name),
            body: optional(body),
            url: maybe(url),
            email: maybe(email),
            phone: phone.clone(),
            languages: texts(languages),
            note: optional(note),
            evidence: judge(cites),
        }
    }
}
