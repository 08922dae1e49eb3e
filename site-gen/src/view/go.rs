//! The page that opens the page of the service that owns a host.

use serde::Serialize;

use super::Frame;

/// `go.html`. Everything is said in each language, with `t(key="…", lang=other.lang)`.
#[derive(Debug, Serialize)]
pub struct Go<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// The address of the client, `/api/v1/client.js`; the data is beside it.
    pub client: String,
    /// Every language of the site.
    pub languages: Vec<GoLanguage<'a>>,
}

/// One language of the site.
#[derive(Debug, Serialize)]
pub struct GoLanguage<'a> {
    /// Its BCP 47 tag.
    pub lang: &'a str,
    /// The list of all services, under which each service's page stands by its identifier.
    pub services: String,
}
