//! `by-domain/`: which service owns a host, in shards so small that a client fetches little however large the
//! catalogue is.
//!
//! The rule, for clients in any language:
//!
//! 1. Fetch `by-domain/index.json`: `shards` (a power of two) and `longer` (a list of suffixes).
//! 2. The key of a host (lower case, Punycode, no port, no final dot) is its last two labels. While the key is in
//!    `longer` and the host has another label in front of it, the key takes that label, too. Keep every key on the way.
//! 3. From the longest key to the shortest: the shard is the FNV-1a hash (32 bits) of the key's bytes modulo `shards`,
//!    and its name that number in lower-case hexadecimal. Of its `domains`, the longest that the host ends in (at a
//!    dot, or as a whole) names the service. If there is none, the next key.
//! 4. A shard that is not there means that the index is out of date: fetch it again.
//!
//! No domain of the catalogue is a public suffix (a rule of the validator sees to it), so that the longest suffix that
//! matches is never somebody else's.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::endpoint::answers;

/// The most bytes that a shard may have, and the index likewise: a host takes the index and at most three shards.
pub const SHARD_LIMIT: usize = 4_900;

/// The fewest shards, and the most.
const SHARDS: std::ops::RangeInclusive<u32> = 4..=20;

/// A suffix is made longer when the domains under it would fill this much of a shard.
const CROWDED: usize = SHARD_LIMIT / 2;

answers! {
    /// `by-domain/index.json`: how to find the shard that holds a host.
    DomainIndex = "domain-index" {
        /// How many shards there are: a power of two.
        shards: u32,
        /// Suffixes with so many domains under them that the label in front of them counts, too.
        longer: Vec<String>,
    }
    /// `by-domain/<shard>.json`: domains with the services that own them.
    Shard = "shard" {
        /// The service of each domain, by identifier.
        domains: BTreeMap<String, String>,
    }
}

impl Shard {
    /// The service that owns a host: that of the longest domain that the host ends in.
    pub fn find(&self, host: &str) -> Option<&str> {
        let suffixes = std::iter::successors(Some(host), |rest| Some(rest.split_once('.')?.1));
        suffixes.filter_map(|suffix| self.domains.get(suffix)).next().map(String::as_str)
    }
}

/// The keys by which a host is looked for, the longest first; none for a host of one label.
pub fn shard_keys<'h>(host: &'h str, longer: &[String]) -> Vec<&'h str> {
    let mut starts = host.rmatch_indices('.').map(|(dot, _)| dot + 1).skip(1).chain([0]);
    let mut keys = Vec::new();
    if host.contains('.')
        && let Some(start) = starts.next()
    {
        keys.push(&host[start..]);
    }
    while let Some(key) = keys.last().copied()
        && longer.iter().any(|known| known == key)
        && key != host
        && let Some(start) = starts.next()
    {
        keys.push(&host[start..]);
    }
    keys.reverse();
    keys
}

/// The shard of a key.
pub fn shard_of(key: &str, shards: u32) -> u32 {
    let hash = key.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    hash % shards
}

/// The name of a shard: its file is `by-domain/<name>.json`.
pub fn shard_name(shard: u32) -> String {
    format!("{shard:x}")
}

/// Domains laid out in shards.
#[derive(Debug, Clone, PartialEq)]
pub struct Shards {
    /// Suffixes that take another label.
    pub longer: Vec<String>,
    /// The domains of each shard with their services.
    pub shards: Vec<BTreeMap<String, String>>,
}

/// Lays domains out in the fewest shards of which none is larger than [`SHARD_LIMIT`]; `head` is the size of an empty
/// one.
///
/// # Errors
/// Names a domain of the largest shard when no number of shards is enough, or the index would be too large.
pub fn shards(domains: &BTreeMap<&str, &str>, head: usize) -> Result<Shards, String> {
    let longer: Vec<String> = crowded(domains).into_iter().map(str::to_owned).collect();
    let index: usize = longer.iter().map(|suffix| suffix.len() + 3).sum();
    if let Some(suffix) = longer.first().filter(|_| index + head > SHARD_LIMIT) {
        return Err(format!("{} suffixes (the first is {suffix}) are more than the index holds", longer.len()));
    }
    let keyed: Vec<(&str, &str, &str)> = domains
        .iter()
        .map(|(domain, service)| (shard_keys(domain, &longer).first().copied().unwrap_or(domain), *domain, *service))
        .collect();
    let mut largest = "";
    for bits in SHARDS {
        let count = 1_u32 << bits;
        let mut sizes = vec![head; count as usize];
        keyed.iter().for_each(|(key, domain, service)| {
            sizes[shard_of(key, count) as usize] += entry_size(domain, service);
        });
        let Some(full) = sizes.iter().position(|size| *size > SHARD_LIMIT) else {
            let mut shards = vec![BTreeMap::new(); count as usize];
            for (key, domain, service) in keyed {
                shards[shard_of(key, count) as usize].insert(domain.to_owned(), service.to_owned());
            }
            return Ok(Shards { longer, shards });
        };
        largest = keyed.iter().find(|(key, ..)| shard_of(key, count) as usize == full).map_or("", |found| found.1);
    }
    Err(format!("the shard of {largest} is larger than {SHARD_LIMIT} bytes"))
}

