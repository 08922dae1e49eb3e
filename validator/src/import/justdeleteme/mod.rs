//! JustDeleteMe: names, domains, addresses, and the difficulty that it reports. Facts only: none of its prose.

mod clean;
mod entry;
mod known;
mod matching;
mod owners;
mod record;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use schema::{PartialDate, Service, ServiceId};

use self::clean::Clean;
use self::known::Known;
use self::owners::Owners;
use super::host::{covers, label, registrable};
use super::{Act, Addition, Deed, Import, ImportError, Kind, Report, identity, proven};
use crate::catalogue::Catalogue;
use crate::load::Outcome;
use crate::text::text;

/// The list, as its files are.
#[derive(Debug, Clone, Copy)]
pub struct List<'a> {
    /// `sites.json`.
    pub sites: &'a str,
    /// When each claim was last changed, where that is known.
    pub dates: Option<&'a str>,
    /// The day of which the list's state is.
    pub as_of: PartialDate,
}

/// What importing the list into the catalogue at `root`, which was checked, comes to.
///
/// # Errors
/// When the list is not in the form that is known, or a record can't be extended.
pub fn import(root: &Path, before: &Outcome, list: List<'_>) -> Result<Import, ImportError> {
    let written = entry::entries(list.sites)?;
    let dates = list.dates.map(entry::dates).transpose()?.unwrap_or_default();
    let mut report = Report { entries: written.len(), ..Report::default() };
    let clean = |(index, entry): (usize, &entry::Entry)| {
        let dates = dates.get(&entry.name).copied().unwrap_or_default();
        clean::clean(index, entry, dates, &mut report)
    };
    let entries: Vec<Clean> = written.iter().enumerate().filter_map(clean).collect();
    let deeds = deeds(entries, before.catalogue(), list.as_of, &mut report);
    let writes = proven(root, before, deeds, &mut report)?;
    report.finish();
    Ok(Import { writes, report })
}

/// What is to become of the records.
fn deeds(mut entries: Vec<Clean>, catalogue: &Catalogue, as_of: PartialDate, report: &mut Report) -> Vec<Deed> {
    let found = matching::matches(&entries, catalogue, report);
    entries.retain(|entry| found.contains_key(&entry.index) || !is_retired(entry, catalogue, report));
    report.ids = ids(&entries, &found, catalogue, report);
    let ids = report.ids.clone();
    let owners = Owners::settle(&mut entries, &ids, catalogue, report);
    let known = Known::new(as_of, owners, (&entries, &ids), catalogue);
    let mut deeds = Vec::new();
    for entry in &entries {
        let Some(id) = ids.get(&entry.index) else { continue };
        let act = match catalogue.services.get(id) {
            Some(service) => extend(entry, (id, service), &known, report),
            None => {
                report.add(Kind::Made, entry.at(), text!("{id}", "{id}"));
                Some(Act::Make(Box::new(record::service(entry, id, &known, report))))
            }
        };
        deeds.extend(act.map(|act| Deed { id: id.clone(), entry: (entry.index, entry.name.clone()), act }));
    }
    deeds
}

/// Whether the service was taken out of the catalogue under this name.
fn is_retired(entry: &Clean, catalogue: &Catalogue, report: &mut Report) -> bool {
    let name = crate::rules::fold(&entry.name);
    let named = |retired: &schema::Retired| retired.name.iter().any(|(_, known)| crate::rules::fold(known) == name);
    let Some((id, _)) = catalogue.retired.iter().find(|(_, retired)| named(retired)) else { return false };
    report.add(Kind::EntryRefused, entry.at(), text!("`{id}` was retired", "`{id}` 已停用"));
    true
}

