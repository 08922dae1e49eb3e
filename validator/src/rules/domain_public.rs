//! `domain-public`

use serde_json::Value;

use super::{Check, Group, Rule, url_safe};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "domain-public",
    group: Group::Web,
    severity: Severity::Error,
    summary: Text::fixed("A domain can be registered: it ends in a public suffix that exists, with a name before it.", "域名可注册：以存在的公共后缀结尾，前面有名称。"),
    why: Text::fixed("`com.cn` or `github.io` would claim everybody's hosts; `beta.con` nobody's.", "写 `com.cn` 或 `github.io` 等于占用所有人的域名；`beta.con` 谁的也不是。"),
    mend: Text::fixed(
        "Write the domain with its ending as the browser shows it. A suffix that the service lends to others will do where a route leads to the suffix itself.",
        "按浏览器显示的写全域名。服务方出借给他人的后缀，只有途径直接指向该后缀时才能填写。",
    ),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for (pointer, domain) in domains(document.value) {
        if !(url_safe::is_public(domain) || url_safe::is_lent(domain) && is_visited(document, domain)) {
            let message = text!("`{domain}` is not a domain under a known public suffix", "`{domain}` 不在已知的公共后缀之下");
            found.push(document.finding(&RULE, pointer, message));
        }
    }
}

/// Whether an address of the record leads to this very host.
fn is_visited(document: &Document<'_>, domain: &str) -> bool {
    document.addresses.iter().any(|address| address.url.as_ref().is_ok_and(|url| url.host_str() == Some(domain)))
}

/// The hosts that a record claims, each with its JSON Pointer.
fn domains(record: &Value) -> impl Iterator<Item = (String, &str)> {
    let items = |key: &str| record.get(key).and_then(Value::as_array).into_iter().flatten().enumerate();
    let own = items("domains").filter_map(|(index, host)| Some((format!("/domains/{index}"), host.as_str()?)));
    let others = items("other_hosts");
    own.chain(others.filter_map(|(index, other)| Some((format!("/other_hosts/{index}/host"), other.get("host")?.as_str()?))))
}
