//! `alias-redundant`

use super::{Check, Context, Group, Rule, Subject, fold};
use crate::finding::{Finding, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "alias-redundant",
    group: Group::Graph,
    severity: Severity::Warning,
    summary: Text::fixed("An alias differs from the names and from the other aliases.", "别名与名称及其他别名不同。"),
    why: Text::fixed("Search folds case, width and accents already.", "搜索本来就不区分大小写、全半角和重音。"),
    mend: Text::fixed("Remove it.", "去掉它。"),
    check: Check::Service(check),
};

fn check(_: &Context<'_>, subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let service = subject.service;
    let names: Vec<String> = service.name.iter().map(|(_, name)| fold(name)).collect();
    for (index, alias) in service.aliases.iter().enumerate() {
        let folded = fold(alias);
        if names.contains(&folded) || service.aliases[..index].iter().any(|earlier| fold(earlier) == folded) {
            let message = text!("`{alias}` is named already", "`{alias}` 已经写过");
            found.push(subject.finding(&RULE, format!("/aliases/{index}"), message));
        }
    }
}
