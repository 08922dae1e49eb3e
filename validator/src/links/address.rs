//! From host names to addresses: private networks are refused, because records are strangers' text and the checker
//! may run inside one.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use ureq::Error;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

/// Another place that a host is looked for, for tests and for networks of one's own: `HOST:PORT:ADDRESS:PORT`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConnectTo {
    host: String,
    port: u16,
    address: SocketAddr,
}

impl ConnectTo {
    /// A host and port that are looked for at this address.
    pub fn new(host: impl Into<String>, port: u16, address: SocketAddr) -> Self {
        Self { host: host.into(), port, address }
    }
}

impl std::str::FromStr for ConnectTo {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || format!("`{text}` is not of the form HOST:PORT:ADDRESS:PORT");
        let mut parts = text.splitn(3, ':');
        let (host, port, address) = (parts.next(), parts.next(), parts.next());
        let port = port.and_then(|port| port.parse().ok()).ok_or_else(wrong)?;
        let address = address.and_then(|address| address.parse().ok()).ok_or_else(wrong)?;
        Ok(Self::new(host.ok_or_else(wrong)?, port, address))
    }
}

/// Why a host has no address to go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nowhere {
    /// There is no such host.
    Unknown,
    /// The look-up itself failed, perhaps for now.
    Failed,
    /// All its addresses are in private networks.
    NotPublic,
}

impl fmt::Display for Nowhere {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unknown => "the host has no address",
            Self::Failed => "the look-up of the host failed",
            Self::NotPublic => "the host is in a private network",
        })
    }
}

impl std::error::Error for Nowhere {}

/// Looks hosts up.
#[derive(Debug)]
pub(super) struct PublicOnly {
    pub(super) connect_to: Vec<ConnectTo>,
}

impl Resolver for PublicOnly {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        let host = uri.host().unwrap_or_default();
        let port = uri.port_u16().unwrap_or(if uri.scheme_str() == Some("https") { 443 } else { 80 });
        let mut addresses = self.empty();
        if let Some(known) = self.connect_to.iter().find(|known| known.host == host && known.port == port) {
            addresses.push(known.address);
            return Ok(addresses);
        }
        let found = DefaultResolver::default().resolve(uri, config, timeout).map_err(unresolved)?;
        // A proxy of one's own may well be in one's own network.
        let is_proxy = config.proxy().is_some_and(|proxy| proxy.host() == host);
        for address in found.iter().filter(|address| is_proxy || is_public(address.ip())) {
            addresses.push(*address);
        }
        if addresses.is_empty() { Err(Error::Other(Box::new(Nowhere::NotPublic))) } else { Ok(addresses) }
    }
}

/// The system tells «no such host» from «ask again later» in words alone.
fn unresolved(error: Error) -> Error {
    let nowhere = match &error {
        Error::HostNotFound => Nowhere::Unknown,
        Error::Io(why) if is_temporary(why) => Nowhere::Failed,
        Error::Io(_) => Nowhere::Unknown,
        _ => return error,
    };
    Error::Other(Box::new(nowhere))
}

fn is_temporary(why: &io::Error) -> bool {
    let why = why.to_string().to_lowercase();
    ["temporary", "try again", "non-recoverable"].iter().any(|word| why.contains(word))
}

/// Whether an address is one of the public network.
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => {
            let [first, second, ..] = address.octets();
            let shared = first == 100 && (64..128).contains(&second);
            let reserved = first == 0 || first >= 240 || (first == 192 && second == 0 && address.octets()[2] == 0);
            !(address.is_private()
                || address.is_loopback()
                || address.is_link_local()
                || address.is_multicast()
                || address.is_documentation()
                || shared
                || reserved)
        }
        IpAddr::V6(address) => match embedded(address) {
            Some(address) => is_public(address),
            None => {
                let first = address.segments()[0];
                let (local, unique) = (first & 0xffc0 == 0xfe80, first & 0xfe00 == 0xfc00);
                !(address.is_loopback() || address.is_unspecified() || address.is_multicast() || local || unique)
            }
        },
    }
}

/// The address of the older protocol inside one of the newer (mapped, or translated by NAT64).
fn embedded(address: Ipv6Addr) -> Option<IpAddr> {
    let segments = address.segments();
    let translated = segments[..6] == [0x64, 0xff9b, 0, 0, 0, 0];
    let [.., high, low] = segments;
    let v4 = || IpAddr::from([(high >> 8) as u8, high as u8, (low >> 8) as u8, low as u8]);
    if translated { Some(v4()) } else { address.to_ipv4_mapped().map(IpAddr::V4) }
}

#[cfg(test)]
mod tests {
    use super::is_public;

    #[test]
    fn private_networks_are_told_from_the_public_one() {
        for (address, public) in [
            ("1.1.1.1", true),
            ("2606:4700::1111", true),
            ("127.0.0.1", false),
            ("10.1.2.3", false),
            ("172.16.0.1", false),
            ("192.168.1.1", false),
            ("169.254.169.254", false),
            ("100.64.0.1", false),
            ("0.0.0.0", false),
            ("255.255.255.255", false),
            ("::1", false),
            ("::", false),
            ("fe80::1", false),
            ("fd00::1", false),
            ("::ffff:127.0.0.1", false),
            ("64:ff9b::a00:1", false),
            ("64:ff9b::101:101", true),
        ] {
            assert_eq!(is_public(address.parse().expect("an address")), public, "{address}");
        }
    }
}
