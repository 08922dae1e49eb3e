//! What a form asks, field by field.

use schema::Localised;

use crate::catalogue::Catalogue;
use crate::draft::{Answers, Form, Need, Question, questions};
use crate::text::Text;

/// One field of a form.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name, unique in the form; that of a question is the flag of `validator new`.
    pub id: &'static str,
    /// What is asked.
    pub label: Text,
    /// How to answer.
    pub help: Text,
    /// The form of the answer.
    pub input: Input,
    /// Whether the form can't be sent without it.
    pub required: bool,
}

/// The form of an answer.
#[derive(Debug, Clone)]
pub enum Input {
    /// One line.
    Line,
    /// Several lines.
    Area,
    /// Several lines of YAML, shown as such.
    Record,
    /// One or several of these.
    Choice(Vec<Choice>, Several),
    /// Statements to agree to, all of them.
    Agree(Vec<Text>),
}

/// Whether more than one may be chosen.
type Several = bool;

/// Something to choose.
#[derive(Debug, Clone)]
pub struct Choice {
    /// The word that stands for it in records and scripts.
    pub key: String,
    /// What is shown.
    pub label: Text,
}

impl Choice {
    pub(super) fn new(key: &str, en: &'static str, zh: &'static str) -> Self {
        Self { key: key.into(), label: Text::fixed(en, zh) }
    }
}

impl Field {
    pub(super) fn new(id: &'static str, input: Input, label: Text, help: Text) -> Self {
        Self { id, label, help, input, required: false }
    }

    pub(super) fn required(mut self) -> Self {
        self.required = true;
        self
    }

    pub(super) fn optional(mut self) -> Self {
        self.required = false;
        self
    }

    /// The field of a question of `validator new`.
    pub(super) fn of(question: &Question, catalogue: &Catalogue) -> Self {
        let input = match question.form {
            Form::Term(kind) => Input::Choice(terms(catalogue, kind), false),
            Form::Terms(kind) => Input::Choice(terms(catalogue, kind), true),
            Form::Line | Form::Several | Form::Path | Form::Operator => Input::Line,
        };
        Self {
            id: question.flag,
            label: question.ask.clone(),
            help: help(question, catalogue),
            input,
            required: (question.need)(&Answers::new()) == Need::Must && (question.suggest)(&specimen()).is_none(),
        }
    }

    /// The field of the question with this flag, where there is one.
    pub(super) fn named(flag: &str, catalogue: &Catalogue) -> Option<Self> {
        questions().find(|question| question.flag == flag).map(|question| Self::of(question, catalogue))
    }
}

/// How to answer; where terms are offered, what they say.
fn help(question: &Question, catalogue: &Catalogue) -> Text {
    let vocabulary = question.vocabulary().and_then(|kind| catalogue.vocabularies.get(kind));
    vocabulary.map_or_else(|| question.hint.clone(), |vocabulary| label(&vocabulary.definition, ""))
}

/// Answers from which everything is offered that ever is: a field whose answer can be offered may stay empty.
fn specimen() -> Answers {
    let answer = |(flag, answer): (&'static str, &str)| (flag, vec![answer.to_owned()]);
    [("name-en", "Name"), ("source-kind", "test"), ("source-date", "2024-05")].map(answer).into()
}

/// The terms of a vocabulary.
pub(super) fn terms(catalogue: &Catalogue, kind: &str) -> Vec<Choice> {
    let vocabulary = catalogue.vocabularies.get(kind);
    let choice = |(key, term): (&str, &schema::Term)| Choice { key: key.into(), label: label(&term.label, key) };
    vocabulary.map(|vocabulary| vocabulary.terms.iter().map(choice).collect()).unwrap_or_default()
}

fn label(text: &Localised, key: &str) -> Text {
    let best = |language| text.best(language).map_or(key, |(_, text)| text).to_owned().into();
    Text { en: best("en"), zh: best("zh") }
}
