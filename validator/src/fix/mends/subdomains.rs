//! `subdomains`

use std::collections::BTreeSet;

use serde_json::Value;

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
    let listed: BTreeSet<&str> = spot.values.iter().filter_map(|value| value.as_str()).collect();
    let parent = |value: &Value| Some(value.as_str()?.strip_prefix("www.")?.to_owned());
    let values = spot.values.iter().enumerate();
    values
        .filter(|(_, value)| parent(value).is_some_and(|parent| listed.contains(parent.as_str())))
        .map(|(index, _)| index)
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::MEND;
    use crate::fix::mends::table::list;

    #[test]
    fn only_www_beside_its_parent_goes() {
        for (domains, superfluous) in [
            (json!(["a.com", "www.a.com"]), vec![1]),
            (json!(["www.a.com", "a.com", "www.b.com"]), vec![0]),
            (json!(["a.com", "m.a.com"]), vec![]),
            (json!(["www.a.com"]), vec![]),
            (json!([1, null, "www."]), vec![]),
        ] {
            assert_eq!(list(&MEND, "domains", domains.clone()), superfluous, "{domains}");
        }
        assert!(list(&MEND, "aliases", json!(["a.com", "www.a.com"])).is_empty());
    }
}
