//! The whole catalogue as files: nothing is lost on the way, no cell is a formula, compressed forms are the same, sums
//! and signatures hold.

#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use common::{built, edit, generated, mini_copy, mini_sources, round_trip, site_gen, stderr};
use schema::v1::{Index, ServiceFile};
use sha2::{Digest, Sha256};
use site_gen::output::Finished;

/// Many services, built once.
fn many() -> &'static Finished {
    static MANY: OnceLock<Finished> = OnceLock::new();
    MANY.get_or_init(|| built(&generated(300).1, "").unwrap())
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

/// Every record of the miniature catalogue, which has everything, comes back. (Of the real one, too: `readers`.)
#[test]
fn records_come_back_from_ndjson() {
    let mini = mini_sources();
    let site = built(&mini, "").unwrap();
    round_trip::check(&mini.catalogue, &api(&site)).unwrap();
}

#[test]
fn tables_hold_every_row() {
    let site = many();
    let (folder, counts) = (api(site), index(&api(site)).counts);
    let services = lines(&folder);
    assert_eq!(rows(&folder, "wayout.csv").len(), counts.services as usize);
    assert_eq!(rows(&folder, "routes.csv").len(), counts.routes as usize);
    assert_eq!(rows(&folder, "claims.csv").len(), counts.claims as usize, "as many as the schema knows");
    assert_eq!(rows(&folder, "dark_patterns.csv").len(), counts.dark_patterns as usize);
    let waiting = |row: &BTreeMap<String, String>| row["waiting_days"].parse::<u32>().unwrap_or(0);
    let sum: u32 = rows(&folder, "wayout.csv").iter().map(waiting).sum();
    assert_eq!(sum, services.iter().filter_map(|service| service.derived.waiting_days).sum::<u32>());
    let first = &rows(&folder, "wayout.csv")[0];
    assert_eq!((first["id"].as_str(), first["name_zh"].as_str()), ("a-service-0", "云云 0"));
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

    let site = many();
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
    let found = "SELECT count(*) FROM services_fts WHERE services_fts MATCH '云云*'";
    assert!(number(found) >= 1);
}
