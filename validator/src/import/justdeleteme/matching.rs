//! Which record an entry is about. The domain decides; the name alone does only where a record lists no domain.

use std::collections::{BTreeMap, BTreeSet};

use schema::{Service, ServiceId};

use super::clean::Clean;
use crate::catalogue::Catalogue;
use crate::import::host::registrable;
use crate::import::{Kind, Report};
use crate::rules::fold;
use crate::text::text;

/// The record of each entry that has one, by the entry's number.
pub(super) fn matches(entries: &[Clean], catalogue: &Catalogue, report: &mut Report) -> BTreeMap<usize, ServiceId> {
    let index = Index::new(catalogue);
    let mut found: BTreeMap<usize, ServiceId> = BTreeMap::new();
    for entry in entries {
        let named = index.by_name_and_domain(entry);
        if let [id] = named.as_slice() {
            found.insert(entry.index, id.clone());
        } else if let [first, ..] = named.as_slice() {
            let all: Vec<&str> = named.iter().map(|id| id.as_str()).collect();
            let all = all.join(", ");
            report.add(Kind::Ambiguous, entry.at(), text!("{all}; the first was taken", "{all}；取第一个"));
            found.insert(entry.index, first.clone());
        } else if let Some(id) = index.by_name_alone(entry) {
            found.insert(entry.index, id);
        }
    }
    // A record that one entry is called after is not another's, even on the same domain.
    let mut taken: BTreeSet<ServiceId> = found.values().cloned().collect();
    for entry in entries {
        if found.contains_key(&entry.index) {
            continue;
        }
        if let Some(id) = index.by_domain(entry).filter(|id| !taken.contains(id)) {
            taken.insert(id.clone());
            found.insert(entry.index, id);
        }
    }
    found
}

struct Index<'a> {
    catalogue: &'a Catalogue,
    /// Services by their folded names, and by their folded aliases.
    names: BTreeMap<String, Vec<&'a ServiceId>>,
    aliases: BTreeMap<String, Vec<&'a ServiceId>>,
    owners: BTreeMap<&'a str, &'a ServiceId>,
}

impl<'a> Index<'a> {
    fn new(catalogue: &'a Catalogue) -> Self {
        let mut index = Self { catalogue, names: BTreeMap::new(), aliases: BTreeMap::new(), owners: BTreeMap::new() };
        for (id, service) in &catalogue.services {
            let names: BTreeSet<String> = service.name.iter().map(|(_, name)| fold(name)).collect();
            names.into_iter().for_each(|name| index.names.entry(name).or_default().push(id));
            let aliases: BTreeSet<String> = service.aliases.iter().map(|alias| fold(alias)).collect();
            aliases.into_iter().for_each(|alias| index.aliases.entry(alias).or_default().push(id));
            index.owners.extend(service.domains.iter().map(|domain| (domain.as_str(), id)));
        }
        index
    }

    fn service(&self, id: &ServiceId) -> Option<&'a Service> {
        self.catalogue.services.get(id).map(Box::as_ref)
    }

    /// The records called as the entry is that have a domain of its registrable ones; those called so by an alias
    /// alone must have its chief one.
    fn by_name_and_domain(&self, entry: &Clean) -> Vec<ServiceId> {
        let name = fold(&entry.name);
        let own: BTreeSet<&str> = entry.known.iter().map(|domain| registrable(domain)).collect();
        let chief = entry.domains.first().map(|domain| registrable(domain));
        let shares = |id: &&&ServiceId, wanted: &dyn Fn(&str) -> bool| {
            let domains = self.service(id).into_iter().flat_map(|service| &service.domains);
            domains.into_iter().any(|domain| wanted(registrable(domain.as_str())))
        };
        let named = self.names.get(&name).into_iter().flatten();
        let named: Vec<ServiceId> =
            named.filter(|id| shares(id, &|domain| own.contains(domain))).map(|id| (*id).clone()).collect();
        if !named.is_empty() {
            return named;
        }
        let called = self.aliases.get(&name).into_iter().flatten();
        called.filter(|id| shares(id, &|domain| chief == Some(domain))).map(|id| (*id).clone()).collect()
    }

    /// The only record called as the entry is, if it lists no domain. A national edition is not what a worldwide entry
    /// is about; an entry without a valid domain says nothing else than its name.
    fn by_name_alone(&self, entry: &Clean) -> Option<ServiceId> {
        let [id] = self.names.get(&fold(&entry.name))?.as_slice() else { return None };
        let service = self.service(id)?;
        let is_edition = !service.countries.is_empty() && !entry.domains.is_empty();
        (service.domains.is_empty() && !is_edition).then(|| (*id).clone())
    }

    /// The record that owns the entry's chief domain.
    fn by_domain(&self, entry: &Clean) -> Option<ServiceId> {
        self.owners.get(entry.domains.first()?.as_str()).map(|id| (*id).clone())
    }
}
