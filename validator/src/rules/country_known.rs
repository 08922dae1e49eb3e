//! `country-known`

use serde_json::Value;

use super::{Check, Group, Rule};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "country-known",
    group: Group::Shape,
    severity: Severity::Error,
    summary: Text::fixed("Countries are codes of ISO 3166-1 that are assigned.", "国家代码是 ISO 3166-1 中已分配的代码。"),
    why: Text::fixed("An unknown code has no name on the site and no law.", "未知代码在网站上没有名称，也没有法律。"),
    mend: Text::fixed("Use the two-letter code in capitals: CN, US, GB (not UK).", "用两个大写字母的代码：CN、US、GB（不是 UK）。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    let one = document.value.get("country");
    let several = document.value.get("countries").and_then(Value::as_array).into_iter().flatten();
    let places = one.map(|code| ("/country".to_owned(), code)).into_iter();
    for (pointer, code) in places.chain(several.enumerate().map(|(index, code)| (format!("/countries/{index}"), code))) {
        let Some(code) = code.as_str() else { continue };
        if code.len() == 2 && rust_iso3166::from_alpha2(code).is_none() {
            let message = text!("`{code}` is not an assigned country code", "`{code}` 不是已分配的国家代码");
            found.push(document.finding(&RULE, pointer, message));
        }
    }
}
