//! `source-unlisted`

use super::{Check, Group, Rule, did_you_mean};
use crate::finding::{Finding, Place, Severity};
use crate::load::Document;
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "source-unlisted",
    group: Group::Claims,
    severity: Severity::Error,
    summary: Text::fixed("Every cited source is listed under `sources` of the same file.", "引用的每个来源都列在同一文件的 `sources` 里。"),
    why: Text::fixed("A claim is worth what its source is worth; one that can't be looked up is worth nothing.", "说法的分量取决于来源；查不到来源的说法没有分量。"),
    mend: Text::fixed("List the source with its title, publisher, kind and date, or cite one that is listed.", "补上来源的标题、发布者、类型和日期，或改引已列出的来源。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    let listed: Vec<&str> = super::listed_sources(document.value).collect();
    for spot in document.nodes {
        let Some(cited) = spot.citation() else { continue };
        if listed.contains(&cited) {
            continue;
        }
        let message = text!("the source `{cited}` is cited but not listed", "引用了来源 `{cited}`，但没有列出");
        let meant = did_you_mean(cited, listed.iter().copied());
        let help = meant.map(|meant| text!("did you mean `{meant}`?", "是不是想写 `{meant}`？"));
        let help = help.unwrap_or_else(|| RULE.mend.clone());
        found.push(Finding::new(&RULE, document.file, Place::Value(document.at(spot)), message).help(help));
    }
}
