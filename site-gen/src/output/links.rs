//! Where a link leads.

use std::fmt;

use url::Url;

use crate::base::BaseUrl;
use crate::paths::file_of;

/// A place within the site.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Link {
    /// The file, relative to the root of the site.
    pub(super) file: String,
    /// The place in it.
    pub(super) fragment: Option<String>,
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        self.fragment.iter().try_for_each(|fragment| write!(f, "#{fragment}"))
    }
}

/// Where a link leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// To a place within the site.
    Site(Link),
    /// To another site, or to a mail or telephone program.
    Elsewhere,
    /// To nothing that the site may link to, and why.
    Nowhere(&'static str),
}

/// Schemes that links of the site may have. `data:` is for pictures.
const SCHEMES: [&str; 5] = ["https", "http", "mailto", "tel", "data"];

/// Where a link on this page (a file relative to the root of the site) leads.
pub(super) fn resolve(base: &BaseUrl, page: &str, link: &str) -> Target {
    if link.is_empty() {
        return Target::Nowhere("is empty");
    }
    if link.starts_with("//") {
        return Target::Nowhere("has no scheme; begin it with https:");
    }
    if let Some(path) = base.strip(link) {
        return Target::Site(split(path));
    }
    if link.starts_with('/') {
        return Target::Nowhere("leads out of the site's folder; write it with the addresses that views give");
    }
    match link.split_once(':').filter(|(scheme, _)| !scheme.contains(['/', '?', '#'])) {
        Some((scheme, _)) if SCHEMES.contains(&scheme) => Target::Elsewhere,
        Some(_) => Target::Nowhere("has a scheme that the site does not link to"),
        None => relative(page, link),
    }
}

fn relative(page: &str, link: &str) -> Target {
    if let Some(fragment) = link.strip_prefix('#') {
        return Target::Site(Link { file: page.into(), fragment: Some(fragment.into()) });
    }
    // The host only serves to resolve `..` as browsers do.
    let joined = Url::parse("https://wayout.invalid/").and_then(|root| root.join(page)?.join(link));
    match joined {
        Ok(url) => Target::Site(split(url[url::Position::BeforePath..].trim_start_matches('/'))),
        Err(_) => Target::Nowhere("is not an address"),
    }
}

/// A path with query and fragment as a file and a place.
fn split(path: &str) -> Link {
    let (path, fragment) = path.split_once('#').map_or((path, None), |(path, fragment)| (path, Some(fragment)));
    let path = path.split_once('?').map_or(path, |(path, _)| path);
    Link { file: file_of(path), fragment: fragment.filter(|fragment| !fragment.is_empty()).map(str::to_owned) }
}

#[cfg(test)]
mod tests {
    use super::{Link, Target, resolve};
    use crate::base::BaseUrl;

    fn site(file: &str, fragment: Option<&str>) -> Target {
        Target::Site(Link { file: file.into(), fragment: fragment.map(str::to_owned) })
    }

    #[test]
    fn links_are_resolved_as_browsers_do() {
        let base: BaseUrl = "https://a.example/wayout/".parse().unwrap();
        let at = |link| resolve(&base, "en/services/index.html", link);
        assert_eq!(at("/wayout/en/?q=1#top"), site("en/index.html", Some("top")));
        assert_eq!(at("https://a.example/wayout/"), site("index.html", None));
        assert_eq!(at("#a"), site("en/services/index.html", Some("a")));
        assert_eq!(at("wechat/"), site("en/services/wechat/index.html", None));
        assert_eq!(at("../../404.html"), site("404.html", None));
        assert_eq!(at("https://b.example/wayout/"), Target::Elsewhere);
        assert_eq!(at("mailto:a@b.example"), Target::Elsewhere);
        for link in ["", "/en/", "//b.example/", "javascript:alert(1)", "file:///etc/passwd"] {
            assert!(matches!(at(link), Target::Nowhere(_)), "{link}");
        }
    }
}
