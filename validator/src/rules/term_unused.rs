//! `term-unused`

use std::collections::BTreeSet;

use rayon::prelude::*;
use schema::{Category, EventKind, Kind, Motive, Risk, SourceCaveat, SourceKind, claims};

use super::{Check, Context, Group, Rule};
use crate::finding::{Finding, Place, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "term-unused",
    group: Group::Shape,
    severity: Severity::Warning,
    summary: Text::fixed("Every term of the vocabulary is used by a record.", "词表中的每个术语都有记录使用。"),
    why: Text::fixed("Each term costs contributors reading and pages an empty list.", "每个术语都要贡献者多读一条，也会多出一个空列表页。"),
    mend: Text::fixed("Use it, give it a sighting, or remove it.", "使用它，为它补一条见闻，或删掉它。"),
    check: Check::Catalogue(check),
};

/// Vocabularies whose terms are shown for themselves, not through records.
const SELF_STANDING: [&str; 2] = [Motive::VOCABULARY, Risk::VOCABULARY];

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let used = used(context);
    for (kind, vocabulary) in context.catalogue.vocabularies.iter().filter(|(kind, _)| !SELF_STANDING.contains(&kind.as_str())) {
        for (term, meaning) in vocabulary.terms.iter() {
            if meaning.sightings.is_empty() && !used.contains(&(kind.as_str(), term)) {
                let message = text!("no record uses the term `{term}`", "没有记录使用术语 `{term}`");
                let place = Place::Key(format!("/terms/{term}"));
                found.push(context.finding(&RULE, Kind::Vocabulary, kind, place, message).help(RULE.mend.clone()));
            }
        }
    }
}

fn used<'a>(context: &Context<'a>) -> BTreeSet<(&'static str, &'a str)> {
    let catalogue = context.catalogue;
    let services = catalogue.services.par_iter().map(|(_, service)| service);
    let mut used = services
        .fold(BTreeSet::new, |mut used, service| {
            used.insert((Category::VOCABULARY, service.category.as_str()));
            used.extend(claims::of_service(service).into_iter().flat_map(|claim| claim.terms));
            used
        })
        .reduce(BTreeSet::new, |mut all, mut some| {
            all.append(&mut some);
            all
        });
    let services = catalogue.services.values().flat_map(|service| service.sources.values());
    let operators = catalogue.operators.values().flat_map(|operator| operator.sources.values());
    let jurisdictions = catalogue.jurisdictions.values().flat_map(|jurisdiction| jurisdiction.sources.values());
    used.extend(
        catalogue
            .jurisdictions
            .values()
            .flat_map(|law| law.history.iter().map(|event| (EventKind::VOCABULARY, event.event.as_str()))),
    );
    let surveys = catalogue.surveys.values().flat_map(|survey| survey.sources.values());
    let vocabularies = catalogue.vocabularies.values().flat_map(|vocabulary| vocabulary.sources.values());
    for source in services.chain(operators).chain(jurisdictions).chain(vocabularies).chain(surveys) {
        used.insert((SourceKind::VOCABULARY, source.kind.as_str()));
        used.extend(source.caveats.iter().map(|caveat| (SourceCaveat::VOCABULARY, caveat.as_str())));
    }
    used
}
