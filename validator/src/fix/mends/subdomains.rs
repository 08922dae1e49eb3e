//! `subdomains`

use super::{Act, ListSpot, Mend};
use crate::text::Text;

pub(super) static MEND: Mend = Mend {
    id: "subdomains",
    summary: Text::fixed(
        "Removes a www. domain that is listed beside its parent.",
        "已列出上级域名时，去掉 www. 域名。",
    ),
    act: Act::List(mend),
};

fn mend(spot: &ListSpot<'_>) -> Vec<usize> {
    if spot.key != "domains" {
        return Vec::new();
    }
    let text = |index: usize| spot.values.get(index).and_then(|value| value.as_str());
    let parent = |index: usize| text(index).and_then(|domain| domain.strip_prefix("www."));
    (0..spot.values.len())
        .filter(|index| parent(*index).is_some_and(|parent| spot.values.iter().any(|other| other == parent)))
        .collect()
}
