//! Where the site will stand: the address given with `--base-url`.

use std::fmt;
use std::str::FromStr;

use url::Url;

/// The address of the site's root.
///
/// Without one, the site is built for the root of a host that is not known yet: links begin with `/`, and what
/// needs whole addresses (canonical links, the sitemap) is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BaseUrl {
    origin: Option<String>,
    /// The path prefix: empty, or `/wayout` with a slash in front and none behind.
    prefix: String,
}

/// Why a text is no base address.
#[derive(Debug, thiserror::Error)]
#[error(
    "{0}; give the whole address of the site's root, as in https://wayout.example/ or https://user.example/wayout/"
)]
pub struct BadBaseUrl(&'static str);

impl BaseUrl {
    /// The address of something, from the root of the host: `/wayout/en/`.
    pub fn path(&self, path: &str) -> String {
        format!("{}/{path}", self.prefix)
    }

    /// The whole address of something, where the host is known.
    pub fn whole(&self, path: &str) -> Option<String> {
        let origin = self.origin.as_ref()?;
        Some(format!("{origin}{}/{path}", self.prefix))
    }

    /// The whole address where the host is known, else the address from the root.
    pub fn best(&self, path: &str) -> String {
        self.whole(path).unwrap_or_else(|| self.path(path))
    }

    /// What a link on this site leads to: the path under the site's root, or nothing when it leads elsewhere.
    pub fn strip<'a>(&self, link: &'a str) -> Option<&'a str> {
        let local = match &self.origin {
            Some(origin) => link.strip_prefix(origin.as_str()).unwrap_or(link),
            None => link,
        };
        local.strip_prefix(self.prefix.as_str())?.strip_prefix('/')
    }

    /// The host, where it is known, without a port.
    pub fn host(&self) -> &str {
        let host = self.origin.as_deref().and_then(|origin| origin.split_once("://"));
        host.map_or("", |(_, host)| host.rsplit_once(':').map_or(host, |(host, _)| host))
    }

    /// Whether the host is known.
    pub fn has_origin(&self) -> bool {
        self.origin.is_some()
    }
}

impl FromStr for BaseUrl {
    type Err = BadBaseUrl;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let url = Url::parse(text).map_err(|_| BadBaseUrl("that is not an address"))?;
        if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
            return Err(BadBaseUrl("the address must begin with https:// or http:// and name a host"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(BadBaseUrl("the address must not have a query or fragment"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(BadBaseUrl("the address must not name a user"));
        }
        if url.path().contains("//") {
            return Err(BadBaseUrl("the address must not have an empty part in its path"));
        }
        Ok(Self {
            origin: Some(url.origin().ascii_serialization()),
            prefix: url.path().trim_end_matches('/').to_owned(),
        })
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.best(""))
    }
}

#[cfg(test)]
mod tests {
    use super::BaseUrl;

    #[test]
    fn a_path_prefix_is_in_every_address() {
        let base: BaseUrl = "https://user.example/wayout/".parse().unwrap();
        assert_eq!(base.path("en/"), "/wayout/en/");
        assert_eq!(base.whole("en/").unwrap(), "https://user.example/wayout/en/");
        assert_eq!(base.strip("/wayout/en/"), Some("en/"));
        assert_eq!(base.strip("https://user.example/wayout/"), Some(""));
        assert_eq!(base.strip("/en/"), None);
        assert_eq!(base.strip("https://elsewhere.example/wayout/"), None);
    }

    #[test]
    fn without_an_address_links_begin_at_the_root() {
        let base = BaseUrl::default();
        assert_eq!(base.path("en/"), "/en/");
        assert_eq!(base.whole("en/"), None);
        assert_eq!(base.strip("/en/"), Some("en/"));
    }

    #[test]
    fn what_is_no_root_of_a_site_is_refused() {
        for text in
            ["wayout", "ftp://a.example/", "https://a.example/?q", "https://me@a.example/", "https://a.example//b/"]
        {
            assert!(text.parse::<BaseUrl>().is_err(), "{text}");
        }
    }
}
