//! What search engines and other sites read: JSON-LD that is JSON, Open Graph, the sitemap's other languages.

#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod common;

use std::fs;

use common::{built, mini, root, sources};
use serde_json::Value;

const BASE: &str = "https://user.example/wayout/";

fn data(page: &str) -> Vec<Value> {
    let scripts = page.split("<script type=\"application/ld+json\">").skip(1);
    scripts.map(|rest| serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap()).collect()
}

#[test]
fn pages_describe_themselves_to_machines() {
    let site = built(&sources(&mini().join("catalogue"), &root().join("templates")), BASE).unwrap();
    let page = |path: &str| fs::read_to_string(site.folder().join(path)).unwrap();

    let service = page("en/services/lantern/index.html");
    let all = data(&service);
    assert_eq!(all[0]["@type"], "BreadcrumbList");
    let items = all[0]["itemListElement"].as_array().unwrap();
    assert_eq!(items.last().unwrap()["item"], format!("{BASE}en/services/lantern/"));
    assert!(items.iter().zip(1..).all(|(item, position)| item["position"] == position));
    assert_eq!(all[1]["@type"], "HowTo");
    assert!(!all[1]["step"].as_array().unwrap().is_empty() && all[1]["totalTime"].as_str().unwrap().starts_with('P'));

    for path in ["en/index.html", "zh/numbers/index.html", "zh/about/index.html"] {
        let all = data(&page(path));
        let dataset = all.iter().find(|data| data["@type"] == "Dataset").unwrap();
        assert_eq!(dataset["distribution"][0]["contentUrl"], format!("{BASE}api/v1/services.json"), "{path}");
    }
    let title = "<meta property=\"og:title\" content=\"";
    assert!(service.contains(title) && service.contains(&format!("og:url\" content=\"{BASE}en/services/lantern/")));
    assert!(!page("404.html").contains(title), "what is not indexed is not shared");

    let sitemap = page("sitemap.xml");
    let entry = sitemap.split("<url>").find(|url| url.contains("/zh/services/lantern/</loc>")).unwrap();
    assert!(entry.contains("hreflang=\"en\"") && entry.contains("hreflang=\"zh\""));
}

/// The edition in traditional characters is whole, says that it is derived, and leaves an app's own words alone.
#[test]
fn traditional_chinese_is_derived_from_simplified() {
    let site = built(&sources(&mini().join("catalogue"), &root().join("templates")), BASE).unwrap();
    let of = |tag: &str| {
        let root = format!("{tag}/");
        site.paths().filter_map(|path| path.strip_prefix(&root).map(str::to_owned)).collect::<Vec<_>>()
    };
    assert_eq!(of("zh"), of("zh-Hant"));
    let page = |path: &str| fs::read_to_string(site.folder().join(path)).unwrap();
    let home = page("zh-Hant/index.html");
    assert!(
        home.contains("<html lang=\"zh-Hant\"") && home.contains("簡體中文轉換而來") && !home.contains("lang=\"zh\">")
    );
    assert!(!page("zh/index.html").contains("转换而来"));
    // The record says 灯 in Chinese; the list of words says 帳號, not the character-wise 賬號.
    let service = page("zh-Hant/services/lantern/index.html");
    assert!(service.contains("燈") && service.contains("hreflang=\"zh-Hant\"") && !service.contains("賬號"));
    assert!(page("zh-Hant/about/index.html").contains("<html lang=\"zh-Hant\""));
}
