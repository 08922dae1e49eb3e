//! `survey-result`

use schema::Kind;

use super::{Check, Context, Group, Rule};
use crate::finding::{Finding, Place, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "survey-result",
    group: Group::Graph,
    severity: Severity::Error,
    summary: Text::fixed("What a survey says of a service leads to its record or says why there is none, and uses the survey's classes.", "调查结果要么链接到服务的记录，要么说明为何没有记录，并使用该调查的分类。"),
    why: Text::fixed("Readers of the table want to go on, or to know why they can't.", "读表的人想继续看，或者想知道为什么看不了。"),
    mend: Text::fixed("Add `service`, or `missing` with the reason; list the class under `classes`.", "加上 `service`，或用 `missing` 说明原因；把分类写进 `classes`。"),
    check: Check::Catalogue(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for (id, survey) in &context.catalogue.surveys {
        let mut at = |pointer: String, message| found.push(context.finding(&RULE, Kind::Survey, id, Place::Value(pointer), message));
        for (index, result) in survey.results.iter().enumerate() {
            if result.service.is_some() == result.missing.is_some() {
                at(format!("/results/{index}/name/en"), Text::fixed("one of `service` and `missing` is needed", "`service` 和 `missing` 必须且只能写一个"));
            }
            for (number, class) in result.classes.iter().enumerate().filter(|(_, class)| survey.classes.get(class).is_none()) {
                let message = text!("the survey has no class `{class}`", "该调查没有分类 `{class}`");
                at(format!("/results/{index}/classes/{number}"), message);
            }
        }
    }
}
