//! `/<lang>/services/`: every service from A to Z.

use std::collections::BTreeMap;

use tera::Context;

use super::{Kind, PageError, Scope, context, single};
use crate::edition::Edition;
use crate::language::initial;
use crate::paths;
use crate::view::{Group, ServiceCard, Services};

/// The list of all services.
pub(super) const SERVICES: Kind = Kind {
    name: "services",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::services(),
    view: services,
    listed: true,
};

fn services(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    // `None`, for names that begin with no letter, must come last.
    let mut groups: BTreeMap<(bool, Option<char>), Vec<ServiceCard<'_>>> = BTreeMap::new();
    for card in edition.cards() {
        let letter = initial(card.name.text, reading(edition, card));
        groups.entry((letter.is_none(), letter)).or_default().push(card.clone());
    }
    let groups = groups.into_iter().map(|((_, letter), services)| Group {
        initial: letter.unwrap_or('#').to_string(),
        key: letter.map_or_else(|| "other".into(), |letter| letter.to_ascii_lowercase().to_string()),
        services,
    });
    let view = Services { page: edition.frame("services", &paths::services()), groups: groups.collect() };
    context(edition, &view)
}

/// How the name shown is read, where the record says so: it says it of the Chinese name.
fn reading<'a>(edition: &Edition<'a>, card: &ServiceCard<'_>) -> Option<&'a str> {
    let service = edition.site.checked.services.get(&card.id.into())?;
    let chinese = service.name.get("zh").is_some_and(|name| **name == *card.name.text);
    service.pinyin.as_deref().filter(|_| chinese)
}
