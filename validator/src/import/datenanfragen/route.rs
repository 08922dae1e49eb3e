//! A company's desk as a route by law of a service.

use schema::*;

use super::company::Company;
use crate::import::host::covers;
use crate::import::{Addition, Kind, Report, address, platforms};
use crate::rules::is_han;
use crate::text::{Text, text};

/// The key of the source.
const LIST: &str = "datenanfragen";

/// The name of the route.
pub(super) const ROUTE: &str = "by-law";

/// Where a desk is reached.
struct Contact {
    channel: &'static str,
    url: Option<String>,
    email: Option<String>,
    address: Vec<Box<str>>,
}

/// What a service lacks of what the list says of its company; nothing where there is no way to reach the desk, or the
/// record has it.
pub(super) fn additions(
    (number, company): (usize, &Company),
    service: &Service,
    as_of: PartialDate,
    report: &mut Report,
) -> Option<Vec<Addition>> {
    if service.routes.iter().any(|route| route.id.as_str() == ROUTE) {
        return None;
    }
    let contact = contact((number, company), report)?;
    if service.routes.iter().any(|route| is_known(route, &contact)) {
        return None;
    }
    let source = source_key(service);
    let hosts = other_hosts(company, service, &contact, &source);
    let route = route(company, contact, &source);
    let mut additions: Vec<Addition> = hosts.iter().map(|host| Addition::item("other_hosts", host)).collect();
    additions.push(Addition::item("routes", &route));
    additions.push(Addition::source(&source, &self::source(company, as_of)));
    Some(additions)
}

/// Whether a route leads to the same desk.
fn is_known(route: &Route, contact: &Contact) -> bool {
    let same_mail = match (&route.email, &contact.email) {
        (Some(known), Some(email)) => known.as_str().eq_ignore_ascii_case(email),
        _ => false,
    };
    let same_page = route.url.is_some() && route.url.as_ref().map(WebUrl::as_str) == contact.url.as_deref();
    same_page || contact.url.is_none() && same_mail
}

/// A key that the record does not use.
fn source_key(service: &Service) -> String {
    let free = |key: &String| !service.sources.contains_key(&key.as_str().into());
    let keys = std::iter::once(LIST.to_owned()).chain((2..9).map(|number| format!("{LIST}-{number}")));
    keys.into_iter().find(free).unwrap_or_else(|| format!("{LIST}-desk"))
}

/// Where the desk is reached: by form, by mail, else by letter.
fn contact((number, company): (usize, &Company), report: &mut Report) -> Option<Contact> {
    let at = (number, company.name.as_str());
    let url = company.form().and_then(|form| match address::mend(form, |_| false) {
        Ok(address) => Some(address.text),
        Err(why) => {
            report.add(Kind::AddressRefused, at, why);
            None
        }
    });
    let email = company.email.as_deref().and_then(|email| match address::mail(email) {
        Ok((address, _)) => Some(address),
        Err(why) => {
            report.add(Kind::MailRefused, at, why);
            None
        }
    });
    let by_letter = company.wants_letters() || url.is_none() && email.is_none();
    let address = if by_letter { lines(&company.address) } else { Vec::new() };
    let channel = match (&url, &email) {
        _ if by_letter && !address.is_empty() => "post",
        (Some(_), _) => "privacy_portal",
        (None, Some(_)) => "email",
        (None, None) => {
            report.add(Kind::EntryRefused, at, text!("no way to reach the desk is given", "没有可用的联系方式"));
            return None;
        }
    };
    Some(Contact { channel, url, email, address })
}

/// The lines of a postal address.
fn lines(address: &str) -> Vec<Box<str>> {
    address
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && line.chars().count() <= 120)
        .map(Box::from)
        .collect()
}

