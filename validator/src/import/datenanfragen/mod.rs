//! Datenanfragen (datarequests.org): the privacy desks of companies, as routes by law of the services that they run.

mod company;
mod matching;
mod route;

use std::path::Path;

use schema::PartialDate;

use self::company::Company;
use super::{Act, Deed, Import, ImportError, Kind, Report, proven};
use crate::catalogue::Catalogue;
use crate::load::Outcome;
use crate::text::text;

/// The list, as its file is.
#[derive(Debug, Clone, Copy)]
pub struct List<'a> {
    /// `companies.json`.
    pub companies: &'a str,
    /// The day of which the list's state is.
    pub as_of: PartialDate,
}

/// What importing the list into the catalogue at `root`, which was checked, comes to.
///
/// # Errors
/// When the list is not in the form that is known, or a record can't be extended.
pub fn import(root: &Path, before: &Outcome, list: List<'_>) -> Result<Import, ImportError> {
    let companies = company::companies(list.companies)?;
    let mut report = Report { entries: companies.len(), ..Report::default() };
    let deeds = deeds(&companies, before.catalogue(), list.as_of, &mut report);
    let writes = proven(root, before, deeds, &mut report)?;
    report.finish();
    Ok(Import { writes, report })
}

fn deeds(companies: &[Company], catalogue: &Catalogue, as_of: PartialDate, report: &mut Report) -> Vec<Deed> {
    let mut deeds = Vec::new();
    for (id, number) in matching::matches(companies, catalogue, report) {
        let (Some(company), Some(service)) = (companies.get(number), catalogue.services.get(&id)) else { continue };
        let entry = (number, company.name.clone());
        let at = (number, company.name.as_str());
        match route::additions((number, company), service, as_of, report) {
            Some(additions) => {
                let fields: Vec<String> = additions.iter().map(super::Addition::told).collect();
                report.add_for(&id, Kind::Route, at, super::report::fields(&fields));
                deeds.push(Deed { id, entry, act: Act::Add(additions) });
            }
            None => report.add_for(&id, Kind::Unchanged, at, text!("{id}", "{id}")),
        }
    }
    deeds
}
