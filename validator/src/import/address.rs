//! Web and mail addresses of an outside list, put right or refused.

use std::borrow::Cow;

use url::Url;

use super::host::{covers, registrable};
use crate::rules::{url_safe, url_shortener, url_tracking};
use crate::text::{Text, text};

/// An address that will do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Address {
    pub(crate) text: String,
    /// What had to be put right.
    pub(crate) mended: Vec<Text>,
}

/// The https address that a text means. What a host is called matters less where the host is one of the service's own.
///
/// # Errors
/// Says why readers can't be sent there.
pub(crate) fn mend(written: &str, is_own: impl Fn(&str) -> bool) -> Result<Address, Text> {
    let mut mended = Vec::new();
    let trimmed = written.trim();
    let secure = scheme(trimmed, &mut mended);
    let url =
        Url::parse(&secure).map_err(|why| text!("`{written}` is no address: {why}", "`{written}` 不是网址：{why}"))?;
    let plain = untracked(&secure, &url, &mut mended);
    let url =
        Url::parse(&plain).map_err(|why| text!("`{written}` is no address: {why}", "`{written}` 不是网址：{why}"))?;
    refuse(written, &url, is_own)?;
    let plain = if is_canonical(&plain, &url) { plain.into_owned() } else { url.as_str().to_owned() };
    if plain.len() > MOST {
        return Err(text!("`{written}` is longer than {MOST} characters", "`{written}` 超过 {MOST} 个字符"));
    }
    Ok(Address { text: plain, mended })
}

/// The longest address.
const MOST: usize = 600;

/// The address by https.
fn scheme<'t>(written: &'t str, mended: &mut Vec<Text>) -> Cow<'t, str> {
    if written.starts_with("https://") {
        return Cow::Borrowed(written);
    }
    let mut say = |en, zh| mended.push(Text::fixed(en, zh));
    if let Some(rest) = written.strip_prefix("http://") {
        say("http became https", "http 改为 https");
        return Cow::Owned(format!("https://{rest}"));
    }
    let broken = ["https.//", "http.//", "https:/", "http:/", "https//", "http//"];
    if let Some(rest) = broken.iter().find_map(|start| written.strip_prefix(start)) {
        say("the scheme was misspelt", "协议拼写有误，已更正");
        return Cow::Owned(format!("https://{rest}"));
    }
    let host = written.split(['/', '?', '#']).next().unwrap_or_default();
    if !written.contains("://") && host.contains('.') && !host.contains([':', '@', ' ']) {
        say("the scheme was missing", "缺少协议，已补上");
        return Cow::Owned(format!("https://{written}"));
    }
    Cow::Borrowed(written)
}

/// The address without the parameters that only track.
fn untracked<'t>(address: &'t str, url: &Url, mended: &mut Vec<Text>) -> Cow<'t, str> {
    if !url.query_pairs().any(|(name, _)| url_tracking::is_tracking(&name)) {
        return Cow::Borrowed(address);
    }
    let (page, fragment) = address.split_at(address.find('#').unwrap_or(address.len()));
    let (page, query) = page.split_once('?').unwrap_or((page, ""));
    let name = |pair: &str| pair.split('=').next().unwrap_or_default().to_owned();
    let kept: Vec<&str> = query.split('&').filter(|pair| !url_tracking::is_tracking(&name(pair))).collect();
    let mark = if kept.is_empty() { "" } else { "?" };
    mended.push(Text::fixed("tracking parameters were removed", "去掉了跟踪参数"));
    Cow::Owned(format!("{page}{mark}{}{fragment}", kept.join("&")))
}

fn refuse(written: &str, url: &Url, is_own: impl Fn(&str) -> bool) -> Result<(), Text> {
    if let Some(why) = url_safe::trouble(&Url::parse(url.as_str())) {
        let Text { en, zh } = why;
        return Err(text!("`{written}`: {en}", "`{written}`：{zh}"));
    }
    let host = url.host_str().unwrap_or_default();
    if is_own(host) {
        return Ok(());
    }
    if url_shortener::is_shortener(host) {
        return Err(text!("`{written}`: `{host}` is a shortener", "`{written}`：`{host}` 是短链接服务"));
    }
    let before = host.strip_suffix(registrable(host)).unwrap_or_default();
    if before.split('.').any(|label| TRACKERS.contains(&label)) {
        return Err(text!("`{written}`: `{host}` counts clicks", "`{written}`：`{host}` 用于统计点击"));
    }
    if ARCHIVES.iter().any(|archive| covers(archive, host)) {
        return Err(text!("`{written}` is a copy in an archive", "`{written}` 是存档副本"));
    }
    Ok(())
}

/// Labels of hosts that count who came and send on.
const TRACKERS: [&str; 7] = ["click", "clicks", "trk", "track", "tracking", "marketing", "mailtrack"];

