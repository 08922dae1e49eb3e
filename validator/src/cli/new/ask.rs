//! Asking a person on a terminal.

use std::fmt;

use inquire::{Confirm, InquireError, MultiSelect, Select, Text};
use validator::draft::{Form, Question};
use validator::{Catalogue, Lang};

/// Somebody who answers questions.
pub(super) trait Ask {
    /// The answer to a question, as typed; `offer` is there to be accepted or changed, and an empty answer is
    /// `otherwise`.
    ///
    /// # Errors
    /// Says why there is no answer: the person broke off, the terminal went away.
    fn answer(
        &mut self,
        question: &Question,
        offer: Option<&str>,
        otherwise: Option<&str>,
        catalogue: &Catalogue,
    ) -> Result<String, String>;

    /// Yes or no.
    ///
    /// # Errors
    /// As for an answer.
    fn confirm(&mut self, text: &str) -> Result<bool, String>;
}

/// A person on the terminal.
pub(super) struct Person {
    pub(super) lang: Lang,
}

impl Ask for Person {
    fn answer(
        &mut self,
        question: &Question,
        offer: Option<&str>,
        otherwise: Option<&str>,
        catalogue: &Catalogue,
    ) -> Result<String, String> {
        let (ask, hint) = (question.ask.get(self.lang), question.hint.get(self.lang));
        let options = || options(question, catalogue, self.lang);
        match question.form {
            Form::Term(_) => {
                let chosen = Select::new(ask, options()).with_help_message(hint).prompt();
                chosen.map(|option| option.key).map_err(|error| broken_off(error, self.lang))
            }
            Form::Terms(_) => {
                let chosen = MultiSelect::new(ask, options()).with_help_message(hint).prompt();
                let joined =
                    |chosen: Vec<Choice>| chosen.into_iter().map(|option| option.key).collect::<Vec<_>>().join(",");
                chosen.map(joined).map_err(|error| broken_off(error, self.lang))
            }
            Form::Line | Form::Several | Form::Path | Form::Operator => {
                let text = Text::new(ask).with_help_message(hint).with_initial_value(offer.unwrap_or_default());
                let text = if let Some(otherwise) = otherwise { text.with_default(otherwise) } else { text };
                text.prompt().map_err(|error| broken_off(error, self.lang))
            }
        }
    }

    fn confirm(&mut self, text: &str) -> Result<bool, String> {
        Confirm::new(text).with_default(false).prompt().map_err(|error| broken_off(error, self.lang))
    }
}

/// A term to choose, shown with its label.
struct Choice {
    key: String,
    label: String,
}

impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.label, self.key)
    }
}

fn options(question: &Question, catalogue: &Catalogue, lang: Lang) -> Vec<Choice> {
    let vocabulary = question.vocabulary().and_then(|kind| catalogue.vocabularies.get(kind));
    let choice = |(key, term): (&str, &schema::Term)| Choice {
        key: key.to_owned(),
        label: term.label.best(lang.code()).map_or(key, |(_, label)| label).to_owned(),
    };
    vocabulary.map(|vocabulary| vocabulary.terms.iter().map(choice).collect()).unwrap_or_default()
}

fn broken_off(error: InquireError, lang: Lang) -> String {
    match (error, lang) {
        (InquireError::OperationCanceled | InquireError::OperationInterrupted, Lang::En) => {
            "broken off; nothing was written".to_owned()
        }
        (InquireError::OperationCanceled | InquireError::OperationInterrupted, Lang::Zh) => {
            "已中断，没有写入".to_owned()
        }
        (other, _) => format!("the terminal does not answer: {other}"),
    }
}
