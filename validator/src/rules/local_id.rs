//! `local-id`

use std::collections::BTreeSet;

use super::{Check, Context, Group, Rule, Subject, did_you_mean};
use crate::finding::{Finding, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "local-id",
    group: Group::Graph,
    severity: Severity::Error,
    summary: Text::fixed("Routes have names of their own, and a dark pattern names a route that exists.", "每条途径名称唯一，暗黑模式指向的途径必须存在。"),
    why: Text::fixed("Pages and comparisons refer to routes by their names.", "页面和对比按名称引用途径。"),
    mend: Text::fixed("Rename one of the two, or name one of the record's routes.", "改掉其中一个名称，或填记录里已有的途径。"),
    check: Check::Service(check),
};

fn check(_: &Context<'_>, subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let mut routes = BTreeSet::new();
    for (index, route) in subject.service.routes.iter().enumerate() {
        let name = route.id.as_str();
        if !routes.insert(name) {
            let message = text!("a route named `{name}` stands above already", "前面已有名为 `{name}` 的途径");
            found.push(subject.finding(&RULE, format!("/routes/{index}/id"), message));
        }
    }
    for (index, pattern) in subject.service.dark_patterns.iter().enumerate() {
        let Some(name) = pattern.route.as_ref().map(|route| route.as_str()).filter(|name| !routes.contains(name)) else { continue };
        let message = text!("this record has no route named `{name}`", "此记录没有名为 `{name}` 的途径");
        let meant = did_you_mean(name, routes.iter().copied());
        let help = meant.map_or_else(|| RULE.mend.clone(), |meant| text!("did you mean `{meant}`?", "是不是想写 `{meant}`？"));
        found.push(subject.finding(&RULE, format!("/dark_patterns/{index}/route"), message).help(help));
    }
}
