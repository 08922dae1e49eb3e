//! Where a record is.

use schema::Kind;

use crate::edition::Edition;
use crate::view;

/// The file of a record, with the lines of its parts.
pub fn file_of_record(edition: &Edition<'_>, kind: Kind, id: &str) -> view::Record {
    let (checked, repository) = (edition.site.checked, edition.site.repository);
    let file = format!("catalogue/{}", checked.place(kind, id).display());
    let url = |line| repository.map(|repository| repository.file(&file, line));
    let part = |part: validator::Part| view::Part { url: url(Some(part.line)), key: part.key, line: part.line };
    view::Record { parts: checked.parts(kind, id).into_iter().map(part).collect(), url: url(None), file }
}
