//! Paths from the root of the site, outside any language.

/// The root of the API.
pub const API: &str = "api/v1/";

/// A file of the API; its path is relative to the root of the API.
pub fn api(path: &str) -> String {
    format!("{API}{path}")
}

/// The compact list of all services.
pub fn services_json() -> String {
    api("services.json")
}

/// One service as JSON.
pub fn service_json(id: &str) -> String {
    api(&format!("services/{id}.json"))
}

/// The feed of all changes, in one language.
pub fn feed_of_all(language: &str) -> String {
    format!("{language}/feeds/all.atom")
}

/// The feed of the changes in one country.
pub fn feed_of_country(language: &str, code: &str) -> String {
    format!("{language}/feeds/country/{}.atom", code.to_ascii_lowercase())
}

/// The feed of the changes in one category.
pub fn feed_of_category(language: &str, term: &str) -> String {
    format!("{language}/feeds/category/{}.atom", super::slug(term))
}

/// The feed of one service.
pub fn feed_of_service(language: &str, id: &str) -> String {
    format!("{language}/services/{id}/feed.atom")
}

/// The calendar of what falls due for another look.
pub fn calendar(language: &str) -> String {
    format!("{language}/feeds/recheck.ics")
}

/// The badge of one service.
pub fn badge(language: &str, id: &str) -> String {
    format!("badge/{language}/{id}.svg")
}

/// What is answered where the API has nothing.
pub fn not_found_json() -> String {
    api("404.json")
}

/// A file that tells a web server how to serve the site.
pub fn hosting(name: &str) -> String {
    format!("hosting/{name}")
}

/// The sitemap, or the index of several.
pub fn sitemap() -> String {
    "sitemap.xml".into()
}

/// One of several sitemaps, by its number from 1.
pub fn sitemap_part(number: usize) -> String {
    format!("sitemaps/{number}.xml")
}

/// The JavaScript client.
pub fn client() -> String {
    api("client.js")
}

/// The service worker: it stands at the root, for it sees only what stands below it.
pub fn worker() -> String {
    "sw.js".into()
}

/// How the site looks as an installed app, in one language.
pub fn manifest(language: &str) -> String {
    format!("{language}/app.webmanifest")
}

/// The site as a search engine for browsers, in one language.
pub fn opensearch(language: &str) -> String {
    format!("{language}/opensearch.xml")
}

/// Whom to tell of a hole.
pub fn security() -> String {
    ".well-known/security.txt".into()
}

/// What opens the page of the service that owns a host.
pub fn go() -> String {
    "go/".into()
}

/// The catalogue in the form of JustDeleteMe's list.
pub fn justdeleteme() -> String {
    "compat/justdeleteme/sites.json".into()
}

/// The folder of the records as they stand.
pub fn records() -> String {
    "records/".into()
}

/// What the form "suggest a change" is made of.
pub fn suggest_data(hash: &str) -> String {
    format!("assets/suggest.{hash}.json")
}

/// An asset; `hash` is that of all assets, so that modules import each other by their plain names.
pub fn asset(hash: &str, name: &str) -> String {
    format!("assets/{hash}/{name}")
}

/// A file of what the page of filters works with in one language; the facets are `.json`.
pub fn finder(tag: &str, hash: &str, file: &str) -> String {
    format!("assets/find-{tag}.{hash}{file}")
}

/// The wording of letters; the file is `/<language>.json`.
pub fn letter(hash: &str, file: &str) -> String {
    format!("assets/letter.{hash}{file}")
}

/// A file of the search index; the index itself is `.json`.
pub fn search_index(hash: &str, file: &str) -> String {
    format!("assets/search.{hash}{file}")
}
