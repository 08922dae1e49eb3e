//! A service's row as the page of filters shows it, in the words of the language.

use serde::Serialize;

use crate::edition::Edition;
use crate::language::ProblemWithMessage;
use crate::parts::{month, waiting};
use crate::view::ServiceCard;

/// A row: identifier, name, other name, waiting time, date.
#[derive(Debug, Serialize)]
pub struct Row<'a>(&'a str, &'a str, &'a str, String, String);

/// The row of a service.
pub(super) fn row<'a>(edition: &Edition<'a>, card: &ServiceCard<'a>) -> Result<Row<'a>, ProblemWithMessage> {
    let language = edition.language;
    let other = card.other_names.first().map_or("", |name| name.text);
    let waiting = card.waiting.as_ref().map(|time| waiting(language, time)).transpose()?;
    let date = match month(language, card)? {
        Some(date) => date,
        None => language.messages.say("undated", &[])?,
    };
    Ok(Row(card.id, card.name.text, other, waiting.unwrap_or_default(), date))
}
