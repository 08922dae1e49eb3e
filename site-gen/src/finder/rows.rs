//! A service's row as the page of filters shows it, in the words of the language.

use schema::{DayKind, Period};
use serde::Serialize;

use crate::edition::Edition;
use crate::language::{Argument, ProblemWithMessage};
use crate::view::{ServiceCard, Waiting};

/// A row: identifier, name, other name, waiting time, date.
#[derive(Debug, Serialize)]
pub struct Row<'a>(&'a str, &'a str, &'a str, String, String);

/// The row of a service.
pub(super) fn row<'a>(edition: &Edition<'a>, card: &ServiceCard<'a>) -> Result<Row<'a>, ProblemWithMessage> {
    let other = card.other_names.first().map_or("", |name| name.text);
    let waiting = card.waiting.as_ref().map(|waiting| self::waiting(edition, waiting)).transpose()?;
    Ok(Row(card.id, card.name.text, other, waiting.unwrap_or_default(), date(edition, card)?))
}

fn waiting(edition: &Edition<'_>, waiting: &Waiting<'_>) -> Result<String, ProblemWithMessage> {
    let messages = &edition.language.messages;
    let days = match waiting.days {
        Some("working") => Some(DayKind::Working),
        Some("calendar") => Some(DayKind::Calendar),
        _ => None,
    };
    // The length was written by its own type.
    let Ok(length) = waiting.length.parse::<Period>() else {
        return Ok(String::new());
    };
    let period = messages.period(length, days)?;
    messages.say(&format!("wait-{}", waiting.bound), &[("period", Argument::Text(&period))])
}

/// The month of a date is near enough in a list.
fn date(edition: &Edition<'_>, card: &ServiceCard<'_>) -> Result<String, ProblemWithMessage> {
    let messages = &edition.language.messages;
    let month = card.as_of.as_deref().map(|date| date.get(..7).unwrap_or(date));
    match month.and_then(|date| date.parse().ok()) {
        Some(date) => messages.date(date),
        None => messages.say("undated", &[]),
    }
}
