//! `/.well-known/security.txt` (RFC 9116): whom to tell of a hole. Only where the repository, and with it somebody to tell,
//! is known.

use jiff::ToSpan;

use crate::paths;
use crate::site::Site;

pub(super) fn file(site: &Site<'_>) -> Option<(String, String)> {
    let repository = site.repository?;
    // Like everything, it is as old as the data: a site that nobody builds any more stops promising an answer.
    let expires = site.checked.today().checked_add(1.year()).ok()?;
    let languages: Vec<&str> = site.templates.languages.iter().map(|language| language.tag.as_str()).collect();
    let path = paths::root::security();
    let canonical = site.base.whole(&path).map(|url| format!("Canonical: {url}\n")).unwrap_or_default();
    let text = format!(
        "Contact: {repository}/security/advisories/new\n\
         Expires: {expires}T00:00:00Z\n\
         Preferred-Languages: {}\n{canonical}",
        languages.join(", ")
    );
    Some((path, text))
}
