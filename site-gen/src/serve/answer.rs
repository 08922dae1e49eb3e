//! Answering requests from a built site. Only paths that the build knows are answered, so none leads out of it.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, State as Extract};
use axum::http::{HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::sync::watch;

use super::kinds::content_type;
use super::{State, blocking, reload};
use crate::headers;
use crate::output::Finished;
use crate::paths::file_of;

/// The router of the development server.
pub(super) fn router(state: Arc<State>, stopped: watch::Receiver<bool>) -> Router {
    let events = move |state: Extract<Arc<State>>, page: Option<Path<String>>| {
        let page = page.map(|page| page.0).unwrap_or_default();
        reload::events(state.0, file_of(&page), stopped.clone())
    };
    Router::new()
        .route(reload::EVENTS, get(events.clone()))
        .route(reload::EVENTS_OF_PAGE, get(events))
        .route(reload::SCRIPT, get(reload::script))
        .route("/", get(root))
        .route("/{*path}", get(page))
        .with_state(state)
}

async fn root(state: Extract<Arc<State>>) -> Response {
    answer(state.0.current(), String::new()).await
}

async fn page(state: Extract<Arc<State>>, Path(path): Path<String>, uri: Uri) -> Response {
    let site = state.0.current();
    if !path.ends_with('/') && site.contains(&file_of(&format!("{path}/"))) {
        let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
        // Such a path is plain ASCII, for the site holds it.
        return ([(header::LOCATION, format!("/{path}/{query}"))], StatusCode::PERMANENT_REDIRECT).into_response();
    }
    answer(site, path).await
}

async fn answer(site: Arc<Finished>, path: String) -> Response {
    let wanted = file_of(&path);
    let build = reload::build_of(&site, &wanted);
    let (status, file) = if site.contains(&wanted) {
        (StatusCode::OK, wanted)
    } else {
        (StatusCode::NOT_FOUND, not_found(&site, &path))
    };
    let (kind, more) = (content_type(&file), headers::of(&path));
    let read = blocking(move || site.file(&file).map(std::fs::read)).await;
    match read {
        Some(Ok(bytes)) => with_headers(status, kind, bytes, &more, &build),
        _ => with_headers(StatusCode::NOT_FOUND, content_type("x.txt"), b"not found\n".to_vec(), &more, &build),
    }
}

/// What is answered for what is not there: JSON below the API, else a page in the language that was asked for.
fn not_found(site: &Finished, path: &str) -> String {
    if let Some(json) = headers::not_found(path).filter(|json| site.contains(json)) {
        return json;
    }
    let language = path.split('/').next().unwrap_or_default();
    let own = format!("{language}/404.html");
    if site.contains(&own) { own } else { "404.html".into() }
}

fn with_headers(
    status: StatusCode,
    kind: &'static str,
    mut bytes: Vec<u8>,
    more: &[(&'static str, &'static str)],
    build: &str,
) -> Response {
    if kind.starts_with("text/html") {
        reload::add_script(&mut bytes, build);
    }
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    for (name, value) in headers::security() {
        if let (Ok(name), Ok(value)) = (name.parse::<header::HeaderName>(), HeaderValue::from_str(&value)) {
            headers.insert(name, value);
        }
    }
    for (name, value) in more {
        headers.insert(*name, HeaderValue::from_static(value));
    }
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
