//! The compact list of all services.

use schema::{Service, ServiceId};
use serde::{Deserialize, Serialize};

use super::{LICENCE, Localised, VERSION, localised, maybe, plain, texts};
use crate::facts::Facts;
use crate::site::Site;

/// `services.json`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ServiceList {
    /// The version of this form.
    pub version: u32,
    /// The date of the data.
    pub date: String,
    /// The licence of the data.
    pub licence: String,
    /// Every service, by its identifier.
    pub services: Vec<ListedService>,
}

impl ServiceList {
    pub(crate) fn new(date: &str, services: Vec<ListedService>) -> Self {
        Self { version: VERSION, date: date.into(), licence: LICENCE.into(), services }
    }
}

/// One service in the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ListedService {
    /// Its identifier.
    pub id: String,
    /// Its name by language.
    pub name: Localised,
    /// Its own domains, the chief one first.
    pub domains: Vec<String>,
    /// Its category.
    pub category: String,
    /// Its operator.
    pub operator: Option<String>,
    /// The countries that it is chiefly offered in.
    pub countries: Vec<String>,
    /// Whether one can leave: `yes`, `by_law`, `partly`, `no` or `unknown`.
    pub verdict: String,
    /// How hard it is: `easy`, `medium`, `hard`, `limited` or `impossible`; `null` where too little is known.
    pub grade: Option<String>,
    /// The days that pass for certain before the account is gone (of a range the shorter end), where they are known.
    pub waiting_days: Option<u32>,
    /// When the facts about its routes were last known true.
    pub as_of: Option<String>,
    /// How old that is at the date of the data.
    pub age: String,
    /// The address to start at, where the best route has one.
    pub url: Option<String>,
    /// The whole record, relative to the address of this list.
    pub record: String,
}

impl ListedService {
    pub(crate) fn new(_: &Site<'_>, id: &ServiceId, service: &Service, facts: &Facts) -> Self {
        let best = facts.best.map(|index| &service.routes[index]);
        Self {
            id: plain(id),
            name: localised(&service.name),
            domains: texts(&service.domains),
            category: plain(&service.category),
            operator: maybe(&service.operator),
            countries: texts(&service.countries),
            verdict: facts.verdict.as_str().into(),
            grade: facts.rating.grade.map(|grade| crate::facts::difficulty(grade).into()),
            waiting_days: facts.waiting_days,
            as_of: maybe(&facts.freshness.as_of),
            age: facts.freshness.age.as_str().into(),
            url: best.and_then(|route| maybe(&route.url)),
            record: format!("services/{id}.json"),
        }
    }
}
