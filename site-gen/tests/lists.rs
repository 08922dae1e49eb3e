//! Lists of more services than a page holds: every service is on exactly one page of each of its lists, no page has
//! more rows than it may, and letters lead to where they begin. (That links hold, the build itself checks.)

#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{built, many_services, root, sources, tree};
use site_gen::lists::WHOLE;

const SERVICES: usize = 900;

#[test]
fn long_lists_are_cut_into_pages() {
    let (place, _) = common::mini_copy();
    let catalogue = place.path().join("catalogue");
    many_services(&catalogue, SERVICES);
    let site = built(&sources(&catalogue, &root().join("templates")), "https://wayout.example/").unwrap();
    let files = tree(site.folder());
    let pages: BTreeMap<&str, String> = files
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path.as_str(), String::from_utf8_lossy(bytes).into_owned()))
        .collect();
    for language in ["en", "zh"] {
        for list in ["a-z/", "categories/other/", "difficulty/unrated/"] {
            let prefix = format!("{language}/{list}");
            let of_list = pages.iter().filter(|(path, _)| path.starts_with(&prefix));
            let rows: Vec<&str> = of_list.clone().flat_map(|(_, page)| rows(page)).collect();
            let distinct: BTreeSet<_> = rows.iter().collect();
            assert_eq!(rows.len(), distinct.len(), "{prefix} lists a service twice");
            assert!(rows.len() >= SERVICES, "{prefix} lists {}", rows.len());
            assert!(of_list.clone().count() > 1, "{prefix} has one page");
        }
        let second = &pages[format!("{language}/categories/other/2/index.html").as_str()];
        assert!(second.contains("rel=\"prev\"") && second.contains("rel=\"next\""));
        assert!(!second.contains("rel=\"alternate\" hreflang"), "a further page is another one in each language");
    }
    for (path, page) in &pages {
        assert!(rows(page).len() <= WHOLE + 20, "{path} has {} rows", rows(page).len());
        assert!(page.len() < 400_000, "{path} has {} bytes", page.len());
    }
    let first = &pages["en/categories/other/index.html"];
    assert!(first.contains("href=\"/en/categories/other/4/#letter-"), "letters lead to further pages");
    let sitemap = String::from_utf8_lossy(&files["sitemap.xml"]);
    assert!(sitemap.contains("https://wayout.example/en/categories/other/2/") && sitemap.contains("/zh/a-z/"));
}

/// Where the rows of a page lead.
fn rows(page: &str) -> Vec<&str> {
    page.split("class=\"row\" href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}
