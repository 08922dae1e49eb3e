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
