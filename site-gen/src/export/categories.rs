//! `categories.json` and `categories/<term>.json`.

use schema::Category;
use schema::v1::{CategoryFile, CategoryList, Download, ListedTerm, Term, localised};

use super::context::judge;
use super::derived::listed_all;
use super::{Context, ExportError};

pub(super) fn write(context: &Context<'_>) -> Result<Vec<Download>, ExportError> {
    let site = context.site;
    let Some(vocabulary) = site.checked.vocabularies.get(Category::VOCABULARY) else {
        return Ok(Vec::new());
    };
    let listed = vocabulary.terms.iter().map(|(key, term)| ListedTerm {
        key: key.to_owned(),
        label: localised(&term.label),
        definition: localised(&term.definition),
        services: site.groups.of_category(key).len() as u32,
        path: format!("categories/{key}.json"),
    });
    context.answer("categories.json", &CategoryList::new(context.date(), listed.collect()))?;
    for (key, term) in vocabulary.terms.iter() {
        let category = Term::new(key, term, &judge(site, &vocabulary.sources));
        let services = listed_all(site, site.groups.of_category(key).iter().copied());
        let file = CategoryFile::new(context.date(), category, services);
        context.answer(&format!("categories/{key}.json"), &file)?;
    }
    Ok(Vec::new())
}
