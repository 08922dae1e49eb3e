//! Looking at every link of a catalogue over the network, politely: the one part that is not offline, and no part of
//! checking records.
//!
//! A host is asked one thing at a time with pauses between, robots.txt is heeded, servers that ask for patience get it,
//! and hosts in private networks are not asked at all. [`collect`] and the verdicts are pure.

mod address;
mod client;
mod collect;
mod gate;
mod judge;
mod page;
mod report;
mod robots;
mod suppress;
mod text;
mod verdict;
mod visit;

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::civil::Date;
use url::Url;

pub use address::ConnectTo;
pub use client::Network;
pub use collect::{Links, Place, collect};
pub use report::{Link, Report, Unneeded, VERSION, Why};
pub use suppress::{Suppression, read as read_suppressions};
pub use verdict::{Judged, Verdict};

use crate::text::Lang;
use client::Client;
use gate::Gate;
use robots::Origins;
use visit::Visitor;

/// How politely links are looked at.
#[derive(Debug, Clone)]
pub struct Manners {
    /// The pause between two requests to one host.
    pub delay: Duration,
    /// How many hosts are asked at the same time.
    pub jobs: usize,
    /// How often a request is tried again when the server asks for patience or does not answer.
    pub retries: u32,
    /// The longest pause that a server's wish is heeded for.
    pub max_pause: Duration,
}

/// Looks at the links. `seen` is called after each, from several threads.
///
/// # Errors
/// When the network can't be reached as asked for: an authority that is no certificate.
pub fn visit(
    links: &Links,
    network: &Network,
    manners: &Manners,
    seen: &(dyn Fn() + Sync),
) -> Result<BTreeMap<String, Judged>, String> {
    let client = Client::new(network)?;
    let gate = Gate::new(manners.delay);
    let origins = Origins::default();
    let visitor = Visitor {
        client: &client,
        gate: &gate,
        origins: &origins,
        retries: manners.retries,
        max_pause: manners.max_pause,
    };
    let queue = Mutex::new(by_host(links));
    let judged = Mutex::new(BTreeMap::new());
    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).pop();
    let work = || {
        while let Some(of_one_host) = next() {
            for url in of_one_host {
                let verdict = visitor.visit(url);
                judged.lock().unwrap_or_else(PoisonError::into_inner).insert(url.to_owned(), verdict);
                seen();
            }
        }
    };
    std::thread::scope(|scope| {
        (0..manners.jobs.max(1)).for_each(|_| drop(scope.spawn(work)));
    });
    Ok(judged.into_inner().unwrap_or_else(PoisonError::into_inner))
}

/// The links of each host, so that one worker asks a host; the host with the most links stands last, to be begun first.
fn by_host(links: &Links) -> Vec<Vec<&str>> {
    let mut hosts: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for url in links.keys() {
        let host = Url::parse(url).ok().and_then(|url| url.host_str().map(ToOwned::to_owned));
        hosts.entry(host.unwrap_or_default()).or_default().push(url);
    }
    let mut hosts: Vec<Vec<&str>> = hosts.into_values().collect();
    hosts.sort_by_key(Vec::len);
    hosts
}

/// Puts the results together. `whole` says whether all links of the catalogue were looked at: if not, a suppression
/// for another link may well be needed.
pub fn report(
    links: Links,
    judged: BTreeMap<String, Judged>,
    suppressions: &[Suppression],
    today: Date,
    whole: bool,
) -> Report {
    Report::new(links, judged, suppressions, today, whole)
}

impl Report {
    /// The results as JSON.
    ///
    /// # Errors
    /// When they can't be made into JSON, which would be a mistake of ours.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        Ok(format!("{}\n", serde_json::to_string_pretty(self)?))
    }

    /// The results for people.
    pub fn to_text(&self, lang: Lang) -> String {
        text::render(self, lang)
    }
}
