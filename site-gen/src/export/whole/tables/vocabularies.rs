//! Controlled vocabularies and their terms.

use schema::{Leaves, Term, Vocabulary};

use super::{table, told};
use crate::export::Context;

table! {
    /// Controlled vocabularies.
    VOCABULARIES = "vocabularies", csv None, key ["vocabulary"], links [];
    of_catalogue for row in vocabularies {
        /// Its kind.
        vocabulary: Text = row.0;
        /// What it is called in English.
        label_en: Text = told(&row.1.label, "en");
        /// What it is called in Chinese.
        label_zh: Text = told(&row.1.label, "zh");
    }
}

fn vocabularies<'c>(context: &'c Context<'_>) -> impl Iterator<Item = (&'c String, &'c Vocabulary)> {
    context.site.checked.vocabularies.iter()
}

table! {
    /// The words that records use, each with its meaning.
    TERMS = "terms", csv Some("terms.csv"), key ["vocabulary", "term"], links [("vocabulary") -> "vocabularies" ("vocabulary")];
    of_catalogue for row in terms {
        /// The vocabulary.
        vocabulary: Text = row.vocabulary;
        /// The key that records use.
        term: Text = row.key;
        /// The place in the vocabulary, from 0.
        position: Integer = row.position;
        /// What it is called in English.
        label_en: Text = told(&row.term.label, "en");
        /// What it is called in Chinese.
        label_zh: Text = told(&row.term.label, "zh");
        /// What it means, in English.
        definition_en: Text = told(&row.term.definition, "en");
        /// What it means, in Chinese.
        definition_zh: Text = told(&row.term.definition, "zh");
        /// Its points in the rating.
        weight: Integer = row.term.weight;
        /// For an outcome: how much of the account it removes.
        removes: Text = row.term.leaves.map(Leaves::as_str);
    }
}

struct Row<'c> {
    vocabulary: &'c String,
    position: usize,
    key: &'c str,
    term: &'c Term,
}

fn terms<'c>(context: &'c Context<'_>) -> impl Iterator<Item = Row<'c>> {
    context.site.checked.vocabularies.iter().flat_map(|(vocabulary, record)| {
        let terms = record.terms.iter().enumerate();
        terms.map(move |(position, (key, term))| Row { vocabulary, position, key, term })
    })
}
