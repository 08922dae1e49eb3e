//! `vocabulary.json` and `vocabulary/<kind>.json`.

use schema::Vocabulary;
use schema::v1::{Download, ListedVocabulary, Source, Term, VocabularyFile, VocabularyList, localised};

use super::context::judge;
use super::{Context, ExportError};

pub(super) fn write(context: &Context<'_>) -> Result<Vec<Download>, ExportError> {
    let vocabularies = &context.site.checked.vocabularies;
    let listed = vocabularies.iter().map(|(kind, vocabulary)| ListedVocabulary {
        kind: kind.clone(),
        label: localised(&vocabulary.label),
        definition: localised(&vocabulary.definition),
        terms: vocabulary.terms.keys().count() as u32,
        path: format!("vocabulary/{kind}.json"),
    });
    context.answer("vocabulary.json", &VocabularyList::new(context.date(), listed.collect()))?;
    for (kind, vocabulary) in vocabularies {
        context.answer(&format!("vocabulary/{kind}.json"), &file(context, kind, vocabulary))?;
    }
    Ok(Vec::new())
}

fn file(context: &Context<'_>, kind: &str, vocabulary: &Vocabulary) -> VocabularyFile {
    let Vocabulary { label, definition, terms, sources } = vocabulary;
    let judge = judge(context.site, sources);
    VocabularyFile::new(
        context.date(),
        kind.to_owned(),
        localised(label),
        localised(definition),
        terms.iter().map(|(key, term)| Term::new(key, term, &judge)).collect(),
        Source::all(sources),
    )
}
