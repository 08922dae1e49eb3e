//! `domain-redundant`

use super::{Check, Context, Group, Rule, Subject};
use crate::finding::{Finding, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "domain-redundant",
    group: Group::Web,
    severity: Severity::Warning,
    summary: Text::fixed("A subdomain of a listed domain is not listed beside it.", "已列域名的子域名不再重复列出。"),
    why: Text::fixed("A domain stands for all its subdomains.", "一个域名包含它的所有子域名。"),
    mend: Text::fixed("Remove the longer one; `validator fix` does it for www.", "去掉较长的那个；`validator fix` 会处理 www。"),
    check: Check::Service(check),
};

fn check(_: &Context<'_>, subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let domains = &subject.service.domains;
    for (index, domain) in domains.iter().enumerate() {
        let parent = domains.iter().find(|other| domain.as_str().strip_suffix(other.as_str()).is_some_and(|rest| rest.ends_with('.')));
        if let Some(parent) = parent {
            let message = text!("`{domain}` is covered by `{parent}`", "`{domain}` 已包含在 `{parent}` 中");
            found.push(subject.finding(&RULE, format!("/domains/{index}"), message));
        }
    }
}
