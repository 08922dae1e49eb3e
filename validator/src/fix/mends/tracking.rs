//! `tracking`

use serde_json::Value;

use super::{Act, Mend, Spot, changed};
use crate::rules::url_tracking::is_tracking;
use crate::text::Text;

pub(super) static MEND: Mend = Mend {
    id: "tracking",
    summary: Text::fixed(
        "Removes tracking parameters from addresses: utm_…, spm, fbclid, gclid and the like.",
        "去掉网址中的跟踪参数：utm_…、spm、fbclid、gclid 等。",
    ),
    act: Act::Scalar(mend),
};

fn mend(spot: &Spot<'_>) -> Option<Value> {
    // A copy in an archive is found under the address as it was, with everything in it.
    if !spot.is_address() || spot.key == "archive" {
        return None;
    }
    let (address, fragment) = spot.text.split_at(spot.text.find('#').unwrap_or(spot.text.len()));
    let (page, query) = address.split_once('?')?;
    let name = |pair: &&str| pair.split_once('=').map_or(*pair, |(name, _)| name).to_owned();
    let kept: Vec<&str> = query.split('&').filter(|pair| !is_tracking(&name(pair))).collect();
    let mark = if kept.is_empty() { "" } else { "?" };
    changed(spot.text, format!("{page}{mark}{}{fragment}", kept.join("&")))
}

#[cfg(test)]
mod tests {
    use super::MEND;
    use crate::fix::mends::table::texts;

    #[test]
    fn only_parameters_that_track_go() {
        let at = "routes/0/url";
        texts(
            &MEND,
            &[
                (at, "https://a.com/?utm_source=x&utm_medium=y", Some("https://a.com/")),
                (at, "https://a.com/p?id=1&spm=a.b.c&x=2#top", Some("https://a.com/p?id=1&x=2#top")),
                (at, "https://a.com/?fbclid=1#x", Some("https://a.com/#x")),
                (at, "https://a.com/?gclid", Some("https://a.com/")),
                (at, "https://a.com/?from=app&id=1", None),
                (at, "https://a.com/?b=%26utm_x", None),
                (at, "https://a.com/#?utm_source=x", None),
                (at, "https://a.com/?", None),
                ("sources/a/url", "http://a.com/?scm=1", Some("http://a.com/")),
                ("sources/a/archive", "https://web.archive.org/web/2018/http://a.com/?utm_source=x", None),
                ("sources/a/title", "https://a.com/?utm_source=x", None),
            ],
        );
    }
}
