//! `date-possible`

use schema::{Kind, PartialDate};
use serde_json::Value;

use super::{Check, Group, Rule};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "date-possible",
    group: Group::Claims,
    severity: Severity::Error,
    summary: Text::fixed("Dates are days of the calendar and do not lie in the future.", "日期必须真实存在，且不在将来。"),
    why: Text::fixed("Ages are computed from dates; one slip makes an old claim look fresh.", "信息新旧由日期算出；写错一个日期，旧信息就会显得很新。"),
    mend: Text::fixed("Write the date as 2018, 2018-03 or 2018-03-21, as precisely as the source gives it.", "按来源的精度写成 2018、2018-03 或 2018-03-21。"),
    check: Check::Document(check),
};

/// The keys under which dates stand, in records of any kind.
pub(super) const DATE_KEYS: [&str; 9] = ["published", "last_seen", "on", "observed", "mended", "since", "until", "as_of", "dated"];

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for spot in document.nodes {
        if !DATE_KEYS.contains(&spot.key) {
            continue;
        }
        let Some(text) = written(spot.value) else { continue };
        let message = match text.parse::<PartialDate>() {
            Err(why) => text!("{why}", "`{text}` 不是可能的日期"),
            Ok(date) if lies_ahead(document, date) => text!("`{date}` lies in the future", "`{date}` 在将来"),
            Ok(_) => continue,
        };
        found.push(document.finding(&RULE, document.at(spot), message));
    }
}

/// A date as it is written; an unquoted year is a number in YAML.
fn written(value: &Value) -> Option<String> {
    value.as_str().map(ToOwned::to_owned).or_else(|| value.as_i64().map(|year| year.to_string()))
}

/// Whether a date lies after today. Exceptions alone end on a day to come.
fn lies_ahead(document: &Document<'_>, date: PartialDate) -> bool {
    document.kind != Kind::Exceptions && document.today.is_some_and(|today| date.earliest() > today)
}
