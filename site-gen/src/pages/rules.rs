//! `/<lang>/rules/` and `/<lang>/rules/<id>/`: the rules that records are held against, in the validator's words.

use tera::Context;
use validator::{Group, Lang, Rule};

use super::{Kind, PageError, Scope, View, context, found, single};
use crate::edition::Edition;
use crate::paths;
use crate::view::{self, RuleGroup, RuleHead, RulePage, Text};

/// The list of rules.
pub(super) const RULES: Kind = Kind {
    name: "rules",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::rules(),
    view: View::One(rules),
    listed: true,
};

/// One rule.
pub(super) const RULE: Kind = Kind {
    name: "rule",
    scope: Scope::Language,
    keys: |_| validator::RULES.iter().map(|rule| rule.id).collect(),
    path: paths::rule,
    view: View::One(rule),
    listed: true,
};

fn rules(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    let mut rules: Vec<&Rule> = validator::RULES.to_vec();
    rules.sort_by_key(|rule| (rule.group, rule.id));
    let groups = rules.chunk_by(|a, b| a.group == b.group).map(|rules| RuleGroup {
        key: group(rules[0].group),
        rules: rules.iter().map(|rule| head(edition, rule)).collect(),
    });
    let view =
        view::Rules { page: edition.frame("rules", &paths::rules()), groups: groups.collect(), count: rules.len() };
    context(edition, &view)
}

fn rule<'a>(edition: &Edition<'a>, id: &'a str) -> Result<Context, PageError> {
    let rule = found(validator::find_rule(id), id)?;
    let view = RulePage {
        page: edition.frame("rule", &paths::rule(id)),
        rule: head(edition, rule),
        group: group(rule.group),
        why: said(edition, &rule.why),
        mend: said(edition, &rule.mend),
    };
    context(edition, &view)
}

fn head<'a>(edition: &Edition<'a>, rule: &'static Rule) -> RuleHead<'a> {
    RuleHead {
        id: rule.id,
        url: edition.url(&paths::rule(rule.id)),
        severity: rule.severity.as_str(),
        summary: said(edition, &rule.summary),
    }
}

/// The validator speaks English and Chinese; readers of other languages are told in English, those of a derived one in
/// what can be derived from these.
fn said<'a>(edition: &Edition<'a>, text: &'static validator::Text) -> Text<'a> {
    if let Some(derivation) = edition.language.derivation.as_ref().filter(|derivation| derivation.from == "zh") {
        return Text { text: derivation.converted(text.get(Lang::Zh)), lang: None };
    }
    let (lang, tag) = match edition.language.tag.as_str() {
        "zh" => (Lang::Zh, "zh"),
        _ => (Lang::En, "en"),
    };
    Text { text: text.get(lang), lang: (tag != edition.language.tag).then_some(tag) }
}

/// The word for a group, as reports use it.
fn group(group: Group) -> String {
    let word = serde_json::to_value(group).ok();
    word.and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}
