//! `client.js`, the example of an extension that uses it, and what the page about the API shows: the same files that
//! tests run.

use schema::v1::Download;

use super::{Context, ExportError, FileKind, Group};
use crate::base::BaseUrl;
use crate::paths;

/// The client.
const CLIENT: &str = include_str!("client.js");

/// The example's background script, which the page about the API shows.
const BACKGROUND: &str = include_str!("extension/background.js");

/// The example's manifest.
const MANIFEST: &str = include_str!("extension/manifest.json");

/// What the page about the API shows beside it; tests run each.
const SNIPPETS: [(&str, &str); 3] = [
    ("client", include_str!("snippets/client.mjs")),
    ("tables", include_str!("snippets/tables.sql")),
    ("check", include_str!("snippets/check.sh")),
];

/// Where the examples' data is, until the address of the site is known.
const ANYWHERE: &str = "https://wayout.example/api/v1/";

/// The client, and the example.
pub(super) const KINDS: &[FileKind] = &[
    FileKind { name: "client", group: Group::Programs, path: |_| paths::root::client() },
    FileKind { name: "extension", group: Group::Programs, path: |_| paths::root::api("examples/extension/{file}") },
];

pub(super) fn write(context: &Context<'_>) -> Result<Vec<Download>, ExportError> {
    let background = example(context.site.base);
    let files = [
        (paths::root::client(), CLIENT),
        (paths::root::api("examples/extension/background.js"), background.as_str()),
        (paths::root::api("examples/extension/client.js"), CLIENT),
        (paths::root::api("examples/extension/manifest.json"), MANIFEST),
    ];
    for (path, text) in files {
        context.output.write(&path, text.as_bytes())?;
    }
    Ok(Vec::new())
}

/// The example.
pub(crate) fn example(base: &BaseUrl) -> String {
    here(base, BACKGROUND)
}

/// What the page about the API shows under this name; empty where there is no such thing.
pub(crate) fn snippet(base: &BaseUrl, name: &str) -> String {
    SNIPPETS.iter().find(|(known, _)| *known == name).map(|(_, text)| here(base, text)).unwrap_or_default()
}

/// A text with the address of this site, where that is known.
fn here(base: &BaseUrl, text: &str) -> String {
    let api = base.whole(&paths::root::api(""));
    text.replace(ANYWHERE, api.as_deref().unwrap_or(ANYWHERE))
}
