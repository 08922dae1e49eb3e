//! `/<lang>/feeds/recheck.ics`: which facts fall due for another look, day by day, in iCalendar (RFC 5545).
//!
//! Facts fall due when they cease to be fresh, and again when they become old. What is old or undated already is told
//! once, on the day of the data. Like feeds, it needs whole addresses.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use schema::v1::Download;
use validator::derive::Age;

use super::{Context, ExportError, FileKind, Group};
use crate::language::{Argument, Language};
use crate::paths;

/// How many services of one day are named.
const NAMED: usize = 40;

/// How far ahead the calendar looks, in days.
const AHEAD: i64 = 366;

/// After how many days facts are no longer fresh, and old.
const DUE: [i64; 2] = [366, 1096];

/// The calendar.
pub(super) const KINDS: &[FileKind] =
    &[FileKind { name: "calendar", group: Group::Told, path: |_| paths::root::calendar("{language}") }];

pub(super) fn write(context: &Context<'_>) -> Result<Vec<Download>, ExportError> {
    if context.site.base.has_origin() {
        let due = due(context);
        for language in context.site.templates.languages.iter() {
            let path = paths::root::calendar(&language.tag);
            context.output.write(&path, calendar(context, language, &due)?.as_bytes())?;
        }
    }
    Ok(Vec::new())
}

/// The services that fall due on each day; those that are overdue on the day of the data.
fn due<'c>(context: &'c Context<'_>) -> BTreeMap<Date, Vec<&'c str>> {
    let today = context.site.checked.today();
    let mut due: BTreeMap<Date, Vec<&str>> = BTreeMap::new();
    for (id, facts) in &context.site.facts {
        let known = facts.freshness.as_of.map(|date| date.latest());
        let overdue = matches!(facts.freshness.age, Age::Old | Age::Undated);
        let falls = |days: i64| known?.checked_add(days.days()).ok().filter(|day| *day > today);
        match DUE.into_iter().find_map(falls) {
            _ if overdue => due.entry(today).or_default().push(id),
            Some(day) if today.checked_add(AHEAD.days()).is_ok_and(|last| day <= last) => {
                due.entry(day).or_default().push(id);
            }
            _ => {}
        }
    }
    due
}

fn calendar(
    context: &Context<'_>,
    language: &Language,
    due: &BTreeMap<Date, Vec<&str>>,
) -> Result<String, ExportError> {
    let title = language.messages.say("calendar-title", &[])?;
    let mut text = Lines::default();
    text.line("BEGIN:VCALENDAR");
    text.line("VERSION:2.0");
    text.line("PRODID:-//Wayout//recheck//EN");
    text.line("CALSCALE:GREGORIAN");
    text.line("METHOD:PUBLISH");
    text.line(&format!("X-WR-CALNAME:{}", escaped(&title)));
    text.line("REFRESH-INTERVAL;VALUE=DURATION:P1D");
    for (day, services) in due {
        event(&mut text, context, language, *day, services)?;
    }
    text.line("END:VCALENDAR");
    Ok(text.0)
}

fn event(
    text: &mut Lines,
    context: &Context<'_>,
    language: &Language,
    day: Date,
    services: &[&str],
) -> Result<(), ExportError> {
    let site = context.site;
    let today = site.checked.today();
    let name = |id: &str| {
        let service = site.checked.services.get(&id.into());
        service.and_then(|service| service.name.best(&language.tag)).map_or(id.to_owned(), |(_, name)| name.to_string())
    };
    let count = ("services", Argument::Number(services.len() as f64));
    let first = name(services.first().copied().unwrap_or_default());
    let key = if day == today { "calendar-overdue" } else { "calendar-due" };
    let summary = language.messages.say(key, &[count, ("name", Argument::Text(&first))])?;
    let page = |id: &str| site.base.best(&format!("{}/{}", language.tag, paths::service(id)));
    let mut listed: Vec<String> = services.iter().take(NAMED).map(|id| format!("{}: {}", name(id), page(id))).collect();
    if let Some(more) = services.len().checked_sub(NAMED).filter(|more| *more > 0) {
        listed.push(language.messages.say("calendar-more", &[("services", Argument::Number(more as f64))])?);
    }
    text.line("BEGIN:VEVENT");
    text.line(&format!("UID:recheck-{}-{}@{}", language.tag, day, site.base.host()));
    text.line(&format!("DTSTAMP:{}T000000Z", basic(today)));
    text.line(&format!("DTSTART;VALUE=DATE:{}", basic(day)));
    text.line(&format!("SUMMARY:{}", escaped(&summary)));
    text.line(&format!("DESCRIPTION:{}", escaped(&listed.join("\n"))));
    text.line(&format!("URL:{}", site.base.best(&format!("{}/{}", language.tag, paths::services()))));
    text.line("TRANSP:TRANSPARENT");
    text.line("END:VEVENT");
    Ok(())
}

/// A day without hyphens.
fn basic(day: Date) -> String {
    day.to_string().replace('-', "")
}

/// A text as a value.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// Lines of at most 75 bytes, the rest on the next ones after a space.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn line(&mut self, line: &str) {
        let mut bytes = 0;
        for character in line.chars() {
            if bytes + character.len_utf8() > 75 {
                self.0.push_str("\r\n ");
                bytes = 1;
            }
            self.0.push(character);
            bytes += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, escaped};

    #[test]
    fn long_lines_are_folded_between_characters() {
        let mut lines = Lines::default();
        let long = format!("SUMMARY:{}", "退路".repeat(40));
        lines.line(&long);
        assert!(lines.0.split("\r\n").all(|line| line.len() <= 75));
        assert_eq!(lines.0.replace("\r\n ", "").trim_end(), long);
    }

    #[test]
    fn signs_of_the_format_are_escaped() {
        assert_eq!(escaped("a, b; c\\\nd"), "a\\, b\\; c\\\\\\nd");
    }
}
