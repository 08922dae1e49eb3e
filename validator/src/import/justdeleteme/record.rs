//! What an entry says, as a record says it.

use schema::*;

use super::clean::Clean;
use super::known::Known;
use crate::import::host::{covers, registrable};
use crate::import::{Kind, Report, platforms};
use crate::text::{Text, text};

/// The key of the source, and the name of the list.
pub(super) const LIST: &str = "justdeleteme";

/// The category of what nobody has sorted yet.
const UNSORTED: &str = "other";

/// A record made of an entry alone.
pub(super) fn service(entry: &Clean, id: &ServiceId, known: &Known, report: &mut Report) -> Service {
    let as_of = known.as_of;
    let name = || Box::from(entry.name.as_str());
    let route = route(entry);
    let other_hosts = other_hosts(entry, id, &route, known, report);
    Service {
        name: [("en", name()), ("zh", name())].into_iter().collect(),
        pinyin: None,
        aliases: Vec::new(),
        operator: None,
        category: UNSORTED.into(),
        countries: Vec::new(),
        domains: entry.domains.iter().map(|domain| domain.as_str().into()).collect(),
        other_hosts,
        apps: None,
        part_of: None,
        relations: Vec::new(),
        routes: vec![route],
        inactivity: Vec::new(),
        fallbacks: Vec::new(),
        dark_patterns: Vec::new(),
        history: Vec::new(),
        reported: vec![reported(entry, as_of, LIST)],
        replies: Vec::new(),
        sources: [(LIST.into(), source(entry, as_of))].into_iter().collect(),
    }
}

/// The difficulty as the list reports it.
pub(super) fn reported(entry: &Clean, as_of: PartialDate, source: &str) -> Reported {
    Reported {
        by: LIST.into(),
        difficulty: entry.difficulty,
        as_of: entry.dates.difficulty.unwrap_or(as_of),
        cites: cites(source),
    }
}

/// The list as the source of what an entry says, as old as the entry is.
pub(super) fn source(entry: &Clean, as_of: PartialDate) -> Source {
    let dated = entry.dates.latest;
    let note = match dated {
        Some(_) => text!(
            "Imported from the list as it stood on {as_of}. The date is that of the last change to this entry’s address, difficulty or instructions.",
            "据该清单 {as_of} 的状态导入；日期为此条目的网址、难度或说明最后一次变动的日期。"
        ),
        None => text!(
            "Imported from the list as it stood on {as_of}. When this entry was last changed is not known.",
            "据该清单 {as_of} 的状态导入；此条目最后一次变动的日期不详。"
        ),
    };
    Source {
        title: "JustDeleteMe".to_owned(),
        publisher: "jdm-contrib".to_owned(),
        via: None,
        kind: "community".into(),
        language: "en".into(),
        published: dated,
        last_seen: if dated.is_none() { Some(as_of) } else { None },
        caveats: dated.is_none().then(|| "undated".into()).into_iter().collect(),
        note: Some(localised(&note)),
        url: Some("https://github.com/jdm-contrib/jdm".into()),
        archive: None,
        tested_on: None,
        licence: Some("MIT".to_owned()),
    }
}

fn cites(source: &str) -> Cites {
    Cites(vec![source.into()])
}

fn localised(text: &Text) -> Localised {
    [("en", Box::from(&*text.en)), ("zh", Box::from(&*text.zh))].into_iter().collect()
}

/// The way out that the list's own scale tells of.
///
/// Easy and medium are done by oneself at the address; hard means that the company must be asked; limited, that only
/// those whom a privacy law protects are heard; impossible, that there is no way.
fn route(entry: &Clean) -> Route {
    let page = entry.target();
    let channel = match entry.difficulty {
        Difficulty::Easy | Difficulty::Medium if page.as_ref().is_some_and(is_help) => "help_center",
        Difficulty::Easy | Difficulty::Medium => "web",
        Difficulty::Hard if entry.email.is_some() => "email",
        Difficulty::Hard if page.as_ref().is_some_and(is_form) => "web_form",
        Difficulty::Hard => "customer_service",
        Difficulty::Limited if entry.url.is_none() && entry.email.is_some() => "email",
        Difficulty::Limited => "privacy_portal",
        Difficulty::Impossible => "none",
    };
    let offered = entry.difficulty != Difficulty::Impossible;
    let limited = entry.difficulty == Difficulty::Limited;
    let by_mail = matches!(entry.difficulty, Difficulty::Hard | Difficulty::Limited);
    let url = entry.url.as_deref().filter(|_| offered);
    let email = entry.email.as_deref().filter(|_| by_mail);
    Route {
        id: channel.replace('_', "-").into(),
        channel: channel.into(),
        basis: limited.then_some(Basis::Law),
        platforms: Vec::new(),
        since: None,
        until: None,
        url: url.map(Into::into),
        email: email.map(Into::into),
        phone: None,
        address: Vec::new(),
        menu: None,
        steps: Vec::new(),
        outcome: if offered { "deleted" } else { "not_offered" }.into(),
        conditions: Vec::new(),
        proof: Vec::new(),
        timing: Vec::new(),
        effects: Vec::new(),
        note: note(limited, offered && url.is_none() && email.is_none()),
        cites: cites(LIST),
    }
}

