//! Reloading open pages after a rebuild. What does it is added by the server alone: built pages never hold it.

use std::convert::Infallible;
use std::sync::Arc;

use axum::http::header;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use tokio::sync::watch;

use super::{State, blocking};
use crate::output::Finished;

/// Where the script is. It is a file of its own, for the policy of the pages forbids inline scripts.
pub(super) const SCRIPT: &str = "/__wayout/reload.js";

/// Where pages hear that they were rebuilt.
pub(super) const EVENTS: &str = "/__wayout/events/";
/// The same of any page but the one at the root.
pub(super) const EVENTS_OF_PAGE: &str = "/__wayout/events/{*page}";

const SOURCE: &str = include_str!("reload.js");

/// Which build wrote the file that a page is asked for at; what is not there may come with any build.
pub(super) fn build_of(site: &Finished, file: &str) -> String {
    let build = site.origin(file).unwrap_or(site.folder()).file_name();
    build.unwrap_or_default().to_string_lossy().into_owned()
}

/// Adds the script to a page of this build, which it holds against what it hears: no change is missed meanwhile.
pub(super) fn add_script(page: &mut Vec<u8>, build: &str) {
    let tag = format!("<script src=\"{SCRIPT}?build={build}\" type=\"module\"></script>\n");
    let end = b"</body>";
    let place = page.windows(end.len()).rposition(|bytes| bytes == end).unwrap_or(page.len());
    page.splice(place..place, tag.bytes());
}

pub(super) async fn script() -> Response {
    let headers = [(header::CONTENT_TYPE, "text/javascript; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    (headers, SOURCE).into_response()
}

/// Which build wrote a page's file, now and whenever it is another one, which is told with the page itself: the build is
/// the event's identifier, the page its data. The stream ends when the server stops.
pub(super) async fn events(state: Arc<State>, file: String, stopped: watch::Receiver<bool>) -> Response {
    let mut versions = state.version.subscribe();
    versions.mark_changed();
    let subscriber = Subscriber { state, file, versions, stopped, told: None };
    let stream = stream::unfold(subscriber, |mut subscriber| async move {
        let event = subscriber.next().await?;
        Some((Ok::<_, Infallible>(event), subscriber))
    });
    Sse::new(stream).keep_alive(KeepAlive::default()).into_response()
}

/// An open page that waits to hear of changes.
struct Subscriber {
    state: Arc<State>,
    file: String,
    versions: watch::Receiver<u64>,
    stopped: watch::Receiver<bool>,
    told: Option<String>,
}

impl Subscriber {
    /// Waits until the page is another one than was told last.
    async fn next(&mut self) -> Option<Event> {
        loop {
            tokio::select! {
                changed = self.versions.changed() => changed.ok()?,
                _ = self.stopped.wait_for(|stop| *stop) => return None,
            }
            self.versions.mark_unchanged();
            let site = self.state.current();
            let build = build_of(&site, &self.file);
            if self.told.as_ref() != Some(&build) {
                let is_first = self.told.replace(build.clone()).is_none();
                let page = if is_first { None } else { self.page(site).await };
                // Browsers pass no event on that has no data, and lines that end otherwise would end it.
                let data = page.map_or_else(|| "as it is loaded".to_owned(), |page| page.replace('\r', ""));
                return Some(Event::default().id(build).data(data));
            }
        }
    }

    /// What the page says now; none where it is not there.
    async fn page(&self, site: Arc<Finished>) -> Option<String> {
        let file = site.file(&self.file);
        // The site is held until the file is read.
        let read = blocking(move || (file.map(std::fs::read_to_string), site)).await.0;
        read?.ok()
    }
}

#[cfg(test)]
mod tests {
    use super::add_script;

    #[test]
    fn the_script_comes_last_in_the_body() {
        let mut page = b"<body>1</body></html>".to_vec();
        add_script(&mut page, "b-1");
        let page = String::from_utf8(page).unwrap();
        assert!(page.starts_with("<body>1<script") && page.ends_with("</script>\n</body></html>"));
    }
}
