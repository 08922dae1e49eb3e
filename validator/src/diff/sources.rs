//! The facts of sources, which records of every kind list.

use schema::{Source, SourceId, Sources, TestedOn};

use super::fact::Fact;
use super::field::{Field as F, Section as S};

/// Adds what is stated about each source.
pub(super) fn facts(facts: &mut Vec<Fact>, sources: &Sources) {
    facts.extend(sources.iter().map(|(id, source)| of_source(id, source)));
}

fn of_source(id: &SourceId, source: &Source) -> Fact {
    let Source {
        title,
        publisher,
        via,
        kind,
        language,
        published,
        last_seen,
        caveats,
        note,
        url,
        archive,
        tested_on,
        licence,
    } = source;
    let tested = tested_on.as_ref().map(|TestedOn { platform, version }| (platform, version));
    Fact::new(S::Source, format!("/sources/{id}"))
        .id(id.as_str())
        .title(title)
        .value(F::Title, title)
        .value(F::Publisher, publisher)
        .value(F::Via, via)
        .value(F::Kind, kind)
        .value(F::Language, language)
        .value(F::Published, published)
        .value(F::LastSeen, last_seen)
        .value(F::Caveats, caveats)
        .value(F::Url, url)
        .value(F::Archive, archive)
        .value(F::TestedPlatform, &tested.map(|(platform, _)| platform))
        .value(F::TestedVersion, &tested.and_then(|(_, version)| version.as_ref()))
        .value(F::Licence, licence)
        .text(F::Note, note)
}
