//! `client.js` and the example of an extension that uses it: the same files that tests run.

use schema::v1::Download;

use super::{Context, ExportError};
use crate::base::BaseUrl;
use crate::paths;

/// The client.
const CLIENT: &str = include_str!("client.js");

/// The example's background script, which the page about the API shows.
const BACKGROUND: &str = include_str!("extension/background.js");

/// The example's manifest.
const MANIFEST: &str = include_str!("extension/manifest.json");

/// Where the example's data is, until the address of the site is known.
const ANYWHERE: &str = "https://wayout.example/api/v1/";

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

/// The example with the address of this site, where that is known.
pub(crate) fn example(base: &BaseUrl) -> String {
    let api = base.whole(&paths::root::api(""));
    BACKGROUND.replace(ANYWHERE, api.as_deref().unwrap_or(ANYWHERE))
}
