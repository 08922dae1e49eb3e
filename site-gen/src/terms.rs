//! The controlled terms in the words of one language, each made a value for templates once.

use std::collections::HashMap;
use std::sync::Arc;

use schema::{Category, ConditionKind, DarkPatternKind, ProofKind};

use crate::edition::Edition;
use crate::paths;
use crate::view::{Term, Text};

/// Every term, by vocabulary and key.
#[derive(Debug, Default)]
pub(crate) struct Terms<'a>(HashMap<&'a str, HashMap<&'a str, Term<'a>>>);

impl<'a> Terms<'a> {
    /// The terms in the words of an edition.
    pub(crate) fn of(edition: &Edition<'a>) -> Self {
        let vocabularies = edition.site.checked.vocabularies.iter();
        let terms = vocabularies.map(|(name, vocabulary)| {
            let term = |(key, term): (&'a str, &'a schema::Term)| {
                let (label, definition) = (edition.text(&term.label), edition.text(&term.definition));
                (key, Term::new(key, label, definition, page(edition, name, key)))
            };
            (name.as_str(), vocabulary.terms.iter().map(term).collect())
        });
        Self(terms.collect())
    }

    /// A term that is known.
    fn get(&self, vocabulary: &str, key: &str) -> Option<&Term<'a>> {
        self.0.get(vocabulary)?.get(key)
    }
}

impl<'a> Edition<'a> {
    /// A controlled term in this language. A term that the vocabulary lacks (the validator refuses it) shows its key.
    pub fn term(&self, vocabulary: &str, key: &'a str) -> Term<'a> {
        self.terms.get(vocabulary, key).cloned().unwrap_or_else(|| {
            let bare = Text { text: key, lang: None };
            Term::new(key, bare, bare, page(self, vocabulary, key))
        })
    }
}

/// The page about a term.
fn page(edition: &Edition<'_>, vocabulary: &str, key: &str) -> Option<Arc<str>> {
    let path = match vocabulary {
        Category::VOCABULARY => paths::category(key),
        DarkPatternKind::VOCABULARY => paths::dark_pattern(key),
        ConditionKind::VOCABULARY | ProofKind::VOCABULARY => paths::demand(vocabulary, key),
        _ => return None,
    };
    Some(edition.url(&path).into())
}
