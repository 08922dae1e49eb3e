//! An entry with its values put right; what can't be is left out, and told.

use schema::Difficulty;
use url::Url;

use super::entry::{Dates, Entry};
use crate::import::host::{self, covers, label, registrable};
use crate::import::{Kind, Report, address, identity};
use crate::rules::fold;
use crate::text::text;

/// An entry whose values will do.
#[derive(Debug, Clone)]
pub(super) struct Clean {
    pub(super) index: usize,
    pub(super) name: String,
    /// Its own domains, none within another, the chief one first.
    pub(super) domains: Vec<String>,
    /// Everything that it calls its domains, as far as it is one: what is found at it, is found at the entry.
    pub(super) known: Vec<String>,
    pub(super) url: Option<String>,
    pub(super) email: Option<String>,
    pub(super) difficulty: Difficulty,
    pub(super) dates: Dates,
}

impl Clean {
    /// The entry for the report.
    pub(super) fn at(&self) -> (usize, &str) {
        (self.index, &self.name)
    }

    /// The host and path that its link leads to.
    pub(super) fn target(&self) -> Option<(String, String)> {
        let url = Url::parse(self.url.as_deref()?).ok()?;
        Some((url.host_str()?.to_owned(), url.path().to_owned()))
    }

    /// Whether a domain is called as the entry is.
    pub(super) fn is_namesake(&self, domain: &str) -> bool {
        let (name, label) = (fold(&self.name), fold(label(domain)));
        !label.is_empty() && (name == label || name == fold(registrable(domain)))
    }
}

/// The entry with its values put right; nothing where it has no difficulty that is known.
pub(super) fn clean(index: usize, entry: &Entry, dates: Dates, report: &mut Report) -> Option<Clean> {
    let written = entry.name.trim();
    let at = (index, written);
    let Some(difficulty) = Difficulty::ALL.into_iter().find(|known| known.as_str() == entry.difficulty) else {
        let word = &entry.difficulty;
        report.add(Kind::EntryRefused, at, text!("the difficulty `{word}` is unknown", "难度 `{word}` 未知"));
        return None;
    };
    let name = identity::in_one_script(written);
    if let Some(name) = &name {
        let why = text!("the name is written in two scripts; now `{name}`", "名称混用两种文字，改为 `{name}`");
        report.add(Kind::NameMended, at, why);
    }
    if entry.has_html() {
        report.add(Kind::NoteRefused, at, text!("its notes are prose with tags", "说明文字带有 HTML 标签"));
    }
    if entry.has_placeholder() {
        report.add(Kind::BodyRefused, at, text!("the mail to write has a gap", "邮件正文有待填处"));
    }
    let mut clean = Clean {
        index,
        name: name.unwrap_or_else(|| written.to_owned()),
        domains: Vec::new(),
        known: Vec::new(),
        url: None,
        email: entry.email.as_deref().and_then(|email| mail(at, email, report)),
        difficulty,
        dates,
    };
    clean.known = domains(at, entry, report);
    let is_own = |host: &str| clean.known.iter().any(|domain| covers(domain, host));
    clean.url = url(at, &entry.url, is_own, report);
    clean.domains = own(&clean, at, report);
    Some(clean)
}

fn url(at: (usize, &str), written: &str, is_own: impl Fn(&str) -> bool, report: &mut Report) -> Option<String> {
    match address::mend(written, is_own) {
        Ok(address) => {
            for why in address.mended {
                let (en, zh) = (why.en, why.zh);
                report.add(Kind::AddressMended, at, text!("`{written}`: {en}", "`{written}`：{zh}"));
            }
            Some(address.text)
        }
        Err(why) => {
            report.add(Kind::AddressRefused, at, why);
            None
        }
    }
}

fn mail(at: (usize, &str), written: &str, report: &mut Report) -> Option<String> {
    match address::mail(written) {
        Ok((address, mended)) => {
            if mended {
                report.add(
                    Kind::MailMended,
                    at,
                    text!("`{written}` became `{address}`", "`{written}` 改为 `{address}`"),
                );
            }
            Some(address)
        }
        Err(why) => {
            report.add(Kind::MailRefused, at, why);
            None
        }
    }
}

/// The domains that are some, in the order of the list, each once.
fn domains(at: (usize, &str), entry: &Entry, report: &mut Report) -> Vec<String> {
    let mut domains: Vec<String> = Vec::new();
    let target = Url::parse(entry.url.trim()).ok().and_then(|url| Some(url.host_str()?.to_owned())).unwrap_or_default();
    for written in &entry.domains {
        match host::mend(written, &target) {
            Ok(found) => {
                let domain = found.domain;
                // `www.` beside its domain is a subdomain like others.
                if domains.contains(&domain) || found.mended && written.starts_with("www.") {
                    report.add(
                        Kind::DomainCovered,
                        at,
                        text!("`{written}`, by `{domain}`", "`{written}`，已有 `{domain}`"),
                    );
                } else if found.mended {
                    report.add(
                        Kind::DomainMended,
                        at,
                        text!("`{written}` became `{domain}`", "`{written}` 改为 `{domain}`"),
                    );
                }
                if !domains.contains(&domain) {
                    domains.push(domain);
                }
            }
            Err(why) => report.add(Kind::DomainRefused, at, why),
        }
    }
    domains
}

/// The domains that are the entry's own and lie within no other one, the chief one first.
fn own(clean: &Clean, at: (usize, &str), report: &mut Report) -> Vec<String> {
    let mut own = Vec::new();
    for domain in &clean.known {
        let parent = clean.known.iter().find(|other| *other != domain && covers(other, domain));
        if let Some(parent) = parent {
            report.add(Kind::DomainCovered, at, text!("`{domain}`, by `{parent}`", "`{domain}`，已有 `{parent}`"));
        } else if host::is_hosted(domain) {
            let what = text!("`{domain}` is a host on a platform", "`{domain}` 是托管平台上的主机");
            report.add(Kind::DomainHosted, at, what);
        } else {
            own.push(domain.clone());
        }
    }
    let target = clean.target().map(|(host, _)| host).unwrap_or_default();
    let rank = |domain: &String| match (clean.is_namesake(domain), covers(domain, &target)) {
        (true, true) => 0,
        (true, false) => 1,
        (false, true) => 2,
        (false, false) => 3,
    };
    own.sort_by_key(rank);
    own
}
