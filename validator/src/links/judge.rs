//! From answers to verdicts. Pure: what a page says, and where redirects lead.

use url::Url;

use super::page::Page;
use super::verdict::{Judged, Verdict};

/// What the last server answered, once redirects were followed.
#[derive(Debug)]
pub(super) struct Arrived<'a> {
    /// Where the link began.
    pub(super) from: &'a Url,
    /// Where it led.
    pub(super) to: &'a Url,
    /// Whether every redirect on the way was for good.
    pub(super) for_good: bool,
    /// The status.
    pub(super) status: u16,
    /// The page, where it is one and was read.
    pub(super) page: Option<&'a Page>,
}

/// The verdict on an answer that is no redirect.
pub(super) fn judge(arrived: &Arrived<'_>) -> Judged {
    let Arrived { from, to, for_good, status, page } = *arrived;
    let judged = by_status(status).unwrap_or_else(|| match page {
        Some(page) if page.is_challenge() => Judged::new(Verdict::Blocked).detail("captcha"),
        _ if is_elsewhere(from, to) => Judged::new(Verdict::RedirectedElsewhere),
        _ if says_gone(to) => Judged::new(Verdict::SoftNotFound),
        Some(page) if page.says_gone() => Judged::new(Verdict::SoftNotFound).detail(page.title.clone()),
        _ if from != to && is_home(to) && !is_home(from) => Judged::new(Verdict::RedirectedHome),
        _ if from != to && for_good => Judged::new(Verdict::Moved),
        _ => Judged::new(Verdict::Ok),
    });
    let judged = judged.status(status);
    if from == to { judged } else { judged.to(to.as_str()) }
}

/// What a status says by itself; nothing when it is a success.
fn by_status(status: u16) -> Option<Judged> {
    Some(match status {
        200..=299 => return None,
        404 | 410 => Judged::new(Verdict::Dead),
        401 | 403 | 407 | 429 | 451 => Judged::new(Verdict::Blocked),
        _ => Judged::new(Verdict::Unreachable),
    })
}

/// Whether a redirect left the registrable domain. A host without one (an IP address) must stay the same.
fn is_elsewhere(from: &Url, to: &Url) -> bool {
    let registrable = |url: &Url| -> Option<String> {
        let host = url.host_str()?;
        Some(psl::domain_str(host).unwrap_or(host).to_owned())
    };
    registrable(from) != registrable(to)
}

/// Whether an address is that of a home page, if need be of a language's.
fn is_home(url: &Url) -> bool {
    let mut parts = url.path_segments().into_iter().flatten().filter(|part| !part.is_empty());
    let (first, rest) = (parts.next().unwrap_or_default(), parts.next());
    let is_language = |part: &str| {
        let (language, region) = part.split_once(['-', '_']).unwrap_or((part, "xx"));
        [language, region].iter().all(|half| half.len() == 2 && half.bytes().all(|byte| byte.is_ascii_alphabetic()))
    };
    let index = |part: &str| {
        let stem = part.split('.').next().unwrap_or_default();
        matches!(stem, "index" | "home" | "default" | "main")
    };
    url.query().is_none() && rest.is_none_or(index) && (first.is_empty() || index(first) || is_language(first))
}

/// Whether an address is one that servers send what is gone to.
fn says_gone(url: &Url) -> bool {
    let words = ["404", "notfound", "not-found", "not_found", "page404", "error404", "pagenotfound"];
    let mut parts = url.path_segments().into_iter().flatten();
    parts.any(|part| words.contains(&part.to_ascii_lowercase().split('.').next().unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(from: &str, to: &str, status: u16, page: Option<&str>) -> Verdict {
        let (from, to) = (Url::parse(from).expect("an address"), Url::parse(to).expect("an address"));
        let page = page.map(Page::of);
        judge(&Arrived { from: &from, to: &to, for_good: true, status, page: page.as_ref() }).verdict
    }

    #[test]
    fn where_a_redirect_leads_decides() {
        let at = "https://help.alpha.com/leave?id=1";
        for (to, expected) in [
            ("https://help.alpha.com/leave?id=1", Verdict::Ok),
            ("https://www.alpha.com/support/leave", Verdict::Moved),
            ("https://www.alpha.com/", Verdict::RedirectedHome),
            ("https://www.alpha.com/zh-CN/", Verdict::RedirectedHome),
            ("https://www.alpha.com/en/index.html", Verdict::RedirectedHome),
            ("https://www.alpha.com/?from=leave", Verdict::Moved),
            ("https://alpha.cn/leave", Verdict::RedirectedElsewhere),
            ("https://alpha.com.evil.net/leave", Verdict::RedirectedElsewhere),
            ("https://www.alpha.com/404.html", Verdict::SoftNotFound),
        ] {
            assert_eq!(verdict(at, to, 200, None), expected, "{to}");
        }
        assert_eq!(verdict("https://alpha.com", "https://www.alpha.com/", 200, None), Verdict::Moved);
        assert_eq!(verdict("https://a.github.io/x", "https://b.github.io/x", 200, None), Verdict::RedirectedElsewhere);
    }

    #[test]
    fn a_status_decides_before_the_page() {
        for (status, expected) in [
            (404, Verdict::Dead),
            (410, Verdict::Dead),
            (403, Verdict::Blocked),
            (429, Verdict::Blocked),
            (500, Verdict::Unreachable),
            (503, Verdict::Unreachable),
            (204, Verdict::Ok),
        ] {
            assert_eq!(verdict("https://alpha.com/x", "https://alpha.com/x", status, None), expected, "{status}");
        }
    }

    #[test]
    fn a_page_may_say_that_it_is_gone_or_ask_who_is_there() {
        let page = |page| verdict("https://alpha.com/x", "https://alpha.com/x", 200, Some(page));
        for gone in [
            "<title>404 Not Found</title>",
            "<TITLE>\n页面不存在 - 阿尔法</TITLE>",
            "<title>阿尔法</title><h1>Page not found</h1>",
            "<title>阿尔法</title><p>抱歉，您访问的页面不存在。</p>",
        ] {
            assert_eq!(page(gone), Verdict::SoftNotFound, "{gone}");
        }
        let article =
            format!("<title>找不到注销入口怎么办</title><p>{}</p>", "按钮不存在的时候，页面不存在……".repeat(80));
        assert_eq!(page(&article), Verdict::Ok);
        assert_eq!(page("<title>Just a moment...</title>"), Verdict::Blocked);
        assert_eq!(page("<title>百度安全验证</title>"), Verdict::Blocked);
    }
}
