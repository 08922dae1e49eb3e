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
