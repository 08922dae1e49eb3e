//! `bulk-change`

use schema::Kind;

use super::{Change, Check, Group, Rule};
use crate::finding::{Finding, Place, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "bulk-change",
    group: Group::Change,
    severity: Severity::Warning,
    summary: Text::fixed("One change does not touch many services at once.", "一次改动不涉及很多服务。"),
    why: Text::fixed(
        "Nobody reads forty records with care; a harmful edit hides best among thirty-nine harmless ones.",
        "没有人会仔细看四十条记录；有害的改动最容易藏在三十九条无害的改动里。",
    ),
    mend: Text::fixed(
        "Split it. Where a tool did it, send the tool's report along and have two people look at a sample.",
        "拆开提交。如果是工具批量所改，请附上工具的报告，并由两个人抽样检查。",
    ),
    check: Check::Versions(check),
};

/// The most services that one change may alter or remove.
const MOST: usize = 25;

fn check(change: &Change<'_>, found: &mut Vec<Finding>) {
    let altered: Vec<&str> = change.changed().map(|changed| changed.new.id).collect();
    let count = altered.len() + change.gone.len();
    if count <= MOST {
        return;
    }
    let message = text!("{count} services are altered or removed at once; {MOST} is the most", "一次改动或移除了 {count} 个服务，最多 {MOST} 个");
    let gone = change.gone.values().next().copied();
    let first = altered.first().map(|id| change.context.file(Kind::Service, id)).or(gone);
    found.extend(first.map(|file| Finding::new(&RULE, file, Place::Whole, message).help(RULE.mend.clone())));
}