fn route(company: &Company, contact: Contact, source: &str) -> Route {
    let Contact { channel, url, email, address } = contact;
    let cites = || Cites(vec![source.into()]);
    let document = || Proof { kind: "identity_document".into(), note: None, cites: cites() };
    Route {
        id: ROUTE.into(),
        channel: channel.into(),
        basis: Some(Basis::Law),
        platforms: Vec::new(),
        since: None,
        until: None,
        url: url.map(Into::into),
        email: email.map(Into::into),
        phone: None,
        address,
        menu: None,
        steps: company.wanted().into_iter().collect(),
        outcome: "deleted".into(),
        conditions: Vec::new(),
        proof: company.needs_id_document.then(document).into_iter().collect(),
        timing: Vec::new(),
        effects: Vec::new(),
        note: Some(desk(company)),
        cites: cites(),
    }
}

/// Whose desk it is, and for what.
fn desk(company: &Company) -> Localised {
    let (name, english) = names(company);
    let space = if name.chars().next_back().is_none_or(is_han) { "" } else { " " };
    localised(&text!(
        "Privacy desk of {english}: takes requests under data protection law, such as for erasure.",
        "{name}{space}的隐私联系方式，受理依据个人信息保护法律提出的请求，例如删除。"
    ))
}

/// A company's name as a text may hold it, and as an English one may: in quotation marks where it is Chinese.
fn names(company: &Company) -> (String, String) {
    let name = plain(&company.name);
    let english = if name.chars().any(is_han) { format!("“{name}”") } else { name.clone() };
    (name, english)
}

/// A name without quotation marks.
fn plain(name: &str) -> String {
    name.replace(['“', '”', '„', '"'], "").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn localised(text: &Text) -> Localised {
    [("en", Box::from(&*text.en)), ("zh", Box::from(&*text.zh))].into_iter().collect()
}

/// The hosts that the route leads to beside those that the record lists.
fn other_hosts(company: &Company, service: &Service, contact: &Contact, source: &str) -> Vec<OtherHost> {
    let page = contact.url.as_deref().and_then(|url| url::Url::parse(url).ok());
    let page = page.and_then(|url| Some((url.host_str()?.to_owned(), url.path().to_owned(), false)));
    let mail = contact.email.as_deref().and_then(|email| email.rsplit_once('@'));
    let mail = mail.map(|(_, host)| (host.to_owned(), String::new(), true));
    let mut hosts: Vec<OtherHost> = Vec::new();
    for (host, path, by_mail) in page.into_iter().chain(mail) {
        let host = host.strip_prefix("www.").unwrap_or(&host);
        let listed = service.domains.iter().chain(service.other_hosts.iter().map(|other| &other.host));
        if listed.chain(hosts.iter().map(|other| &other.host)).any(|known| covers(known.as_str(), host)) {
            continue;
        }
        let (name, english) = names(company);
        let platform = platforms::of(host, &path).filter(|_| !by_mail);
        let reason = platform.map_or_else(
            || {
                localised(&text!(
                    "The privacy desk of {english} is reached there.",
                    "{name} 的隐私联系方式在此域名下。"
                ))
            },
            platforms::Platform::reason,
        );
        hosts.push(OtherHost { host: host.into(), reason, cites: Cites(vec![source.into()]) });
    }
    hosts
}

fn source(company: &Company, as_of: PartialDate) -> Source {
    let note = text!(
        "An entry of the company database of datarequests.org, which bears no date; it stood there on {as_of}.",
        "datarequests.org 企业数据库的条目，未注明日期；{as_of} 时仍在库中。"
    );
    Source {
        title: plain(&company.name),
        publisher: "Datenanfragen.de".to_owned(),
        via: None,
        kind: "community".into(),
        language: "en".into(),
        published: None,
        last_seen: Some(as_of),
        caveats: vec!["undated".into()],
        note: Some(localised(&note)),
        url: Some(format!("https://github.com/datenanfragen/data/blob/master/companies/{}.json", company.slug).into()),
        archive: None,
        tested_on: None,
        licence: Some("CC0-1.0".to_owned()),
    }
}
