//! Who owns each domain: the record that lists it, else the entry that it fits best.

use std::collections::BTreeMap;

use schema::ServiceId;

use super::clean::Clean;
use crate::catalogue::Catalogue;
use crate::import::host::covers;
use crate::import::{Kind, Report};
use crate::text::text;

/// The owners of domains, of records that are there and of those to come.
pub(super) struct Owners(BTreeMap<String, ServiceId>);

impl Owners {
    /// Settles the owners; entries lose what is another's.
    pub(super) fn settle(
        entries: &mut [Clean],
        ids: &BTreeMap<usize, ServiceId>,
        catalogue: &Catalogue,
        report: &mut Report,
    ) -> Self {
        let of_records = catalogue
            .services
            .iter()
            .flat_map(|(id, service)| service.domains.iter().map(move |domain| (domain.to_string(), id.clone())));
        let mut owners: BTreeMap<String, ServiceId> = of_records.collect();
        let mut fits: BTreeMap<&str, (u8, usize)> = BTreeMap::new();
        for entry in entries.iter() {
            for domain in entry.domains.iter().filter(|domain| !owners.contains_key(*domain)) {
                let fit = (misfit(entry, domain), entry.index);
                let best = fits.entry(domain).or_insert(fit);
                *best = fit.min(*best);
            }
        }
        let best =
            fits.into_iter().filter_map(|(domain, (_, index))| Some((domain.to_owned(), ids.get(&index)?.clone())));
        owners.extend(best.collect::<Vec<_>>());
        for entry in entries {
            let Some(id) = ids.get(&entry.index) else { continue };
            let (kept, lost): (Vec<String>, Vec<String>) =
                std::mem::take(&mut entry.domains).into_iter().partition(|domain| owners.get(domain) == Some(id));
            entry.domains = kept;
            for domain in lost {
                let owner = owners.get(&domain).map(ServiceId::as_str).unwrap_or_default();
                let what = text!("`{domain}` is the domain of `{owner}`", "`{domain}` 是 `{owner}` 的域名");
                report.add(Kind::DomainTaken, entry.at(), what);
            }
        }
        Self(owners)
    }

    /// The owner of the most particular domain that a host lies in.
    pub(super) fn of(&self, host: &str) -> Option<&ServiceId> {
        let parents = host.match_indices('.').map(|(dot, _)| &host[dot + 1..]);
        std::iter::once(host).chain(parents).find_map(|domain| self.0.get(domain))
    }

    /// Whether nobody owns the domain, nor one that it lies in, but perhaps this record.
    pub(super) fn leave_to(&self, domain: &str, id: &ServiceId) -> bool {
        self.of(domain).is_none_or(|owner| owner == id)
    }
}

/// How ill a domain fits an entry: less is better.
fn misfit(entry: &Clean, domain: &str) -> u8 {
    let leads = entry.target().is_some_and(|(host, _)| covers(domain, &host));
    let first = entry.domains.first().is_some_and(|first| first == domain);
    let alone = entry.domains.len() == 1;
    let good = [(entry.is_namesake(domain), 8), (leads, 4), (first, 2), (alone, 1)];
    15 - good.into_iter().filter(|(holds, _)| *holds).map(|(_, weight)| weight).sum::<u8>()
}
