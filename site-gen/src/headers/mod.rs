//! The headers of the site's answers: one list, from which the files for static hosts are made, and which the
//! development server sends.

mod caddy;
mod list;
mod nginx;

use crate::base::BaseUrl;
use crate::paths;

/// What pages may load: the site's own style sheets, scripts, pictures and data, and nothing from elsewhere.
pub const CSP: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
                       connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'";

/// What only a header can say.
const HEADER_ONLY: &str = "; frame-ancestors 'none'";

/// For whatever its address names for ever.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// For data: an hour, and the old one for a day while a new one is fetched.
const AN_HOUR: &str = "public, max-age=3600, stale-while-revalidate=86400";

/// The headers of every answer.
pub fn security() -> Vec<(&'static str, String)> {
    vec![
        ("Content-Security-Policy", format!("{CSP}{HEADER_ONLY}")),
        ("Cross-Origin-Opener-Policy", "same-origin".into()),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()".into()),
        ("Referrer-Policy", "no-referrer".into()),
        ("X-Content-Type-Options", "nosniff".into()),
    ]
}

/// What answers below a folder bear beyond that.
#[derive(Debug)]
struct Rule {
    /// The folder, from the root of the site.
    folder: &'static str,
    /// Whether pages of others may read them.
    shared: bool,
    /// How long they may be kept.
    kept: &'static str,
}

/// The folders whose answers bear more than others.
const RULES: [Rule; 4] = [
    Rule { folder: "assets/", shared: false, kept: FOR_EVER },
    Rule { folder: "api/", shared: true, kept: AN_HOUR },
    Rule { folder: "compat/", shared: true, kept: AN_HOUR },
    Rule { folder: "badge/", shared: true, kept: AN_HOUR },
];

/// Media types that hosts may not know, by the ending of the file.
pub const TYPES: [(&str, &str); 8] = [
    ("atom", "application/atom+xml"),
    ("csv", "text/csv"),
    ("ics", "text/calendar"),
    ("ndjson", "application/x-ndjson"),
    ("parquet", "application/vnd.apache.parquet"),
    ("sqlite", "application/vnd.sqlite3"),
    ("webmanifest", "application/manifest+json"),
    ("zst", "application/zstd"),
];

impl Rule {
    fn headers(&self) -> Vec<(&'static str, &'static str)> {
        let shared = self.shared.then_some(("Access-Control-Allow-Origin", "*"));
        shared.into_iter().chain([("Cache-Control", self.kept)]).collect()
    }
}

/// What the answer at a path of the site bears beyond the headers of every answer.
pub fn of(path: &str) -> Vec<(&'static str, &'static str)> {
    RULES.iter().find(|rule| path.starts_with(rule.folder)).map(Rule::headers).unwrap_or_default()
}

/// What is answered where there is nothing at this path of the site.
pub fn not_found(path: &str) -> Option<String> {
    path.starts_with("api/").then(paths::root::not_found_json)
}

/// The files that tell static hosts of all this, by their paths.
pub fn files(base: &BaseUrl) -> Vec<(String, String)> {
    vec![
        ("_headers".into(), list::headers()),
        ("_redirects".into(), list::redirects()),
        (paths::root::hosting("nginx.conf"), nginx::file(base)),
        (paths::root::hosting("Caddyfile"), caddy::file(base)),
    ]
}

#[cfg(test)]
mod tests {
    use super::{not_found, of};

    #[test]
    fn data_may_be_read_by_others_and_pages_may_not() {
        assert!(of("api/v1/index.json").contains(&("Access-Control-Allow-Origin", "*")));
        assert!(of("assets/x/style.css").iter().all(|(name, _)| *name != "Access-Control-Allow-Origin"));
        assert!(of("en/index.html").is_empty());
        assert_eq!(not_found("api/v1/x.json").as_deref(), Some("api/v1/404.json"));
        assert_eq!(not_found("en/x"), None);
    }
}
