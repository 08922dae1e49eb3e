//! The whole catalogue as files: nothing is lost on the way, no cell is a formula, compressed forms are the same, sums
//! and signatures hold.

#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use common::{built, edit, mini_copy, mini_sources, root, site_gen, sources, stderr};
use schema::Service;
use schema::v1::{Index, ServiceFile};
use serde_json::Value;
use sha2::{Digest, Sha256};
use site_gen::output::Finished;

/// The real catalogue, built once.
fn real() -> &'static Finished {
    static REAL: OnceLock<Finished> = OnceLock::new();
    REAL.get_or_init(|| built(&sources(&root().join("catalogue"), &root().join("templates")), "").unwrap())
}

fn api(site: &Finished) -> PathBuf {
    site.folder().join("api/v1")
}

fn lines(folder: &Path) -> Vec<ServiceFile> {
    let text = fs::read_to_string(folder.join("wayout.ndjson")).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn index(folder: &Path) -> Index {
    serde_json::from_slice(&fs::read(folder.join("index.json")).unwrap()).unwrap()
}

/// The rows of a CSV file by the names of its columns.
fn rows(folder: &Path, name: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(folder.join(name)).unwrap();
    reader.deserialize().map(|row| row.unwrap()).collect()
}

/// From the published form back to the record: every evidence becomes its sources, what is absent goes.
fn record(published: Value) -> Value {
    match published {
        Value::Object(mut map) => {
            if let Some(Value::Object(evidence)) = map.remove("evidence") {
                map.insert("cites".into(), evidence["cites"].clone());
            }
            map.remove("menu_language");
            let fields = map.into_iter().map(|(key, value)| (key, record(value)));
            let empty = |value: &Value| value.is_null() || value == &Value::Array(Vec::new());
            Value::Object(fields.filter(|(_, value)| !empty(value)).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(record).collect()),
        other => other,
    }
}

/// Every record of the real catalogue and of the miniature one, which has everything, comes back.
#[test]
fn records_come_back_from_ndjson() {
    let mini = mini_sources();
    let site = built(&mini, "").unwrap();
    for (catalogue, site) in [(mini.catalogue, &site), (root().join("catalogue"), real())] {
        let checked = validator::check(&catalogue, validator::Options::default()).unwrap().checked.unwrap();
        let services = lines(&api(site));
        assert_eq!(services.len(), checked.services.len());
        for file in services {
            let original = &checked.services[&file.id.as_str().into()];
            let value = record(serde_json::to_value(&file.record).unwrap());
            assert_eq!(value, plain(serde_json::to_value(original).unwrap()), "{}", file.id);
            serde_json::from_value::<Service>(value).unwrap();
        }
    }
}

/// A record without what is empty: the published form does not tell `[]` from nothing.
fn plain(value: Value) -> Value {
    record(value)
}

#[test]
fn tables_hold_every_row() {
    let site = real();
    let (folder, counts) = (api(site), index(&api(site)).counts);
    let services = lines(&folder);
    assert_eq!(rows(&folder, "wayout.csv").len(), counts.services as usize);
    assert_eq!(rows(&folder, "routes.csv").len(), counts.routes as usize);
    assert_eq!(rows(&folder, "claims.csv").len(), counts.claims as usize, "as many as the schema knows");
    assert_eq!(rows(&folder, "dark_patterns.csv").len(), counts.dark_patterns as usize);
    let waiting = |row: &BTreeMap<String, String>| row["waiting_days"].parse::<u32>().unwrap_or(0);
    let sum: u32 = rows(&folder, "wayout.csv").iter().map(waiting).sum();
    assert_eq!(sum, services.iter().filter_map(|service| service.derived.waiting_days).sum::<u32>());
    let wechat = rows(&folder, "wayout.csv").into_iter().find(|row| row["id"] == "wechat").unwrap();
    assert_eq!((wechat["name_zh"].as_str(), wechat["operator"].as_str()), ("微信", "tencent"));
}

/// Whatever stands in a record, no cell begins as a formula does; numbers stay numbers.
#[test]
fn no_cell_is_a_formula() {
    let (place, sources) = mini_copy();
    let record = sources.catalogue.join("services/l/lantern.yaml");
    edit(&record, "aliases: [Lampion, 灯]", "aliases: [\"=HYPERLINK(1)\", 灯]");
    edit(
        &record,
        "note: { en: Best at night., zh: 晚上最好。 }",
        "note: { en: \"@night, it is best.\", zh: 晚上最好。 }",
    );
    edit(&record, "phone: 400-123-4567", "phone: +86 400 123 4567");
    let site = built(&sources, "").unwrap();
    let mut seen = Vec::new();
    for name in ["wayout.csv", "routes.csv", "claims.csv", "dark_patterns.csv", "operators.csv", "terms.csv"] {
        for row in rows(&api(&site), name) {
            for (column, cell) in row {
                assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{name}, {column}: {cell}");
                seen.extend(cell.starts_with('\'').then_some(cell));
            }
        }
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen, ["'+86 400 123 4567", "'=HYPERLINK(1); 灯", "'@night, it is best."]);
    drop(place);
}

#[test]
fn compressed_forms_hold_the_same_and_no_time() {
    let site = built(&mini_sources(), "").unwrap();
    let folder = api(&site);
    let compressed: Vec<_> = index(&folder).downloads.into_iter().filter(|file| file.path.ends_with(".gz")).collect();
    assert!(compressed.len() >= 7);
    for file in compressed {
        let bytes = fs::read(folder.join(&file.path)).unwrap();
        assert_eq!(bytes[4..8], [0; 4], "{} bears a time", file.path);
        let mut plain = Vec::new();
        flate2::read::GzDecoder::new(&bytes[..]).read_to_end(&mut plain).unwrap();
        assert_eq!(plain, fs::read(folder.join(file.path.trim_end_matches(".gz"))).unwrap(), "{}", file.path);
    }
}

#[test]
fn sums_are_those_of_the_files() {
    let site = built(&mini_sources(), "").unwrap();
    let folder = api(&site);
    let list = fs::read_to_string(folder.join("SHA256SUMS")).unwrap();
    let mut names = Vec::new();
    for line in list.lines() {
        let (sum, name) = line.split_once("  ").unwrap();
        let digest = Sha256::digest(fs::read(folder.join(name)).unwrap());
        assert_eq!(sum, digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>(), "{name}");
        names.push(name.to_owned());
    }
    let told: Vec<String> = index(&folder).downloads.into_iter().map(|file| file.path).collect();
    assert_eq!(names, told);
    assert!(names.contains(&"datapackage.json".to_owned()));
}

#[test]
fn the_list_of_sums_is_signed_with_a_key() {
    let (place, _) = mini_copy();
    let keys = minisign::KeyPair::generate_unencrypted_keypair().unwrap();
    let key = place.path().join("wayout.key");
    fs::write(&key, keys.sk.to_box(None).unwrap().to_string()).unwrap();
    let build = |out: &str| site_gen(place.path(), &["build", "--out", out, "--sign", "wayout.key"]);
    assert!(build("site").status.success());
    let folder = place.path().join("site/api/v1");
    let list = fs::read(folder.join("SHA256SUMS")).unwrap();
    let signature = fs::read_to_string(folder.join("SHA256SUMS.minisig")).unwrap();
    let signature = minisign::SignatureBox::from_string(&signature).unwrap();
    let holds = |content: &[u8]| {
        let content = std::io::Cursor::new(content.to_vec());
        minisign::verify(&keys.pk, &signature, content, true, false, false).is_ok()
    };
    assert!(holds(&list) && !holds(b"other"));
    let public = fs::read_to_string(folder.join("minisign.pub")).unwrap();
    assert!(public.contains(&keys.pk.to_base64()));
    for secret in [&key, &place.path().join("missing.key")] {
        fs::write(&key, "untrusted comment: no key\nAAAA\n").unwrap();
        let refused = site_gen(place.path(), &["build", "--out", "other", "--sign", secret.to_str().unwrap()]);
        assert_eq!(refused.status.code(), Some(2));
        assert!(stderr(&refused).contains("--sign"), "{}", stderr(&refused));
    }
    assert!(!place.path().join("other").exists());
}

/// SQLite and Parquet hold what NDJSON holds.
#[cfg(feature = "tables")]
#[test]
fn every_form_holds_the_same() {
    use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

    let site = real();
    let (folder, counts) = (api(site), index(&api(site)).counts);
    let services = lines(&folder);
    let file = fs::File::open(folder.join("wayout.parquet")).unwrap();
    let batches = ParquetRecordBatchReaderBuilder::try_new(file).unwrap().build().unwrap();
    let read = |batch| serde_arrow::from_record_batch::<Vec<ServiceFile>>(&batch).unwrap();
    let nested: Vec<ServiceFile> = batches.flat_map(|batch| read(batch.unwrap())).collect();
    assert!(nested == services);
    let database = rusqlite::Connection::open(folder.join("wayout.sqlite")).unwrap();
    let number = |sql: &str| database.query_row(sql, [], |row| row.get::<_, u32>(0)).unwrap();
    assert_eq!(number("SELECT count(*) FROM services"), counts.services);
    assert_eq!(number("SELECT count(*) FROM routes"), counts.routes);
    assert_eq!(number("SELECT count(*) FROM claims"), counts.claims);
    assert_eq!(number("SELECT count(*) FROM domains"), counts.domains);
    assert_eq!(number("SELECT count(*) FROM sources"), counts.sources);
    let sum: u32 = services.iter().filter_map(|service| service.derived.waiting_days).sum();
    assert_eq!(number("SELECT sum(waiting_days) FROM services"), sum);
    let found = "SELECT count(*) FROM services_fts WHERE services_fts MATCH '微信*'";
    assert!(number(found) >= 1);
}
