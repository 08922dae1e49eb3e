//! `source-address`

use schema::Kind;

use super::{Check, Group, Rule, listed_sources};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "source-address",
    group: Group::Claims,
    severity: Severity::Note,
    summary: Text::fixed(
        "A source can be looked up: it has an address, unless it is a test by hand.",
        "来源可以查到：有网址；亲手实测的除外。",
    ),
    why: Text::fixed("A reader should be able to see for themselves.", "读者应当能自己去看。"),
    mend: Text::fixed("Add `url` or `archive` if one is known.", "知道的话补上 `url` 或 `archive`。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for id in listed_sources(document.value) {
        let source = &document.value["sources"][id];
        // Who tried it out themselves has written it down here.
        let has_address = source["kind"] == "test" || source.get("url").or(source.get("archive")).is_some();
        if !has_address && document.kind == Kind::Service {
            let message = text!("the source `{id}` has no address", "来源 `{id}` 没有网址");
            found.push(document.finding_at_key(&RULE, format!("/sources/{id}"), message));
        }
    }
}
