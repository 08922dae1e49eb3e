//! The miniature catalogue becomes the committed tree, byte by byte; `BLESS=1 cargo test -p site-gen` commits anew.
//! And the same input gives the same bytes, however many threads there are.

#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod common;

use std::collections::BTreeMap;
use std::fs;

use common::{built, mini, mini_sources, root, sources, tree};

const BASE: &str = "https://user.example/wayout/";

/// How files end that other programs' libraries make, and what tells of all of them: tests of their own hold those.
const OPAQUE: [&str; 5] = [".gz", ".zst", ".sqlite", ".parquet", "SHA256SUMS"];

/// The list of what is in the site as it is in the repository: each path with its source.
const COPIES: &str = "copies.txt";

/// Takes out what the site holds as it stands in these folders, so that nothing is committed twice; gives the list.
fn take_copies(files: &mut BTreeMap<String, Vec<u8>>) -> String {
    let mut sources = BTreeMap::new();
    for folder in ["site-gen/tests/mini/templates/assets", "site-gen/src/export/client"] {
        let own = tree(&root().join(folder)).into_iter();
        sources.extend(own.map(|(path, bytes)| (bytes, format!("{folder}/{path}"))));
    }
    let mut list = String::from("# Copied as they are: a file of the site, and where it comes from.\n");
    files.retain(|path, bytes| {
        let source = sources.get(bytes);
        list.extend(source.map(|source| format!("{path} < {source}\n")));
        source.is_none()
    });
    list
}

/// A list of downloads without these, and without what describes them.
fn without_opaque(json: &[u8]) -> Vec<u8> {
    let mut value: serde_json::Value = serde_json::from_slice(json).unwrap();
    for list in ["downloads", "resources"] {
        let Some(items) = value.get_mut(list).and_then(serde_json::Value::as_array_mut) else { continue };
        let opaque = |path: &str| OPAQUE.iter().chain(&["datapackage.json"]).any(|ending| path.ends_with(ending));
        items.retain(|item| !opaque(item["path"].as_str().unwrap()));
    }
    format!("{value:#}\n").into_bytes()
}

/// What others hold is left out: the schemas are committed under `schema/`, the rules are the validator's, and what
/// the form is made of is looked at by `suggest.rs`.
fn mini_tree() -> BTreeMap<String, Vec<u8>> {
    let site = built(&mini_sources(), BASE).unwrap();
    let mut files = tree(site.folder());
    files.retain(|path, _| !path.starts_with("api/v1/schema/") && !path.contains("/rules/"));
    files.retain(|path, _| !OPAQUE.iter().any(|ending| path.ends_with(ending)));
    files.retain(|path, _| !path.starts_with("assets/suggest."));
    let copies = take_copies(&mut files);
    files.insert(COPIES.into(), copies.into_bytes());
    for path in ["api/v1/index.json", "api/v1/datapackage.json"] {
        files.entry(path.into()).and_modify(|json| *json = without_opaque(json));
    }
    let sitemap = String::from_utf8(files.remove("sitemap.xml").unwrap()).unwrap();
    let urls: Vec<_> = sitemap.split("<url>").filter(|url| !url.contains("/rules/")).collect();
    files.insert("sitemap.xml".into(), urls.join("<url>").into_bytes());
    files
}

#[test]
fn the_output_is_as_committed() {
    let folder = mini().join("expected");
    let actual = mini_tree();
    if std::env::var_os("BLESS").is_some() {
        let _ = fs::remove_dir_all(&folder);
        for (path, bytes) in &actual {
            let file = folder.join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, bytes).unwrap();
        }
    }
    let expected = tree(&folder);
    let mut differences = Vec::new();
    for path in actual.keys().chain(expected.keys()).collect::<std::collections::BTreeSet<_>>() {
        match (actual.get(path), expected.get(path)) {
            (Some(actual), Some(expected)) if actual == expected => {}
            (Some(actual), Some(expected)) => {
                differences.push(format!("{path}: {}", first_difference(actual, expected)))
            }
            (Some(_), None) => differences.push(format!("{path} is new")),
            _ => differences.push(format!("{path} is missing")),
        }
    }
    assert!(
        differences.is_empty(),
        "the output is not as committed in site-gen/tests/mini/expected:\n{}\n\
         If that is meant: BLESS=1 cargo test -p site-gen",
        differences.join("\n")
    );
}

fn first_difference(actual: &[u8], expected: &[u8]) -> String {
    let (actual, expected) = (String::from_utf8_lossy(actual), String::from_utf8_lossy(expected));
    let line = actual.lines().zip(expected.lines()).position(|(a, b)| a != b);
    let line = line.unwrap_or_else(|| actual.lines().count().min(expected.lines().count()));
    let shown = |text: &str| text.lines().nth(line).unwrap_or("(end)").to_owned();
    format!("line {}\n  expected {}\n  is       {}", line + 1, shown(&expected), shown(&actual))
}

#[test]
fn two_builds_are_identical() {
    let mini = mini_sources();
    let with_threads = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| tree(built(&mini, BASE).unwrap().folder()))
    };
    let (one, four) = (with_threads(1), with_threads(4));
    assert!(one.keys().eq(four.keys()));
    let different: Vec<_> = one.iter().filter(|(path, bytes)| four[*path] != **bytes).map(|(path, _)| path).collect();
    assert_eq!(different, [""; 0]);
}

/// Text of records is shown as text by the site's own templates, too.
#[test]
fn text_of_records_stays_text() {
    let site = built(&sources(&mini().join("catalogue"), &root().join("templates")), "").unwrap();
    for (path, bytes) in tree(site.folder()).into_iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = String::from_utf8(bytes).unwrap();
        assert!(!page.contains("<script>alert") && !page.contains("1 < 2"), "{path}");
    }
    let page = fs::read_to_string(site.folder().join("en/services/lantern/index.html")).unwrap();
    assert!(page.contains("&lt;script&gt;alert(") && page.contains("1 &lt; 2"));
}

/// The search index finds a service by its names, pinyin, initials and domain.
#[test]
fn the_search_index_holds_what_people_type() {
    let site = built(&mini_sources(), "").unwrap();
    let path = site.paths().find(|path| path.starts_with("assets/search.")).unwrap();
    let index: site_gen::search::Index = serde_json::from_slice(&fs::read(site.folder().join(path)).unwrap()).unwrap();
    let columns = index.columns.unwrap();
    let lantern = columns.en.iter().position(|name| name == "Lantern").unwrap();
    assert_eq!((&columns.ids[lantern], &columns.zh[lantern]), (&0.into(), &"灯笼".into()));
    assert_eq!(columns.aliases[lantern], "Lampion\t灯");
    assert_eq!(columns.pinyin[lantern], "deng long\tdeng");
    assert_eq!(columns.domains[lantern], "=");
    assert_eq!(columns.operators[columns.by[lantern] - 1], "Harbour\t港湾");
    assert_eq!((&columns.grades[lantern..=lantern], &columns.days[lantern]), ("h", &30.into()));
    assert!(columns.pinyin.contains(&"chong qing chao chang ming zi".into()));
    assert!(index.fold.contains("籠笼"));
}
