//! `dark-patterns.json` and `dark-patterns/<term>.json`.

use std::collections::BTreeSet;

use schema::v1::{DarkPatternFile, DarkPatternList, Download, ListedTerm, Sighted, Source, Term, localised};
use schema::{DarkPattern, DarkPatternKind};

use super::context::judge;
use super::{Context, ExportError};
use crate::groups;
use crate::site::Site;

pub(super) fn write(context: &Context<'_>) -> Result<Vec<Download>, ExportError> {
    let site = context.site;
    let Some(vocabulary) = site.checked.vocabularies.get(DarkPatternKind::VOCABULARY) else {
        return Ok(Vec::new());
    };
    let listed = vocabulary.terms.iter().map(|(key, term)| ListedTerm {
        key: key.to_owned(),
        label: localised(&term.label),
        definition: localised(&term.definition),
        services: site.groups.of_dark_pattern(key).iter().map(|sighted| sighted.id).collect::<BTreeSet<_>>().len()
            as u32,
        path: format!("dark-patterns/{key}.json"),
    });
    context.answer("dark-patterns.json", &DarkPatternList::new(context.date(), listed.collect()))?;
    for (key, term) in vocabulary.terms.iter() {
        let term = Term::new(key, term, &judge(site, &vocabulary.sources));
        let sightings = site.groups.of_dark_pattern(key).iter().filter_map(|sighted| seen(site, sighted)).collect();
        let file = DarkPatternFile::new(context.date(), term, sightings, Source::all(&vocabulary.sources));
        context.answer(&format!("dark-patterns/{key}.json"), &file)?;
    }
    Ok(Vec::new())
}

fn seen(site: &Site<'_>, sighted: &groups::Sighted<'_>) -> Option<Sighted> {
    let service = site.checked.services.get(&sighted.id.into())?;
    let DarkPattern { kind: _, route, observed, mended, note, cites } = service.dark_patterns.get(sighted.index)?;
    Some(Sighted {
        service: sighted.id.to_owned(),
        name: localised(&service.name),
        route: route.as_ref().map(ToString::to_string),
        observed: observed.to_string(),
        mended: mended.as_ref().map(ToString::to_string),
        note: localised(note),
        evidence: judge(site, &service.sources)(cites),
    })
}
