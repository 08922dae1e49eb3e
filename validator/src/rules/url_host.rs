//! `url-host`

use schema::Service;

use super::support::entries;
use super::{Check, Context, Group, Rule, Subject};
use crate::finding::{Finding, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "url-host",
    group: Group::Web,
    severity: Severity::Error,
    summary: Text::fixed(
        "What a route leads to belongs to the service: its host or mail domain is in `domains`, or in `other_hosts` with a reason.",
        "途径指向的地方属于该服务：网址和邮箱的域名在 `domains` 里，或在 `other_hosts` 里并说明理由。",
    ),
    why: Text::fixed("Readers sign in there and delete things: a foreign host is how phishing would come in.", "读者会在那里登录并删除账号：外来域名正是钓鱼的入口。"),
    mend: Text::fixed("Correct the address; or add its domain to `domains`, or to `other_hosts` with the reason and a source.", "改正网址；或把域名加入 `domains`，或加入 `other_hosts` 并写明理由和来源。"),
    check: Check::Service(check),
};

fn check(_: &Context<'_>, subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for (pointer, host) in entries(subject.service) {
        if !belongs(subject.service, &host) {
            let message = text!("`{host}` is not listed as a host of this service", "`{host}` 不在此服务的域名里");
            found.push(subject.finding(&RULE, pointer, message));
        }
    }
}

fn belongs(service: &Service, host: &str) -> bool {
    let own = service.domains.iter().chain(service.other_hosts.iter().map(|other| &other.host));
    own.into_iter().any(|domain| host == domain.as_str() || host.strip_suffix(domain.as_str()).is_some_and(|rest| rest.ends_with('.')))
}
