//! What a question is, and what an answer to it.

use std::collections::BTreeMap;

use crate::text::Text;

/// What was answered, by flag. No answer is an absent key.
pub type Answers = BTreeMap<&'static str, Vec<String>>;

/// Whether a question wants an answer, given the other answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// There is no record without it.
    Must,
    /// It may be unknown.
    May,
    /// It makes no sense here.
    Not,
}

/// The form of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// One line of text.
    Line,
    /// Several texts, between commas.
    Several,
    /// Labels to tap one after the other, between `>`.
    Path,
    /// A term of this vocabulary.
    Term(&'static str),
    /// Terms of this vocabulary, between commas.
    Terms(&'static str),
    /// An operator that has a record.
    Operator,
}

/// One question.
#[derive(Debug)]
pub struct Question {
    /// Its flag, without the dashes.
    pub flag: &'static str,
    /// What is asked.
    pub ask: Text,
    /// How to answer.
    pub hint: Text,
    /// The form of the answer.
    pub form: Form,
    /// Whether an answer is wanted.
    pub need: fn(&Answers) -> Need,
    /// An answer to offer.
    pub suggest: fn(&Answers) -> Option<String>,
    /// What an empty answer of a person stands for. Without a person to see it, it stands for nothing.
    pub otherwise: fn(&Answers) -> Option<String>,
}

impl Question {
    pub(super) const fn new(flag: &'static str, form: Form, ask: Text, hint: Text) -> Self {
        Self { flag, ask, hint, form, need: |_| Need::Must, suggest: |_| None, otherwise: |_| None }
    }

    pub(super) const fn need(mut self, need: fn(&Answers) -> Need) -> Self {
        self.need = need;
        self
    }

    pub(super) const fn may(self) -> Self {
        self.need(|_| Need::May)
    }

    pub(super) const fn suggest(mut self, suggest: fn(&Answers) -> Option<String>) -> Self {
        self.suggest = suggest;
        self
    }

    pub(super) const fn otherwise(mut self, otherwise: fn(&Answers) -> Option<String>) -> Self {
        self.otherwise = otherwise;
        self
    }

    /// The parts of an answer as given; none when it is empty.
    pub fn parts(&self, given: &str) -> Vec<String> {
        let separators: &[char] = match self.form {
            Form::Line | Form::Term(_) | Form::Operator => &[],
            Form::Several | Form::Terms(_) => &[',', '，', '、'],
            Form::Path => &['>', '＞', '›', '→'],
        };
        let parts = given.split(separators).map(str::trim).filter(|part| !part.is_empty());
        parts.map(ToOwned::to_owned).collect()
    }

    /// The vocabulary that answers are terms of.
    pub fn vocabulary(&self) -> Option<&'static str> {
        match self.form {
            Form::Term(vocabulary) | Form::Terms(vocabulary) => Some(vocabulary),
            _ => None,
        }
    }
}

/// The first part of an answer.
pub(super) fn first<'a>(answers: &'a Answers, flag: &str) -> Option<&'a str> {
    answers.get(flag)?.first().map(String::as_str)
}
