//! robots.txt (RFC 9309): what hosts let a robot ask for, fetched once per origin.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use robotxt::{AccessResult, Robots};
use url::Url;

use super::client::{Answer, Client, Failure, Method, ROBOT};
use super::gate::Gate;

/// The longest pause between two requests that a robots.txt is heeded for.
const MAX_DELAY: Duration = Duration::from_secs(30);

/// The redirects that are followed to a robots.txt (RFC 9309, section 2.3.1.2).
const REDIRECTS: usize = 5;

/// What an origin lets a robot do.
#[derive(Debug)]
pub(super) enum Leave {
    /// What its robots.txt says.
    Rules(Box<Robots>),
    /// It answers nothing at all, and so won't answer for the link either.
    NoAnswer(Failure),
}

/// The robots.txt of every origin that was asked.
#[derive(Debug, Default)]
pub(super) struct Origins(Mutex<BTreeMap<String, Arc<OnceLock<Leave>>>>);

impl Origins {
    /// Asks what the origin of an address lets a robot do, unless that is known; what is found is handed to `then`.
    pub(super) fn with<T>(&self, url: &Url, client: &Client, gate: &Gate, then: impl FnOnce(&Leave) -> T) -> T {
        let origin = url.origin().ascii_serialization();
        let cell = {
            let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(known.entry(origin).or_default())
        };
        then(cell.get_or_init(|| fetch(url, client, gate)))
    }
}

/// The pause between two requests that the rules wish.
pub(super) fn delay(robots: &Robots) -> Option<Duration> {
    robots.crawl_delay().map(|delay| delay.min(MAX_DELAY))
}

fn fetch(url: &Url, client: &Client, gate: &Gate) -> Leave {
    let Ok(mut at) = url.join("/robots.txt") else {
        return rules(AccessResult::Unavailable);
    };
    for hop in 0..=REDIRECTS {
        gate.pass(at.host_str().unwrap_or_default(), None);
        let answer = match client.ask(Method::Get, &at) {
            Ok(answer) => answer,
            Err(failure) if hop == 0 => return Leave::NoAnswer(failure),
            Err(_) => return rules(AccessResult::Unavailable),
        };
        match next(&at, &answer) {
            Some(next) => at = next,
            None => return read(&answer),
        }
    }
    rules(AccessResult::TooManyRedirects)
}

fn next(at: &Url, answer: &Answer) -> Option<Url> {
    let location = answer.location.as_deref().filter(|_| (300..400).contains(&answer.status))?;
    at.join(location).ok().filter(|next| matches!(next.scheme(), "http" | "https"))
}

fn read(answer: &Answer) -> Leave {
    rules(match answer.status {
        200..=299 => AccessResult::Successful(&answer.body),
        // Too many requests is no word on what may be asked for; like a server's error, it closes the door.
        429 | 500..=599 => AccessResult::Unreachable,
        _ => AccessResult::Unavailable,
    })
}

fn rules(access: AccessResult<'_>) -> Leave {
    Leave::Rules(Box::new(Robots::from_access(access, ROBOT)))
}
