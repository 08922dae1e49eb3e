//! `url-shortener`

use super::{Check, Group, Rule};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "url-shortener",
    group: Group::Web,
    severity: Severity::Error,
    summary: Text::fixed("Addresses do not go through a shortener.", "网址不经过短链接服务。"),
    why: Text::fixed("Where a short address leads can be changed after the record was checked.", "短链接指向哪里，检查之后还能改。"),
    mend: Text::fixed("Follow it and write the address at which it ends.", "打开它，写最终到达的网址。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for address in document.addresses {
        let host = address.url.as_ref().ok().and_then(url::Url::host_str).unwrap_or_default();
        if is_shortener(host) && !is_own(document, host) {
            let message = text!("`{host}` is a shortener", "`{host}` 是短链接服务");
            found.push(document.finding(&RULE, document.at(&address.spot), message));
        }
    }
}

/// Whether the record is the shortener's own.
fn is_own(document: &Document<'_>, host: &str) -> bool {
    let domains = document.value["domains"].as_array();
    domains.into_iter().flatten().any(|domain| domain.as_str() == Some(host.trim_start_matches("www.")))
}

/// Whether a host stands for other addresses.
pub(crate) fn is_shortener(host: &str) -> bool {
    SHORTENERS.contains(&host.trim_start_matches("www."))
}

/// Hosts that stand for other addresses.
const SHORTENERS: [&str; 19] = [
    "t.cn", "url.cn", "dwz.cn", "suo.im", "bit.ly", "t.co", "goo.gl", "tinyurl.com", "is.gd", "ow.ly", "buff.ly", "rb.gy", "cutt.ly", "v.gd",
    "w.url.cn", "mp.weixin.qq.com.cn", "shorturl.at", "u.nu", "forms.gle",
];
