//! `hosts`

use serde_json::Value;

use super::{Act, Mend, Spot, changed};
use crate::text::Text;

pub(super) static MEND: Mend = Mend {
    id: "hosts",
    summary: Text::fixed(
        "Writes domains and the hosts of addresses in lower case, and a domain without scheme and slash.",
        "域名和网址中的主机名改成小写；域名去掉协议和斜杠。",
    ),
    act: Act::Scalar(mend),
};

fn mend(spot: &Spot<'_>) -> Option<Value> {
    let text = spot.text;
    if !text.is_ascii() || !spot.is_text {
        return None;
    }
    if spot.is("Domain") {
        return changed(text, domain(text));
    }
    if spot.is("Email") {
        let (desk, host) = text.rsplit_once('@')?;
        return changed(text, format!("{desk}@{}", host.to_ascii_lowercase()));
    }
    if spot.is_address() {
        let (scheme, rest) = text.split_once("://")?;
        let host = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (host, rest) = rest.split_at(host);
        // What stands before an @ is no host; such an address is for people to look at.
        if host.contains('@') {
            return None;
        }
        let lower = format!("{scheme}://{host}").to_ascii_lowercase();
        return changed(text, lower + rest);
    }
    None
}

fn domain(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    let bare = ["https://", "http://"].iter().find_map(|scheme| lower.strip_prefix(scheme));
    let bare = bare.unwrap_or(&lower);
    let bare = bare.strip_suffix('/').unwrap_or(bare);
    bare.strip_suffix('.').unwrap_or(bare).to_owned()
}

#[cfg(test)]
mod tests {
    use super::MEND;
    use crate::fix::mends::table::texts;

    #[test]
    fn hosts_are_in_lower_case() {
        texts(
            &MEND,
            &[
                ("domains/0", "WeChat.com", Some("wechat.com")),
                ("domains/0", "HTTPS://WeChat.com/", Some("wechat.com")),
                ("domains/0", "wechat.com.", Some("wechat.com")),
                ("domains/0", "wechat.com", None),
                // A path or a name in another script is not plainly a slip.
                ("domains/0", "wechat.com/help", None),
                ("domains/0", "微信.com", None),
                ("other_hosts/0/host", "QQ.com", Some("qq.com")),
                ("routes/0/url", "HTTPS://KF.QQ.com/FAQ?A=B#C", Some("https://kf.qq.com/FAQ?A=B#C")),
                ("routes/0/url", "https://QQ.com", Some("https://qq.com")),
                ("routes/0/url", "https://QQ.com@evil.com/", None),
                ("routes/0/url", "javascript:Alert", None),
                ("routes/0/email", "Data.Privacy@Tencent.COM", Some("Data.Privacy@tencent.com")),
                ("sources/a/url", "http://News.CNHAN.com/A", Some("http://news.cnhan.com/A")),
                ("aliases/0", "WeChat.com", None),
            ],
        );
    }
}
