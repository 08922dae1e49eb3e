//! Where a link leads.

use std::borrow::Cow;

use url::Url;

use crate::base::BaseUrl;

/// Where a link leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target<'l> {
    /// To this place on the page itself.
    Here(&'l str),
    /// To a path within the site, without a query: `en/rules/#difficulty`.
    Site(Cow<'l, str>),
    /// To another site, or to a mail or telephone program.
    Elsewhere,
    /// To nothing that the site may link to, and why.
    Nowhere(&'static str),
}

/// Schemes that links of the site may have. `data:` is for pictures.
const SCHEMES: [&str; 5] = ["https", "http", "mailto", "tel", "data"];

/// Where a link on this page (a file relative to the root of the site) leads.
pub(super) fn resolve<'l>(base: &BaseUrl, page: &str, link: &'l str) -> Target<'l> {
    if link.is_empty() {
        return Target::Nowhere("is empty");
    }
    if link.starts_with("//") {
        return Target::Nowhere("has no scheme; begin it with https:");
    }
    if let Some(path) = base.strip(link) {
        return Target::Site(without_query(path));
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

fn relative<'l>(page: &str, link: &'l str) -> Target<'l> {
    if let Some(fragment) = link.strip_prefix('#') {
        return Target::Here(fragment);
    }
    // The host only serves to resolve `..` as browsers do.
    let joined = Url::parse("https://wayout.invalid/").and_then(|root| root.join(page)?.join(link));
    match joined {
        Ok(url) => {
            let path = url[url::Position::BeforePath..].trim_start_matches('/');
            Target::Site(without_query(path).into_owned().into())
        }
        Err(_) => Target::Nowhere("is not an address"),
    }
}

fn without_query(path: &str) -> Cow<'_, str> {
    let (before, fragment) = split(path);
    match (before.split_once('?'), fragment) {
        (None, _) => path.into(),
        (Some((path, _)), None) => path.into(),
        (Some((path, _)), Some(fragment)) => format!("{path}#{fragment}").into(),
    }
}

/// A path within the site, and the place on the page.
pub(super) fn split(path: &str) -> (&str, Option<&str>) {
    match path.split_once('#') {
        None => (path, None),
        Some((path, fragment)) => (path, Some(fragment).filter(|fragment| !fragment.is_empty())),
    }
}

#[cfg(test)]
mod tests {
    use super::{Target, resolve, split};
    use crate::base::BaseUrl;

    #[test]
    fn links_are_resolved_as_browsers_do() {
        let base: BaseUrl = "https://a.example/wayout/".parse().unwrap();
        let at = |link| resolve(&base, "en/services/index.html", link);
        let site = |path: &'static str| Target::Site(path.into());
        assert_eq!(at("/wayout/en/?q=1#top"), site("en/#top"));
        assert_eq!(at("/wayout/en/?q=1"), site("en/"));
        assert_eq!(at("https://a.example/wayout/"), site(""));
        assert_eq!(at("#a"), Target::Here("a"));
        assert_eq!(at("wechat/?a#b"), site("en/services/wechat/#b"));
        assert_eq!(at("../../404.html"), site("404.html"));
        assert_eq!((split("en/#top"), split("en/#")), (("en/", Some("top")), ("en/", None)));
        assert_eq!(at("https://b.example/wayout/"), Target::Elsewhere);
        assert_eq!(at("mailto:a@b.example"), Target::Elsewhere);
        for link in ["", "/en/", "//b.example/", "javascript:alert(1)", "file:///etc/passwd"] {
            assert!(matches!(at(link), Target::Nowhere(_)), "{link}");
        }
    }
}
