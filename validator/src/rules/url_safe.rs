//! `url-safe`

use url::{ParseError, Url};

use super::{Check, Group, Rule};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "url-safe",
    group: Group::Web,
    severity: Severity::Error,
    summary: Text::fixed("Addresses are plain: a public host by name, no user information, no port.", "网址要干净：公开的域名，不带用户信息，不带端口。"),
    why: Text::fixed("Readers are sent there to sign in; `https://bank.com@evil.example` leads elsewhere than it seems.", "读者会去那里登录；`https://bank.com@evil.example` 通向的并不是看上去的地方。"),
    mend: Text::fixed("Copy the address from the browser's bar, and remove what stands before an @ and after a : in the host.", "从浏览器地址栏复制，去掉主机名里 @ 之前和 : 之后的部分。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for address in document.addresses {
        if let Some(message) = trouble(&address.url) {
            found.push(document.finding(&RULE, document.at(&address.spot), message));
        }
    }
}

/// What is wrong with an address, if anything is.
pub(crate) fn trouble(address: &Result<Url, ParseError>) -> Option<Text> {
    let url = match address {
        Ok(url) => url,
        Err(why) => return Some(text!("this is no address: {why}", "这不是网址：{why}")),
    };
    if !matches!(url.scheme(), "https" | "http") {
        let scheme = url.scheme();
        return Some(text!("`{scheme}:` addresses are not allowed", "不允许 `{scheme}:` 网址"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Some(Text::fixed("the address carries user information before the host", "网址在主机名前带有用户信息"));
    }
    if url.port().is_some() {
        return Some(Text::fixed("the address names a port", "网址带有端口"));
    }
    match url.host() {
        Some(url::Host::Domain(host)) if is_public(host) || is_lent(host) => None,
        _ => Some(Text::fixed("the host is not a public domain name", "主机不是公开的域名")),
    }
}

/// Whether a host ends in a public suffix that exists, with something before it (Public Suffix List).
pub(crate) fn is_public(host: &str) -> bool {
    psl::domain(host.as_bytes()).is_some_and(|domain| domain.suffix().is_known())
}

/// Whether a host is a suffix that its owner lends to others, as `carrd.co`: what answers there is the owner.
pub(crate) fn is_lent(host: &str) -> bool {
    let suffix = psl::suffix(host.as_bytes());
    suffix.is_some_and(|suffix| suffix.typ() == Some(psl::Type::Private) && suffix.as_bytes() == host.as_bytes())
}
