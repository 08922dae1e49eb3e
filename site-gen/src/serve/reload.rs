//! Reloading open pages after a rebuild. What does it is added by the server alone: built pages never hold it.

use std::convert::Infallible;
use std::sync::Arc;

use axum::http::header;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use tokio::sync::watch;

use super::State;

/// Where the script is. It is a file of its own, for the policy of the pages forbids inline scripts.
pub(super) const SCRIPT: &str = "/__wayout/reload.js";

/// Where pages hear that the site was rebuilt.
pub(super) const EVENTS: &str = "/__wayout/events";

const TAG: &str = "<script src=\"/__wayout/reload.js\" type=\"module\"></script>\n";

const SOURCE: &str = include_str!("reload.js");

/// Adds the script to a page.
pub(super) fn add_script(page: &mut Vec<u8>) {
    let end = b"</body>";
    let place = page.windows(end.len()).rposition(|bytes| bytes == end).unwrap_or(page.len());
    page.splice(place..place, TAG.bytes());
}

pub(super) async fn script() -> Response {
    let headers = [(header::CONTENT_TYPE, "text/javascript; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    (headers, SOURCE).into_response()
}

/// The number of the site, now and whenever it is rebuilt. The stream ends when the server stops.
pub(super) async fn events(state: Arc<State>, stopped: watch::Receiver<bool>) -> Response {
    let mut versions = state.version.subscribe();
    versions.mark_changed();
    let stream = stream::unfold((versions, stopped), |(mut versions, mut stopped)| async move {
        tokio::select! {
            changed = versions.changed() => changed.ok()?,
            _ = stopped.wait_for(|stop| *stop) => return None,
        }
        let version = versions.borrow_and_update().to_string();
        Some((Ok::<_, Infallible>(Event::default().data(version)), (versions, stopped)))
    });
    Sse::new(stream).keep_alive(KeepAlive::default()).into_response()
}

#[cfg(test)]
mod tests {
    use super::add_script;

    #[test]
    fn the_script_comes_last_in_the_body() {
        let mut page = b"<body>1</body></html>".to_vec();
        add_script(&mut page);
        let page = String::from_utf8(page).unwrap();
        assert!(page.starts_with("<body>1<script") && page.ends_with("</script>\n</body></html>"));
    }
}
