//! What lists and pictures say of a service in short, in the words of a language.

use schema::{DayKind, Period, Route};
use validator::Catalogue;

use crate::language::{Argument, Language, ProblemWithMessage};
use crate::view::{ServiceCard, Waiting};

/// How long one waits: "up to 15 working days".
///
/// # Errors
/// When the language lacks a message.
pub fn waiting(language: &Language, waiting: &Waiting<'_>) -> Result<String, ProblemWithMessage> {
    let messages = &language.messages;
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

/// The month as of which the facts of a service are known, near enough in short; none where nobody says.
///
/// # Errors
/// When the language lacks a message.
pub fn month(language: &Language, card: &ServiceCard<'_>) -> Result<Option<String>, ProblemWithMessage> {
    let month = card.as_of.as_deref().map(|date| date.get(..7).unwrap_or(date));
    month.and_then(|date| date.parse().ok()).map(|date| language.messages.date(date)).transpose()
}

/// Whether one takes this route oneself, without anybody's help.
pub fn self_service(route: &Route, catalogue: &Catalogue) -> bool {
    let channel = catalogue.term(schema::Channel::VOCABULARY, route.channel.as_str());
    channel.and_then(|term| term.self_service).unwrap_or(false)
}