/// Hosts of copies of pages. What was copied may be long gone.
const ARCHIVES: [&str; 5] =
    ["web.archive.org", "archive.is", "archive.today", "archive.ph", "webcache.googleusercontent.com"];

/// Whether the text has the form that records want, with the host in lower case.
fn is_canonical(text: &str, url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    text.is_ascii()
        && text.strip_prefix("https://").is_some_and(|rest| rest.starts_with(host))
        && !text.contains([' ', '<', '>', '"', '`', '\t'])
}

/// The mail address of a desk that a text means, and whether it had to be put right.
///
/// # Errors
/// Says why nobody is sent there.
pub(crate) fn mail(written: &str) -> Result<(String, bool), Text> {
    let trimmed = written.trim().trim_start_matches("mailto:");
    let no_address = || text!("`{written}` is no mail address", "`{written}` 不是邮箱地址");
    let (desk, host) = trimmed.rsplit_once('@').ok_or_else(no_address)?;
    let host = host.to_ascii_lowercase();
    let sound = |c: char| c.is_ascii_alphanumeric() || "._%+-".contains(c);
    if desk.is_empty() || !desk.chars().all(sound) || !url_safe::is_public(&host) || host.contains("..") {
        return Err(no_address());
    }
    if desk.to_ascii_uppercase().contains("XXX") || host.ends_with("example.com") {
        return Err(text!("`{written}` is a placeholder", "`{written}` 是占位符"));
    }
    if FREE_MAIL.contains(&host.as_str()) {
        return Err(text!(
            "`{written}` is at {host}, where private people have their mail; whose it is can't be told",
            "`{written}` 是 {host} 的邮箱，多为个人所用，无法确认归属"
        ));
    }
    let address = format!("{desk}@{host}");
    let mended = address != written;
    Ok((address, mended))
}

/// Providers of mail for everybody.
const FREE_MAIL: [&str; 22] = [
    "gmail.com",
    "googlemail.com",
    "outlook.com",
    "hotmail.com",
    "live.com",
    "msn.com",
    "yahoo.com",
    "ymail.com",
    "icloud.com",
    "me.com",
    "aol.com",
    "gmx.de",
    "gmx.net",
    "gmx.com",
    "web.de",
    "protonmail.com",
    "proton.me",
    "mail.ru",
    "yandex.ru",
    "qq.com",
    "163.com",
    "126.com",
];

#[cfg(test)]
mod tests {
    use super::{mail, mend};

    #[test]
    fn addresses_are_put_right() {
        for (written, address) in [
            ("https://a.com/leave", "https://a.com/leave"),
            ("http://a.com/leave?x=1#y", "https://a.com/leave?x=1#y"),
            ("https.//a.com/", "https://a.com/"),
            ("a.com/account", "https://a.com/account"),
            ("https://a.com/?utm_source=x&id=1#z", "https://a.com/?id=1#z"),
            ("https://A.com/Leave ", "https://a.com/Leave"),
            ("https://a.com/löschen", "https://a.com/l%C3%B6schen"),
        ] {
            let mended = mend(written, |_| false).map(|address| address.text);
            assert_eq!(mended.as_deref(), Ok(address), "{written}");
        }
        assert_eq!(mend("https://a.com/leave", |_| false).map(|address| address.mended.len()), Ok(0));
    }

    #[test]
    fn addresses_that_lead_astray_are_refused() {
        for written in [
            "javascript:alert(1)",
            "ftp://a.com/",
            "https://a.com@evil.com/",
            "https://a.com:8080/",
            "https://127.0.0.1/",
            "https://localhost/",
            "https://bit.ly/x",
            "https://forms.gle/x",
            "https://click.a.com/x",
            "https://web.archive.org/web/2018/https://a.com/",
            "mailto:a@a.com",
            "",
        ] {
            assert!(mend(written, |_| false).is_err(), "{written}");
        }
    }

    #[test]
    fn a_service_may_lead_to_itself() {
        for written in ["https://bit.ly/account", "https://track.a.com/leave", "https://a.click/leave"] {
            assert!(mend(written, |_| true).is_ok(), "{written}");
        }
        assert!(mend("https://a.click/leave", |_| false).is_ok());
        assert!(mend("https://a.com@b.com/", |_| true).is_err());
    }

    #[test]
    fn mail_goes_to_desks_alone() {
        assert_eq!(mail("Privacy@A.com "), Ok(("Privacy@a.com".to_owned(), true)));
        assert_eq!(mail("privacy@a.com"), Ok(("privacy@a.com".to_owned(), false)));
        for written in ["a.com", "jane@gmail.com", "XXXX@a.com", "me@localhost", "a b@a.com", "@a.com"] {
            assert!(mail(written).is_err(), "{written}");
        }
    }
}
