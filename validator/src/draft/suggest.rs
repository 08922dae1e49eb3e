//! Answers to offer, from other answers.

use super::question::{Answers, first};
use crate::rules::is_han;

/// An identifier from the English name, else from the chief domain.
pub(super) fn id(answers: &Answers) -> Option<String> {
    let from = |text: &str| {
        let plain = |c: char| {
            if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { ' ' }
        };
        let words: String = text.replace(['\'', '’'], "").chars().map(plain).collect();
        let id = words.split_whitespace().collect::<Vec<_>>().join("-");
        (!id.is_empty()).then_some(id)
    };
    let of_domain = || from(first(answers, "domain")?.split('.').next()?);
    first(answers, "name-en").and_then(from).or_else(of_domain)
}

/// The English name: many services have no other.
pub(super) fn english_name(answers: &Answers) -> Option<String> {
    first(answers, "name-en").map(str::to_owned)
}

/// The language of the source, from its title.
pub(super) fn language(answers: &Answers) -> Option<String> {
    let title = first(answers, "source-title")?;
    Some(if title.chars().any(is_han) { "zh" } else { "en" }.to_owned())
}

/// What a test by hand is called: it has no title.
pub(super) const TEST_TITLE: &str = "Test by hand";

/// Who publishes a test by hand: this catalogue.
pub(super) const TEST_PUBLISHER: &str = "Wayout";

pub(super) fn title(answers: &Answers) -> Option<String> {
    is_test(answers).then(|| TEST_TITLE.to_owned())
}

pub(super) fn publisher(answers: &Answers) -> Option<String> {
    is_test(answers).then(|| TEST_PUBLISHER.to_owned())
}

fn is_test(answers: &Answers) -> bool {
    first(answers, "source-kind") == Some("test")
}

/// A route's name, from its channel: `in_app` gives `in-app`.
pub(super) fn route_id(channel: &str) -> String {
    channel.replace('_', "-")
}

/// A source's name, from its kind and year: `policy-2024`.
pub(super) fn source_id(kind: &str, date: Option<&str>) -> String {
    let kind = kind.replace('_', "-");
    match date.and_then(|date| date.get(..4)) {
        Some(year) => format!("{kind}-{year}"),
        None => kind,
    }
}

#[cfg(test)]
mod tests {
    use super::{Answers, id, source_id};

    #[test]
    fn an_identifier_comes_from_the_name_or_the_domain() {
        let answers = |pairs: &[(&'static str, &str)]| -> Answers {
            pairs.iter().map(|(flag, answer)| (*flag, vec![(*answer).to_owned()])).collect()
        };
        assert_eq!(id(&answers(&[("name-en", "Ctrip.com & Co’s")])).as_deref(), Some("ctrip-com-cos"));
        assert_eq!(id(&answers(&[("name-en", "携程"), ("domain", "ctrip.com")])).as_deref(), Some("ctrip"));
        assert_eq!(id(&answers(&[])), None);
        assert_eq!(source_id("consumer_body", Some("2018-07")), "consumer-body-2018");
    }
}
