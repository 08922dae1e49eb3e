//! One link: ask politely, follow redirects, and see what is there.

use std::time::Duration;

use url::Url;

use super::client::{Answer, Client, Failure, Method};
use super::gate::Gate;
use super::judge::{Arrived, judge};
use super::page::Page;
use super::robots::{self, Leave, Origins};
use super::verdict::{Judged, Verdict};

/// The redirects that are followed.
const REDIRECTS: usize = 10;

/// The first pause after a server asked for one without saying how long; it doubles each time.
const FIRST_PAUSE: Duration = Duration::from_secs(2);

/// What a worker needs to look at links.
#[derive(Debug)]
pub(super) struct Visitor<'a> {
    pub(super) client: &'a Client,
    pub(super) gate: &'a Gate,
    pub(super) origins: &'a Origins,
    /// How often a request is tried again.
    pub(super) retries: u32,
    /// The longest pause that a server's wish is heeded for; one that wishes for more is not asked again.
    pub(super) max_pause: Duration,
}

/// Where redirects ended.
struct Arrival {
    to: Url,
    for_good: bool,
    answer: Answer,
}

impl Visitor<'_> {
    /// Looks at one link.
    pub(super) fn visit(&self, address: &str) -> Judged {
        let from = match Url::parse(address) {
            Ok(url) if matches!(url.scheme(), "http" | "https") => url,
            _ => return Judged::new(Verdict::Unreachable).detail("this is no address of the web"),
        };
        match self.look(&from) {
            Ok((arrival, page)) => judge(&Arrived {
                from: &from,
                to: &arrival.to,
                for_good: arrival.for_good,
                status: arrival.answer.status,
                page: page.as_ref(),
            }),
            Err(judged) => judged,
        }
    }

    /// HEAD first; the page itself where it may say something, or where the server does not know HEAD.
    fn look(&self, from: &Url) -> Result<(Arrival, Option<Page>), Judged> {
        let head = match self.follow(Method::Head, from) {
            Ok(head) => Some(head),
            // Some servers leave HEAD unanswered.
            Err(judged) if matches!(judged.verdict, Verdict::Timeout | Verdict::Unreachable) => None,
            Err(judged) => return Err(judged),
        };
        let (start, so_far) = match head {
            Some(head) if is_success(&head.answer) && !is_html(&head.answer) => return Ok((head, None)),
            Some(head) if head.answer.status == 429 => return Ok((head, None)),
            Some(head) if is_success(&head.answer) => (head.to, head.for_good),
            _ => (from.clone(), true),
        };
        let mut arrival = self.follow(Method::Get, &start)?;
        arrival.for_good &= so_far;
        let page =
            (is_success(&arrival.answer) && is_html(&arrival.answer)).then(|| Page::of(&decode(&arrival.answer)));
        Ok((arrival, page))
    }

    /// Asks, and goes where the answers send, until one is no redirect.
    fn follow(&self, method: Method, from: &Url) -> Result<Arrival, Judged> {
        let (mut at, mut for_good) = (from.clone(), true);
        for _ in 0..=REDIRECTS {
            let answer = self.ask(method, &at)?;
            if answer.challenged {
                return Err(Judged::new(Verdict::Blocked).status(answer.status).detail("captcha"));
            }
            let Some(location) = answer.location.as_deref().filter(|_| is_redirect(answer.status)) else {
                return Ok(Arrival { to: at, for_good, answer });
            };
            for_good &= matches!(answer.status, 301 | 308);
            at = match at.join(location) {
                Ok(next) if matches!(next.scheme(), "http" | "https") => next,
                // Into an app, or nowhere.
                Ok(next) => {
                    let judged = Judged::new(Verdict::RedirectedElsewhere).status(answer.status);
                    return Err(judged.to(next.as_str()));
                }
                Err(_) => return Err(Judged::new(Verdict::Unreachable).status(answer.status).to(location)),
            };
        }
        Err(Judged::new(Verdict::Unreachable).to(at.as_str()).detail("too many redirects"))
    }

    /// Asks once the host's turn has come and robots are let in, and again when the server asks for patience.
    fn ask(&self, method: Method, url: &Url) -> Result<Answer, Judged> {
        let slower = self.origins.with(url, self.client, self.gate, |leave| match leave {
            Leave::NoAnswer(failure) => Err(failed(failure)),
            Leave::Rules(robots) if !robots.is_url_allowed(url) => {
                Err(Judged::new(Verdict::Blocked).detail("robots.txt"))
            }
            Leave::Rules(robots) => Ok(robots::delay(robots)),
        })?;
        let host = url.host_str().unwrap_or_default();
        let mut pause = FIRST_PAUSE;
        for attempt in 0.. {
            self.gate.pass(host, slower);
            let asked = self.client.ask(method, url);
            let wished = match &asked {
                Ok(answer) if matches!(answer.status, 429 | 503) => answer.retry_after.unwrap_or(pause),
                Err(Failure::Timeout | Failure::Other(_)) if method == Method::Get => pause,
                _ => Duration::MAX,
            };
            if attempt >= self.retries || wished > self.max_pause {
                return asked.map_err(|failure| failed(&failure));
            }
            self.gate.hold(host, wished);
            pause *= 2;
        }
        Err(Judged::new(Verdict::Unreachable))
    }
}

fn failed(failure: &Failure) -> Judged {
    match failure {
        Failure::NoHost => Judged::new(Verdict::Dead).detail("the host has no address"),
        Failure::NotPublic => Judged::new(Verdict::NotPublic),
        Failure::Timeout => Judged::new(Verdict::Timeout),
        Failure::Certificate(why) => Judged::new(Verdict::Certificate).detail(why.clone()),
        Failure::Other(why) => Judged::new(Verdict::Unreachable).detail(why.clone()),
    }
}

fn is_redirect(status: u16) -> bool {
    matches!(status, 301 | 302 | 303 | 307 | 308)
}

fn is_success(answer: &Answer) -> bool {
    (200..300).contains(&answer.status)
}

fn is_html(answer: &Answer) -> bool {
    answer.content_type.is_empty() || answer.content_type.to_ascii_lowercase().contains("html")
}

/// The text of a page, in the encoding that its header or its head names; many Chinese pages are in GBK.
fn decode(answer: &Answer) -> String {
    let head = String::from_utf8_lossy(answer.body.get(..1024).unwrap_or(&answer.body)).to_ascii_lowercase();
    let named = |text: &str| {
        let (_, label) = text.split_once("charset=")?;
        let label = label.trim_start_matches(['"', '\'', ' ']);
        let end = label.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(label.len());
        encoding_rs::Encoding::for_label(label.get(..end)?.as_bytes())
    };
    let content_type = answer.content_type.to_ascii_lowercase();
    let encoding = named(&content_type).or_else(|| named(&head)).unwrap_or(encoding_rs::UTF_8);
    encoding.decode(&answer.body).0.into_owned()
}
