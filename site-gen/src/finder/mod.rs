//! What the page of filters works with: the facets of all services column by column in one small file, and the rows
//! that it shows in files of [`ROWS`] each, fetched as they come into view. All in the order of one language.

mod columns;
mod rows;

use std::collections::BTreeMap;

use schema::{Channel, DarkPatternKind, Leaves, ProofKind, Service};

pub use columns::{Facets, Sets};
pub use rows::Row;

use crate::assets::hash;
use crate::edition::Edition;
use crate::facts::{Facts, leaves};
use crate::language::ProblemWithMessage;

/// How many rows a file holds.
pub const ROWS: usize = 50;

/// The files for one language.
#[derive(Debug, Default)]
pub struct Finder {
    /// The hash that their addresses bear.
    pub hash: String,
    /// The files by what their names add to the address: `.json` is the facets, `/0.json` the first rows.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// A kind of thing that services are filtered by, of which a service may have several.
#[derive(Debug, Clone, Copy)]
pub struct Facet {
    /// Its name in addresses and columns.
    pub name: &'static str,
    /// The vocabulary that its keys belong to; none for countries.
    pub vocabulary: Option<&'static str>,
    /// The keys that a service has.
    pub of: for<'a> fn(&Edition<'a>, &'a Service, &Facts) -> Vec<&'a str>,
}

/// Every such facet.
pub const FACETS: [Facet; 4] = [
    Facet {
        name: "country",
        vocabulary: None,
        of: |_, service, _| service.countries.iter().map(|code| code.as_str()).collect(),
    },
    Facet { name: "channel", vocabulary: Some(Channel::VOCABULARY), of: channels },
    Facet { name: "proof", vocabulary: Some(ProofKind::VOCABULARY), of: proofs },
    Facet { name: "pattern", vocabulary: Some(DarkPatternKind::VOCABULARY), of: patterns },
];

/// Where current routes start that lead anywhere.
fn channels<'a>(edition: &Edition<'a>, service: &'a Service, _: &Facts) -> Vec<&'a str> {
    let current = service.routes.iter().filter(|route| route.until.is_none());
    let leading = current.filter(|route| leaves(route, edition.site.checked) != Leaves::Not);
    leading.map(|route| route.channel.as_str()).collect()
}

/// What the best route demands as proof.
fn proofs<'a>(_: &Edition<'a>, service: &'a Service, facts: &Facts) -> Vec<&'a str> {
    let best = facts.best.and_then(|index| service.routes.get(index));
    best.into_iter().flat_map(|route| &route.proof).map(|proof| proof.kind.as_str()).collect()
}

/// The dark patterns that nobody has seen to be gone.
fn patterns<'a>(_: &Edition<'a>, service: &'a Service, _: &Facts) -> Vec<&'a str> {
    let open = service.dark_patterns.iter().filter(|pattern| pattern.mended.is_none());
    open.map(|pattern| pattern.kind.as_str()).collect()
}

/// Makes the files of one language.
///
/// # Errors
/// When the language lacks a message.
pub fn finder(edition: &Edition<'_>) -> Result<Finder, ProblemWithMessage> {
    let mut files = BTreeMap::new();
    files.insert(".json".to_owned(), json(&columns::facets(edition)));
    for (index, listed) in edition.listed().chunks(ROWS).enumerate() {
        let rows: Result<Vec<Row<'_>>, _> = listed.iter().map(|one| rows::row(edition, &edition.card(one))).collect();
        files.insert(format!("/{index}.json"), json(&rows?));
    }
    Ok(Finder { hash: hash(files.iter().flat_map(|(name, bytes)| [name.as_bytes(), bytes])), files })
}

/// Texts and numbers always become JSON.
fn json(value: &impl serde::Serialize) -> Vec<u8> {
    serde_json::to_vec(value).unwrap_or_default()
}