fn note(limited: bool, nowhere: bool) -> Option<Localised> {
    let note = match (limited, nowhere) {
        (true, _) => text!(
            "Only for people whom a privacy law where they live protects, according to the list.",
            "据该清单，仅适用于居住地有隐私法保护的人。"
        ),
        (_, true) => text!(
            "The list’s link is left out because readers can’t be sent there safely.",
            "清单给出的链接不宜让读者前往，未予收录。"
        ),
        _ => return None,
    };
    Some(localised(&note))
}

/// Whether a page is an article of a help centre rather than the control itself.
fn is_help((host, path): &(String, String)) -> bool {
    let labels = ["help", "support", "faq", "faqs", "aide", "ajuda", "ayuda", "hilfe", "kb"];
    let starts = host.split('.').next().is_some_and(|first| labels.contains(&first));
    let folders = ["/hc/", "/help/", "/faq", "/support/", "/kb/", "/articles/", "/article/"];
    starts || folders.iter().any(|folder| path.to_ascii_lowercase().contains(folder))
}

/// Whether a page is a form to be filled in.
fn is_form((host, path): &(String, String)) -> bool {
    let words = ["/requests/new", "/webform/", "/dsarwebform/", "/forms/", "/tickets/new", "viewform"];
    let hosts = ["formstack.com", "paperform.co", "typeform.com", "jotform.com", "hsforms.com", "wufoo.com"];
    words.iter().any(|word| path.contains(word)) || hosts.iter().any(|form| covers(form, host))
}

/// The hosts that the route leads to beside the service's own domains, each with the reason.
fn other_hosts(entry: &Clean, id: &ServiceId, route: &Route, known: &Known, report: &mut Report) -> Vec<OtherHost> {
    let mut hosts: Vec<OtherHost> = Vec::new();
    let target = entry.target().filter(|_| route.url.is_some());
    let mail = entry.email.as_deref().filter(|_| route.email.is_some()).and_then(|email| email.rsplit_once('@'));
    let mail = mail.map(|(_, host)| (host.to_owned(), String::new()));
    for ((host, path), by_mail) in target.map(|page| (page, false)).into_iter().chain(mail.map(|mail| (mail, true))) {
        let own = entry.domains.iter().any(|domain| covers(domain, &host));
        let host = host.strip_prefix("www.").unwrap_or(&host).to_owned();
        if own || hosts.iter().any(|other| covers(other.host.as_str(), &host)) {
            continue;
        }
        let reason = reason(entry, id, (&host, &path, by_mail), known, report);
        let said = |language| reason.get(language).map(|text| &**text).unwrap_or_default();
        let (en, zh) = (said("en"), said("zh"));
        report.add(Kind::OtherHost, entry.at(), text!("`{host}`: {en}", "`{host}`：{zh}"));
        hosts.push(OtherHost { host: host.as_str().into(), reason, cites: cites(LIST) });
    }
    hosts
}

fn reason(
    entry: &Clean,
    id: &ServiceId,
    (host, path, by_mail): (&str, &str, bool),
    known: &Known,
    report: &mut Report,
) -> Localised {
    if let Some(platform) = platforms::of(host, path).filter(|_| !by_mail) {
        return platform.reason();
    }
    if let Some(owner) = known.owners.of(host).filter(|owner| *owner != id) {
        let what = text!("`{host}` belongs to `{owner}`", "`{host}` 属于 `{owner}`");
        report.add(Kind::Foreign, entry.at(), what);
        let Text { en, zh } = known.name(owner);
        return localised(&match by_mail {
            false => text!("The list’s link leads to a page of {en}.", "清单的链接指向{zh}的页面。"),
            true => text!("The list’s mail address is at a domain of {en}.", "清单给出的邮箱在{zh}的域名下。"),
        });
    }
    let related = entry.known.iter().any(|domain| registrable(domain) == registrable(host));
    localised(&match (by_mail, related) {
        (true, _) => text!("The list’s mail address is at this domain.", "清单给出的邮箱在该域名下。"),
        (false, true) => text!(
            "Another host of the same domain, which the list’s link leads to.",
            "同一域名下的另一主机，清单的链接指向这里。"
        ),
        (false, false) => text!("The list’s link leads there.", "清单的链接指向这里。"),
    })
}
