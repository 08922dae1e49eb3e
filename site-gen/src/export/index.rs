//! `index.json`: what is here.

use std::collections::BTreeMap;

use schema::claims;
use schema::v1::{AnswerKind, Counts, Download, ENDPOINTS, Index};

use super::{Context, ExportError};
use crate::facts::{Facts, GRADES};
use crate::publishing::Commit;

/// How to credit the catalogue.
pub(crate) const ATTRIBUTION: &str = "Wayout, the open catalogue of how to leave online services, CC BY 4.0";

pub(super) fn write(context: &Context<'_>, downloads: &[Download]) -> Result<(), ExportError> {
    let site = context.site;
    let kind = |endpoint: &schema::v1::Endpoint| AnswerKind {
        path: endpoint.path.into(),
        summary: endpoint.summary.into(),
        schema: endpoint.schema_path(),
    };
    let index = Index::new(
        context.date(),
        "Wayout".into(),
        ATTRIBUTION.into(),
        site.base.whole(""),
        context.publishing.commit.as_ref().map(Commit::as_str).map(str::to_owned),
        schema::VERSION.into(),
        site.templates.languages.iter().map(|language| language.tag.clone()).collect(),
        counts(context),
        tally(context, GRADES.into(), Facts::grade),
        tally(context, crate::facts::Verdict::ALL.map(|verdict| verdict.as_str()).into(), |facts| {
            facts.verdict.as_str()
        }),
        ENDPOINTS.iter().map(kind).collect(),
        downloads.to_vec(),
    );
    context.answer("index.json", &index)
}

fn counts(context: &Context<'_>) -> Counts {
    let checked = context.site.checked;
    let services = || checked.services.values();
    let sum = |each: fn(&schema::Service) -> usize| services().map(|service| each(service)).sum::<usize>() as u32;
    Counts {
        services: checked.services.len() as u32,
        retired: checked.retired.len() as u32,
        routes: sum(|service| service.routes.len()),
        claims: sum(|service| claims::of_service(service).len()),
        dark_patterns: sum(|service| service.dark_patterns.len()),
        domains: sum(|service| service.domains.len()),
        sources: sum(|service| service.sources.len()),
        operators: checked.operators.len() as u32,
        jurisdictions: checked.jurisdictions.len() as u32,
        surveys: checked.surveys.len() as u32,
        changes: context.changes.all.len() as u32,
    }
}

/// How many services there are of each word of a closed list.
fn tally(context: &Context<'_>, words: Vec<&str>, word: fn(&Facts) -> &'static str) -> BTreeMap<String, u32> {
    let mut tally: BTreeMap<String, u32> = words.into_iter().map(|word| (word.to_owned(), 0)).collect();
    for facts in context.site.facts.values() {
        *tally.entry(word(facts).to_owned()).or_default() += 1;
    }
    tally
}
