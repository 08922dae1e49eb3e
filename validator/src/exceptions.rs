//! Taking accepted findings away, and holding the exceptions themselves to their reasons.

use jiff::civil::Date;
use schema::{Exception, Kind};

use crate::finding::{FileId, Finding, Place};
use crate::rules::{self, Context, exception_expired, exception_needed};
use crate::text::text;

/// The findings that are left when exceptions are applied, and those on the exceptions.
pub(crate) fn apply(mut findings: Vec<Finding>, context: &Context<'_>, today: Option<Date>) -> Vec<Finding> {
    let own = context.file(Kind::Exceptions, "exceptions");
    for (index, exception) in context.catalogue.exceptions.exceptions.iter().enumerate() {
        let at = |key: &str| Place::Value(format!("/exceptions/{index}/{key}"));
        if today.is_some_and(|today| exception.until.latest() < today) {
            let until = exception.until;
            let message = text!("this exception ended on {until}", "此例外已于 {until} 到期");
            findings.push(
                Finding::new(&exception_expired::RULE, own, at("until"), message)
                    .help(exception_expired::RULE.mend.clone()),
            );
            continue;
        }
        let before = findings.len();
        if let Some(file) = file(exception, context) {
            findings.retain(|finding| finding.file != file || finding.rule.id != exception.rule);
        }
        if findings.len() == before {
            findings.push(unneeded(exception, own, at("rule")));
        }
    }
    findings
}

/// The file of the record that an exception names.
fn file(exception: &Exception, context: &Context<'_>) -> Option<FileId> {
    let (folder, id) = exception.record.split_once('/')?;
    let kind = Kind::ALL.into_iter().find(|kind| kind.folder() == folder)?;
    context.files.get(kind, id)
}

fn unneeded(exception: &Exception, own: FileId, place: Place) -> Finding {
    let Exception { rule, record, .. } = exception;
    let known = rules::find(rule).is_some();
    let message = if known {
        text!("`{rule}` finds nothing in `{record}`", "`{rule}` 在 `{record}` 中没有发现问题")
    } else {
        text!("there is no rule `{rule}`", "没有规则 `{rule}`")
    };
    Finding::new(&exception_needed::RULE, own, place, message).help(exception_needed::RULE.mend.clone())
}
