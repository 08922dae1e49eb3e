//! What the law gives, and where to complain.

use serde::Serialize;

use super::{Event, Frame, Listing, Record, Said, Source, Text};

/// `jurisdiction.html`.
#[derive(Debug, Serialize)]
pub struct JurisdictionPage<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// The rights and complaint channels.
    pub jurisdiction: Jurisdiction<'a>,
    /// The countries whose people it protects, as ISO codes: `country(code=…)`.
    pub countries: Vec<&'a str>,
    /// What changed for all services, the latest first.
    pub history: Vec<Event<'a>>,
    /// The services offered there, in the order of the page's language.
    pub listing: Listing,
    /// The publications that the claims cite, the latest first.
    pub sources: Vec<Source<'a>>,
    /// The record itself, for corrections.
    pub record: Record,
}

/// The rights and complaint channels of one jurisdiction; also shown on service pages.
#[derive(Debug, Serialize)]
pub struct Jurisdiction<'a> {
    /// Its code: `cn`.
    pub code: &'a str,
    /// Its name.
    pub name: Text<'a>,
    /// Its page.
    pub url: String,
    /// What the law gives; binding rights first.
    pub rights: Vec<Right<'a>>,
    /// Where to complain: what is for everybody first, then by country in the order of the language. Outside the
    /// jurisdiction's own page, only what is for the countries at hand.
    pub complaints: Vec<Complaint<'a>>,
}

/// One right or duty.
#[derive(Debug, Serialize)]
pub struct Right<'a> {
    /// Its name within the file; its HTML id is `said.anchor`.
    pub id: &'a str,
    /// The law that gives it.
    pub law: Text<'a>,
    /// The article or section.
    pub article: Option<&'a str>,
    /// What it gives.
    pub summary: Text<'a>,
    /// Whether it binds: `in_force`, `enacted` (later), `guidance` or `draft`.
    pub standing: &'static str,
    /// The date of the law (partial date).
    pub dated: Option<String>,
    /// How long the operator has: `P15D`, for `period(value=…, days=right.deadline_days)`.
    pub deadline: Option<String>,
    /// Which days count: `working`, `calendar`, `unstated`.
    pub deadline_days: Option<&'static str>,
    /// By how much the operator may lengthen it: `P2M`.
    pub extension: Option<String>,
    /// How sure the statement is: `read`, `read_in_translation` or `secondary`.
    pub certainty: &'static str,
    /// Who says so. Its links lead to the jurisdiction's page.
    pub said: Said,
}

/// A place to complain to.
#[derive(Debug, Serialize)]
pub struct Complaint<'a> {
    /// The one country whose people it is for, as an ISO code: `country(code=…)`.
    pub country: Option<&'a str>,
    /// What it is called.
    pub name: Text<'a>,
    /// Who runs it.
    pub body: Option<Text<'a>>,
    /// Its address on the web.
    pub url: Option<&'a str>,
    /// The host of that address.
    pub host: Option<String>,
    /// Its e-mail address.
    pub email: Option<&'a str>,
    /// Its telephone number.
    pub phone: Option<&'a str>,
    /// The languages that it takes complaints in, as BCP 47 tags: `t(key="speech-" ~ tag)`.
    pub languages: Vec<&'a str>,
    /// Particulars.
    pub note: Option<Text<'a>>,
    /// Who says so. Its links lead to the jurisdiction's page.
    pub said: Said,
}