/// The bytes of `"domain":"service",`.
fn entry_size(domain: &str, service: &str) -> usize {
    domain.len() + service.len() + 6
}

/// The suffixes under which so many domains stand that they would fill a shard: of two labels, then of three under
/// those. No deeper: a host takes at most three shards.
fn crowded<'d>(domains: &BTreeMap<&'d str, &str>) -> BTreeSet<&'d str> {
    let mut longer = BTreeSet::new();
    for labels in [2, 3] {
        let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
        for (domain, service) in domains {
            let suffix = suffix(domain, labels);
            let below = suffix.is_some_and(|suffix| {
                labels == 2 || self::suffix(suffix, labels - 1).is_some_and(|parent| longer.contains(parent))
            });
            if let Some(suffix) = suffix.filter(|_| below) {
                *sizes.entry(suffix).or_default() += entry_size(domain, service);
            }
        }
        longer.extend(sizes.into_iter().filter(|(_, size)| *size > CROWDED).map(|(suffix, _)| suffix));
    }
    longer
}

/// The last so many labels of a domain that has more than these.
fn suffix(domain: &str, labels: usize) -> Option<&str> {
    let dot = domain.rmatch_indices('.').nth(labels - 1)?.0;
    Some(&domain[dot + 1..])
}

#[cfg(test)]
mod tests {

    use serde_json::Value;

    use super::*;

    /// The same file is read by the test of the JavaScript client.
    #[test]
    fn the_vectors_hold() {
        let vectors: Value = serde_json::from_str(include_str!("vectors/shards.json")).expect("vectors");
        let longer: Vec<String> = serde_json::from_value(vectors["longer"].clone()).expect("a list");
        for case in vectors["keys"].as_array().expect("cases") {
            let host = case["host"].as_str().expect("a host");
            let expected: Vec<&str> = case["keys"].as_array().expect("keys").iter().filter_map(Value::as_str).collect();
            assert_eq!(shard_keys(host, &longer), expected, "{host}");
        }
        for case in vectors["names"].as_array().expect("cases") {
            let (key, shards) = (case["key"].as_str().expect("a key"), case["shards"].as_u64().expect("a number"));
            assert_eq!(shard_name(shard_of(key, shards as u32)), case["name"].as_str().expect("a name"), "{key}");
        }
    }

    /// Domains as the world has them: many under .com, some under crowded suffixes, some of them subdomains.
    fn world(count: usize) -> BTreeMap<String, String> {
        let endings = ["com", "com", "com", "net", "org", "de", "com.cn", "co.uk", "com.br", "gov.cn", "mail.qq.com"];
        let domain = |index: usize| format!("service-{index}.{}", endings[index % endings.len()]);
        let mut domains: BTreeMap<_, _> = (0..count).map(|index| (domain(index), format!("service-{index}"))).collect();
        domains.insert("qq.com".into(), "qq".into());
        domains.insert("mail.qq.com".into(), "qq-mail".into());
        domains
    }

    #[test]
    fn a_host_takes_little_however_many_domains_there_are() {
        for count in [1, 4_000, 30_000, 300_000] {
            let domains = world(count);
            let borrowed = domains.iter().map(|(domain, service)| (domain.as_str(), service.as_str())).collect();
            let laid_out = shards(&borrowed, 70).expect("shards");
            let size =
                |shard: &BTreeMap<String, String>| serde_json::to_string(shard).map_or(0, |text| text.len()) + 70;
            let largest = laid_out.shards.iter().map(size).max().unwrap_or(0);
            let index = serde_json::to_string(&laid_out.longer).map_or(0, |text| text.len()) + 100;
            assert!(index + 3 * largest < 20_000, "{count}: {index} and {largest}");
            let found = |host: &str| {
                let shard = |key: &&str| &laid_out.shards[shard_of(key, laid_out.shards.len() as u32) as usize];
                let keys = shard_keys(host, &laid_out.longer);
                assert!(keys.len() <= 3);
                let shards = keys.iter().map(shard).map(|domains| Shard::new("2026-11-21", domains.clone()));
                shards.into_iter().find_map(|shard| shard.find(host).map(str::to_owned))
            };
            for (domain, service) in domains.iter().step_by(count / 1_000 + 1) {
                assert_eq!(found(domain).as_ref(), Some(service));
                assert_eq!(found(&format!("www.{domain}")).as_ref(), Some(service));
            }
            assert_eq!(found("x.mail.qq.com").as_deref(), Some("qq-mail"));
            assert_eq!(found("y.qq.com").as_deref(), Some("qq"));
            assert_eq!(found("nobody.example"), None);
            assert_eq!(found("com"), None);
        }
    }

    #[test]
    fn what_no_number_of_shards_holds_is_named() {
        let domains: BTreeMap<String, String> =
            (0..200).map(|index| (format!("s{index:0>60}.a.b.example.org"), "service".into())).collect();
        let borrowed = domains.iter().map(|(domain, service)| (domain.as_str(), service.as_str())).collect();
        assert!(shards(&borrowed, 70).is_err_and(|why| why.contains("b.example.org")));
    }
}
