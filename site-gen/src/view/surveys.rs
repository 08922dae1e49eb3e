//! Surveys by others, and the timeline of everything that happened.

use serde::Serialize;

use super::{Frame, Jump, Link, Pager, Record, Said, ServiceCard, Source, Term, Text};

/// `surveys.html`.
#[derive(Debug, Serialize)]
pub struct Surveys<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// Every survey, the latest first.
    pub surveys: Vec<SurveyHead<'a>>,
}

/// A survey in short.
#[derive(Debug, Serialize)]
pub struct SurveyHead<'a> {
    /// Its identifier.
    pub id: &'a str,
    /// Its page.
    pub url: String,
    /// What it is called.
    pub name: Text<'a>,
    /// Who made it.
    pub by: Text<'a>,
    /// When it was published (partial date).
    pub on: String,
    /// The countries whose services it tested, as ISO codes.
    pub countries: Vec<&'a str>,
    /// What was tested, how, and what came of it.
    pub summary: Text<'a>,
    /// How many services were tested.
    pub tested: Option<u16>,
    /// How many of them were found wanting.
    pub failed: Option<u16>,
    /// How many services its sources name.
    pub named: usize,
    /// How many of those have a record here.
    pub recorded: usize,
}

/// `survey.html`.
#[derive(Debug, Serialize)]
pub struct SurveyPage<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// The survey in short.
    pub survey: SurveyHead<'a>,
    /// The classes that it sorts its findings into.
    pub classes: Vec<SurveyClass<'a>>,
    /// What it says of services that have a record here, in the order of the page's language.
    pub results: Vec<SurveyResult<'a>>,
    /// What it says of services that have none, in the order of the survey.
    pub missing: Vec<SurveyResult<'a>>,
    /// Who says all this.
    pub said: Said,
    /// The publications that the claims cite, the latest first.
    pub sources: Vec<Source<'a>>,
    /// The record itself, for corrections.
    pub record: Record,
}

/// A class of findings.
#[derive(Debug, Clone, Serialize)]
pub struct SurveyClass<'a> {
    /// Its key.
    pub key: &'a str,
    /// What it is called.
    pub label: Text<'a>,
    /// How many services the survey puts into it, where it says so.
    pub count: Option<u16>,
    /// How many of them its sources name.
    pub named: usize,
}

/// What a survey says of one service.
#[derive(Debug, Serialize)]
pub struct SurveyResult<'a> {
    /// The service's name as the survey has it.
    pub name: Text<'a>,
    /// The service's record.
    pub service: Option<ServiceCard<'a>>,
    /// Why there is no record.
    pub why_missing: Option<Text<'a>>,
    /// What the classes are called that the survey puts it into.
    pub classes: Vec<Text<'a>>,
    /// What was found.
    pub note: Option<Text<'a>>,
    /// Who says so; `said.anchor` is the place of the row, to which service pages link.
    pub said: Said,
}

/// A survey that names the service, on the service's page.
#[derive(Debug, Serialize)]
pub struct SurveyMention<'a> {
    /// The survey; the link leads to the service's row.
    pub survey: Link<'a>,
    /// Who made it.
    pub by: Text<'a>,
    /// When it was published (partial date).
    pub on: String,
    /// What the classes are called that it puts the service into.
    pub classes: Vec<Text<'a>>,
    /// What was found.
    pub note: Option<Text<'a>>,
    /// Who says so. Its links lead to the survey's page.
    pub said: Said,
}

/// `timeline.html`: everything dated that happened, to services, in law and in surveys.
#[derive(Debug, Serialize)]
pub struct Timeline<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// The years, the earliest first; each with its events in order. Where the events are many, those of one page.
    pub years: Vec<Year<'a>>,
    /// Where each year begins: at the HTML id `year-2018`.
    pub jumps: Vec<Jump>,
    /// The pages before and after.
    pub pager: Pager,
}

/// The events of one year.
#[derive(Debug, Serialize)]
pub struct Year<'a> {
    /// The year: `2018`.
    pub year: String,
    /// Its events.
    pub events: Vec<TimelineEvent<'a>>,
}

/// Something that happened.
#[derive(Debug, Serialize)]
pub struct TimelineEvent<'a> {
    /// When (partial date).
    pub on: String,
    /// To what it happened: `service`, `jurisdiction` or `survey`.
    pub scope: &'static str,
    /// The service, jurisdiction or survey.
    pub subject: Link<'a>,
    /// What kind of change; `null` for a survey.
    pub kind: Option<Term<'a>>,
    /// What happened.
    pub note: Option<Text<'a>>,
    /// Who says so. Its links lead to the subject's page.
    pub said: Said,
}
