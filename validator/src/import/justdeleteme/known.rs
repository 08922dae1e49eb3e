//! What is known beside an entry when its record is made: owners of domains, names, the date of the list.

use std::collections::BTreeMap;

use schema::{PartialDate, ServiceId};

use super::clean::Clean;
use super::owners::Owners;
use crate::catalogue::Catalogue;
use crate::rules::is_han;
use crate::text::Text;

/// What is known beside one entry.
pub(super) struct Known {
    pub(super) as_of: PartialDate,
    pub(super) owners: Owners,
    names: BTreeMap<ServiceId, Text>,
}

impl Known {
    pub(super) fn new(
        as_of: PartialDate,
        owners: Owners,
        (entries, ids): (&[Clean], &BTreeMap<usize, ServiceId>),
        catalogue: &Catalogue,
    ) -> Self {
        let of_entries = entries.iter().filter_map(|entry| {
            let name = Text { en: entry.name.clone().into(), zh: entry.name.clone().into() };
            Some((ids.get(&entry.index)?.clone(), name))
        });
        let mut names: BTreeMap<ServiceId, Text> = of_entries.collect();
        names.extend(catalogue.services.iter().map(|(id, service)| {
            let best = |language| service.name.best(language).map_or("", |(_, name)| name).to_owned();
            (id.clone(), Text { en: best("en").into(), zh: best("zh").into() })
        }));
        Self { as_of, owners, names }
    }

    /// What a service is called; in Chinese with the spaces that Latin letters and digits want around them.
    pub(super) fn name(&self, id: &ServiceId) -> Text {
        let Some(Text { en, zh }) = self.names.get(id) else {
            return Text { en: id.to_string().into(), zh: format!(" {id} ").into() };
        };
        let space = |c: Option<char>| if c.is_none_or(is_han) { "" } else { " " };
        let (first, last) = (space(zh.chars().next()), space(zh.chars().next_back()));
        Text { en: en.clone(), zh: format!("{first}{zh}{last}").into() }
    }
}
