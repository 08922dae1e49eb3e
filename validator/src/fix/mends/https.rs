//! `https`

use serde_json::Value;

use super::{Act, Mend, Spot, changed};
use crate::text::Text;

pub(super) static MEND: Mend = Mend {
    id: "https",
    summary: Text::fixed(
        "Uses https where readers are sent; addresses of sources stay as published.",
        "读者要前往的网址用 https；来源的网址保持原样。",
    ),
    act: Act::Scalar(mend),
};

fn mend(spot: &Spot<'_>) -> Option<Value> {
    let rest = spot.text.strip_prefix("http://").filter(|_| spot.is("WebUrl"))?;
    changed(spot.text, format!("https://{rest}"))
}

#[cfg(test)]
mod tests {
    use super::MEND;
    use crate::fix::mends::table::texts;

    #[test]
    fn readers_are_sent_by_https() {
        texts(
            &MEND,
            &[
                ("routes/0/url", "http://kf.qq.com/", Some("https://kf.qq.com/")),
                ("routes/0/url", "https://kf.qq.com/", None),
                ("routes/0/url", "https://kf.qq.com/?to=http://a.com", None),
                ("routes/0/url", "ftp://kf.qq.com/", None),
                ("fallbacks/0/url", "http://a.com/", Some("https://a.com/")),
                ("sources/a/url", "http://old.example.com/", None),
            ],
        );
    }
}
