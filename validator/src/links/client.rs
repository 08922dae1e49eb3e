//! One request over the network, without redirects, and what came of it.

use std::io::Read;
use std::time::Duration;

use jiff::Timestamp;
use ureq::http::Response;
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, Body, Error, Proxy};
use url::Url;

use super::address::{ConnectTo, Nowhere, PublicOnly};

/// The name under which robots.txt may speak of the checker.
pub(super) const ROBOT: &str = "wayout";

/// The most of a body that is read: titles stand at the head, and of robots.txt that is what RFC 9309 asks for.
const MAX_BODY: u64 = 512 * 1024;

/// How to reach the network.
#[derive(Debug, Clone)]
pub struct Network {
    /// How long a request may take.
    pub timeout: Duration,
    /// Where the people behind the checker can be found, for its User-Agent.
    pub contact: Option<String>,
    /// Whether the proxy that the environment names is used.
    pub proxy: bool,
    /// Other places that hosts are looked for.
    pub connect_to: Vec<ConnectTo>,
    /// The authority whose certificates alone are trusted, as PEM, in place of Mozilla's list.
    pub authority: Option<String>,
}

/// The method of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Method {
    Head,
    Get,
}

/// An answer, redirects among them.
#[derive(Debug, Clone)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) location: Option<String>,
    pub(super) content_type: String,
    /// How long the server asks to be left alone.
    pub(super) retry_after: Option<Duration>,
    /// Whether a guard before the server says that it asks who is there.
    pub(super) challenged: bool,
    /// The body's beginning; nothing for HEAD.
    pub(super) body: Vec<u8>,
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Failure {
    NoHost,
    NotPublic,
    Timeout,
    Certificate(String),
    Other(String),
}

/// The network.
#[derive(Debug)]
pub(super) struct Client {
    agent: Agent,
}

impl Client {
    /// # Errors
    /// When the authority is no certificate.
    pub(super) fn new(network: &Network) -> Result<Self, String> {
        let mut tls = TlsConfig::builder();
        if let Some(authority) = &network.authority {
            let certificate = Certificate::from_pem(authority.as_bytes()).map_err(|why| why.to_string())?;
            tls = tls.root_certs(RootCerts::new_with_certs(&[certificate]));
        }
        let config = Agent::config_builder()
            .timeout_global(Some(network.timeout))
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .user_agent(user_agent(network.contact.as_deref()))
            .proxy(if network.proxy { Proxy::try_from_env() } else { None })
            .tls_config(tls.build())
            .build();
        let resolver = PublicOnly { connect_to: network.connect_to.clone() };
        Ok(Self { agent: Agent::with_parts(config, DefaultConnector::default(), resolver) })
    }

    /// Asks once.
    pub(super) fn ask(&self, method: Method, url: &Url) -> Result<Answer, Failure> {
        let request = match method {
            Method::Head => self.agent.head(url.as_str()),
            Method::Get => self.agent.get(url.as_str()),
        };
        let response = request.header("accept-language", "zh, en;q=0.8").call().map_err(failure)?;
        answer(response)
    }
}

fn user_agent(contact: Option<&str>) -> String {
    let contact = contact.map(|contact| format!("; +{contact}")).unwrap_or_default();
    format!("Wayout/{} (link checker of the Wayout catalogue{contact})", env!("CARGO_PKG_VERSION"))
}

fn answer(mut response: Response<Body>) -> Result<Answer, Failure> {
    let header = |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).map(ToOwned::to_owned);
    let mut answer = Answer {
        status: response.status().as_u16(),
        location: header("location"),
        content_type: header("content-type").unwrap_or_default(),
        retry_after: header("retry-after").and_then(|value| pause(&value)),
        challenged: header("cf-mitigated").is_some_and(|value| value == "challenge"),
        body: Vec::new(),
    };
    let body = response.body_mut().as_reader().take(MAX_BODY).read_to_end(&mut answer.body);
    // Half a page is a page: what was read is looked at.
    if let (Err(error), true) = (body, answer.body.is_empty()) {
        return Err(failure(Error::from(error)));
    }
    Ok(answer)
}

/// A number of seconds, or a date (RFC 9110, section 10.2.3).
fn pause(value: &str) -> Option<Duration> {
    if let Ok(seconds) = value.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(value).ok()?;
    let seconds = date.as_second().saturating_sub(Timestamp::now().as_second());
    Some(Duration::from_secs(u64::try_from(seconds).unwrap_or(0)))
}

fn failure(error: Error) -> Failure {
    match error {
        Error::HostNotFound => Failure::NoHost,
        Error::Timeout(_) => Failure::Timeout,
        Error::Rustls(why) => of_tls(&why),
        Error::Io(why) if why.kind() == std::io::ErrorKind::TimedOut => Failure::Timeout,
        Error::Io(why) => match why.get_ref().and_then(|inner| inner.downcast_ref()) {
            Some(tls) => of_tls(tls),
            None => Failure::Other(why.to_string()),
        },
        Error::Other(why) => match why.downcast_ref() {
            Some(Nowhere::Unknown) => Failure::NoHost,
            Some(Nowhere::NotPublic) => Failure::NotPublic,
            _ => Failure::Other(why.to_string()),
        },
        other => Failure::Other(other.to_string()),
    }
}

fn of_tls(why: &rustls::Error) -> Failure {
    match why {
        rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented => {
            Failure::Certificate(why.to_string())
        }
        other => Failure::Other(other.to_string()),
    }
}
