//! The search of the site side by side with other engines: size, speed, and how often it finds what was meant, on the
//! committed queries (`queries.tsv`): `cargo bench -p site-gen --bench search [-- 2600,26000,100000]`.
//!
//! It writes the index of the real catalogue, filled up with made-up services to each size, and hands it to
//! `bench.mjs`, which needs `npm ci --prefix site-gen/benches/search` first.

#![allow(clippy::expect_used, clippy::print_stdout, missing_docs, reason = "a benchmark is not input-facing")]

mod filler;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;
use site_gen::facts::Facts;
use site_gen::input::{Loaded, Sources};
use site_gen::search::{Entry, WHOLE, entries, pack};

fn main() {
    let sizes = std::env::args().skip(1).find(|argument| argument != "--bench").unwrap_or("2600,26000,100000".into());
    let place = tempfile::tempdir().expect("a temporary folder");
    let real = real();
    for size in sizes.split(',').map(|size| size.parse::<usize>().expect("a number")) {
        let services = filler::fill(&real, size);
        let folder = place.path().join(size.to_string());
        write(&services, &folder);
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/search/bench.mjs");
        let status = Command::new("node").arg(script).arg(&folder).arg(size.to_string()).status();
        assert!(status.expect("node runs").success(), "bench.mjs failed: npm ci --prefix site-gen/benches/search");
    }
}

/// The services of the repository's catalogue.
fn real() -> Vec<Entry> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let sources =
        Sources { catalogue: root.join("catalogue"), templates: PathBuf::new(), date: None, repository: None };
    let loaded = Loaded::read(&sources).expect("a catalogue");
    let checked = loaded.checked().expect("a valid catalogue");
    let facts = checked.services.iter().map(|(id, service)| (id.as_str(), Facts::of(service, checked))).collect();
    entries(checked, &facts)
}

/// Writes the index as the site has it, and the same texts plainly for other engines.
fn write(services: &[Entry], folder: &Path) {
    for (name, bytes) in pack(services, WHOLE).files {
        let file = folder.join(format!("search{name}"));
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, bytes).expect("a file");
    }
    let plain = services.iter().map(|entry| {
        let whole: Vec<String> = entry.readings.iter().map(|syllables| syllables.concat()).collect();
        let first = |syllables: &Vec<String>| syllables.iter().filter_map(|syllable| syllable.chars().next()).collect();
        let initials: Vec<String> = entry.readings.iter().map(first).collect();
        json!({
            "id": entry.id, "en": entry.en, "zh": entry.zh, "aliases": entry.aliases, "pinyin": whole,
            "initials": initials, "domains": entry.domains, "operator": entry.operator,
        })
    });
    let plain = serde_json::to_vec(&plain.collect::<Vec<_>>()).expect("JSON");
    fs::write(folder.join("corpus.json"), plain).expect("a file");
}