/// An identifier for every entry: of its record, else a new one.
fn ids(
    entries: &[Clean],
    found: &BTreeMap<usize, ServiceId>,
    catalogue: &Catalogue,
    report: &mut Report,
) -> BTreeMap<usize, ServiceId> {
    let mut taken: BTreeSet<ServiceId> = catalogue.services.keys().chain(catalogue.retired.keys()).cloned().collect();
    let mut ids = found.clone();
    for entry in entries.iter().filter(|entry| !found.contains_key(&entry.index)) {
        let candidates = candidates(entry);
        let free = candidates.iter().find(|id| !taken.contains(&ServiceId::from(id.as_str())));
        let first = candidates.first().cloned().unwrap_or_else(|| format!("service-{}", entry.index));
        let id = free.cloned().unwrap_or_else(|| numbered(&first, &taken));
        if id != first {
            report.add(
                Kind::IdChosen,
                entry.at(),
                text!("`{first}` is taken; `{id}`", "`{first}` 已占用，改用 `{id}`"),
            );
        }
        taken.insert(id.as_str().into());
        ids.insert(entry.index, id.as_str().into());
    }
    ids
}

/// Identifiers that fit an entry, best first: its name, the label of its chief domain, that domain.
fn candidates(entry: &Clean) -> Vec<String> {
    let chief = entry.domains.first();
    let of_domain = chief.into_iter().flat_map(|domain| [label(domain), registrable(domain)]);
    let all = std::iter::once(entry.name.as_str()).chain(of_domain).map(identity::slug);
    all.filter(|id| !id.is_empty()).collect()
}

/// The identifier with the first number that makes it free.
fn numbered(id: &str, taken: &BTreeSet<ServiceId>) -> String {
    let short = id.get(..56).unwrap_or(id).trim_end_matches('-');
    let with = |number: u32| format!("{short}-{number}");
    (2..).map(with).find(|id| !taken.contains(&ServiceId::from(id.as_str()))).unwrap_or_default()
}

/// What the record lacks of what the entry says, if anything.
fn extend(entry: &Clean, (id, service): (&ServiceId, &Service), known: &Known, report: &mut Report) -> Option<Act> {
    let mut additions: Vec<Addition> = Vec::new();
    let has = |domain: &str| service.domains.iter().any(|own| covers(own.as_str(), domain));
    let within = |domain: &str| service.domains.iter().any(|own| covers(domain, own.as_str()));
    for domain in &entry.domains {
        if !has(domain) && !within(domain) && known.owners.leave_to(domain, id) {
            additions.push(Addition::item("domains", domain));
        }
    }
    match service.reported.iter().find(|reported| reported.by.as_str() == record::LIST) {
        Some(reported) if reported.difficulty != entry.difficulty => {
            let (ours, theirs) = (reported.difficulty.as_str(), entry.difficulty.as_str());
            let what = text!("`{id}` says {ours}, the list {theirs}", "`{id}` 写 {ours}，清单为 {theirs}");
            report.add(Kind::Differs, entry.at(), what);
        }
        Some(_) => {}
        None => additions.extend(difficulty(entry, service, known.as_of)),
    }
    let fields: Vec<String> = additions.iter().map(Addition::told).collect();
    let kind = if fields.is_empty() { Kind::Unchanged } else { Kind::Extended };
    report.add(
        kind,
        entry.at(),
        if fields.is_empty() { text!("{id}", "{id}") } else { super::report::fields(&fields) },
    );
    (!additions.is_empty()).then_some(Act::Add(additions))
}

/// The reported difficulty, with its source where the record does not list one that is young enough.
fn difficulty(entry: &Clean, service: &Service, as_of: PartialDate) -> Vec<Addition> {
    let date = entry.dates.difficulty.unwrap_or(as_of);
    let bears = |key: &str| {
        let listed = service.sources.get(&key.into());
        listed.map(|source| source.last_known().is_some_and(|known| known.latest() >= date.earliest()))
    };
    let year = format!("{}-{}", record::LIST, date.year());
    let key = if bears(record::LIST) == Some(false) { year.as_str() } else { record::LIST };
    let source = bears(key).is_none().then(|| Addition::source(key, &record::source(entry, as_of)));
    let reported = Addition::item("reported", &record::reported(entry, as_of, key));
    std::iter::once(reported).chain(source).collect()
}
