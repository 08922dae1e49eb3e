//! Where a record is.

use schema::Kind;
use validator::Part;

use crate::edition::Edition;
use crate::view;

/// The file of a record, with the lines of its parts.
pub fn file_of_record(edition: &Edition<'_>, kind: Kind, id: &str) -> view::Record {
    lines_of(edition, kind, id, &edition.site.checked.parts(kind, id))
}

/// The same for a service.
pub fn file_of_service(edition: &Edition<'_>, id: &str) -> view::Record {
    lines_of(edition, Kind::Service, id, edition.site.parts_of(id))
}

fn lines_of(edition: &Edition<'_>, kind: Kind, id: &str, parts: &[Part]) -> view::Record {
    let (checked, repository) = (edition.site.checked, edition.site.repository);
    let file = format!("catalogue/{}", checked.place(kind, id).display());
    let url = |line| repository.map(|repository| repository.file(&file, line));
    let part = |part: &Part| view::Part { url: url(Some(part.line)), key: part.key.to_string(), line: part.line };
    view::Record { parts: parts.iter().map(part).collect(), url: url(None), file }
}
