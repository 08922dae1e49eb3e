//! `translation-stale`

use std::collections::BTreeMap;

use schema::{Localised, Service, claims};

use super::{Change, Changed, Check, Group, Rule};
use crate::finding::{Finding, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "translation-stale",
    group: Group::Change,
    severity: Severity::Note,
    summary: Text::fixed(
        "When a text changes in one language, its other language is looked at.",
        "一种语言的文本改了，另一种语言也要看一遍。",
    ),
    why: Text::fixed(
        "Otherwise the two versions drift apart, and readers of one are told what is no longer so.",
        "否则两种语言会渐渐不一致，读其中一种的人会看到过时的说法。",
    ),
    mend: Text::fixed(
        "Change the other language too; leave it where only wording or spelling changed.",
        "同步修改另一种语言；如果只改了措辞或错字，可以不动。",
    ),
    check: Check::Change(check),
};

fn check(_: &Change<'_>, changed: &Changed<'_>, found: &mut Vec<Finding>) {
    let old = texts(changed.old);
    for (pointer, new) in texts(changed.new.service) {
        let Some(old) = old.get(&pointer) else { continue };
        let is_same = |language: &str| new.get(language) == old.get(language);
        let kept: Vec<&str> = new.keys().filter(|language| is_same(language)).collect();
        let Some(altered) = new.keys().find(|language| old.get(language).is_some() && !is_same(language)) else { continue };
        for language in kept {
            let message = text!("`{altered}` changed here, `{language}` did not", "这里改了 `{altered}`，没有改 `{language}`");
            found.push(changed.new.finding(&RULE, format!("{pointer}/{language}"), message));
        }
    }
}

/// Every text of a service in several languages, by its place.
fn texts(service: &Service) -> BTreeMap<String, &Localised> {
    let noted = claims::of_service(service).into_iter().filter_map(|claim| {
        let key = match claim.section {
            "other_hosts" => "reason",
            "replies" => "text",
            _ => "note",
        };
        Some((format!("{}/{key}", claim.at), claim.note?))
    });
    let steps = service.routes.iter().enumerate().flat_map(|(route, steps)| {
        steps.steps.iter().enumerate().map(move |(step, text)| (format!("/routes/{route}/steps/{step}"), text))
    });
    noted.chain(steps).collect()
}
