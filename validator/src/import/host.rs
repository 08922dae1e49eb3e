//! Domains of an outside list, put right or refused.

use super::platforms;
use crate::rules::url_safe;
use crate::text::{Text, text};

/// A domain that will do, and what had to be put right.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Host {
    pub(crate) domain: String,
    pub(crate) mended: bool,
}

/// The domain that a text means, on the list of an entry whose link leads to the host `target`.
///
/// # Errors
/// Says why it is none.
pub(crate) fn mend(written: &str, target: &str) -> Result<Host, Text> {
    let lower = written.trim().to_lowercase();
    let bare = ["https://", "http://"].iter().find_map(|scheme| lower.strip_prefix(scheme)).unwrap_or(&lower);
    let bare = bare.trim_end_matches(['/', '.']);
    let domain = bare.strip_prefix("www.").filter(|rest| rest.contains('.')).unwrap_or(bare);
    if let Some((host, _)) = domain.split_once('/') {
        return Err(text!("`{written}` is a page of {host}, not a domain", "`{written}` 是 {host} 的页面，不是域名"));
    }
    if !has_shape(domain) {
        return Err(text!("`{written}` is no domain", "`{written}` 不是域名"));
    }
    // `www.` is all that the owner of a suffix keeps of it: `www.gov.example`.
    let whole = format!("www.{domain}");
    if !url_safe::is_public(domain) && target == whole && url_safe::is_public(&whole) {
        return Ok(Host { mended: whole != written, domain: whole });
    }
    if !(url_safe::is_public(domain) || url_safe::is_lent(domain) && target == domain) {
        return Err(text!("`{written}` is not under a known public suffix", "`{written}` 不在已知的公共后缀之下"));
    }
    Ok(Host { domain: domain.to_owned(), mended: domain != written })
}

fn has_shape(domain: &str) -> bool {
    let sound = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    domain.contains('.') && domain.len() <= 253 && domain.split('.').all(sound)
}

/// The part of a host that is registered, by the Public Suffix List; the host itself where there is none.
pub(crate) fn registrable(host: &str) -> &str {
    psl::domain_str(host).unwrap_or(host)
}

/// The label of a host that says whose it is: `example` of `www.example.co.uk`.
pub(crate) fn label(host: &str) -> &str {
    registrable(host).split('.').next().unwrap_or_default()
}

/// Whether a host is a domain or one of its subdomains.
pub(crate) fn covers(domain: &str, host: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// Whether a host is a customer's on a platform that hosts many.
pub(crate) fn is_hosted(host: &str) -> bool {
    platforms::of(host, "").is_some_and(|platform| platform.hosts && host != platform.domain)
}

#[cfg(test)]
mod tests {
    use super::{Host, covers, label, mend};

    #[test]
    fn slips_are_mended_and_the_rest_refused() {
        let host = |domain: &str, mended| Ok(Host { domain: domain.to_owned(), mended });
        assert_eq!(mend("alpha.com", ""), host("alpha.com", false));
        for written in ["Alpha.com", "alpha.com/", " alpha.com", "https://alpha.com", "www.alpha.com"] {
            assert_eq!(mend(written, ""), host("alpha.com", true), "{written}");
        }
        assert_eq!(mend("www.com", ""), host("www.com", false));
        for written in ["alpha,net", "alpha.com/forum", "alpha", "al pha.com", "-a.com", "alpha.nosuchtld", "co.uk", ""]
        {
            assert!(mend(written, "").is_err(), "{written}");
        }
    }

    #[test]
    fn the_owner_of_a_suffix_has_a_domain_where_its_page_is() {
        let domain = |written, target| mend(written, target).map(|host| host.domain).ok();
        assert_eq!(domain("carrd.co", "carrd.co").as_deref(), Some("carrd.co"));
        assert_eq!(domain("carrd.co", "alpha.com"), None);
        assert_eq!(domain("gov.br", "www.gov.br").as_deref(), Some("www.gov.br"));
        assert_eq!(domain("com.cn", "com.cn"), None);
    }

    #[test]
    fn hosts_have_owners() {
        assert_eq!(label("my.alpha.co.uk"), "alpha");
        assert!(covers("alpha.com", "alpha.com") && covers("alpha.com", "my.alpha.com"));
        assert!(!covers("alpha.com", "my-alpha.com"));
    }
}
