//! The API of the built site: every file has its kind, references lead somewhere, hosts are found, changes are told.

#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod common;

use std::fs;
use std::path::Path;
use std::process::Command;

use common::{built, edit, generated, mini_copy, mini_sources, site_gen, stderr, tree};
use schema::v1::{
    CategoryFile, CategoryList, Change, ChangeList, ChangeYear, DarkPatternFile, DomainIndex, ENDPOINTS, Index,
    OperatorFile, OperatorList, ServiceFile, ServiceList, Shard, shard_keys, shard_name, shard_of,
};
use serde::de::DeserializeOwned;
use site_gen::export::kinds;
use site_gen::output::Finished;

/// Reads an answer of a built site.
fn read<T: DeserializeOwned>(site: &Finished, path: &str) -> T {
    read_in(site.folder(), path)
}

fn read_in<T: DeserializeOwned>(folder: &Path, path: &str) -> T {
    let text =
        fs::read_to_string(folder.join("api/v1").join(path)).map_err(|error| format!("{path}: {error}")).unwrap();
    serde_json::from_str(&text).map_err(|error| format!("{path}: {error}")).unwrap()
}

#[test]
fn every_json_file_is_of_a_kind_and_every_kind_has_a_file() {
    let site = built(&mini_sources(), "").unwrap();
    let files: Vec<String> = site.paths().filter_map(|path| path.strip_prefix("api/v1/")).map(str::to_owned).collect();
    let answers = files.iter().filter(|path| path.ends_with(".json"));
    let answers = answers.filter(|path| !["schema/", "examples/"].iter().any(|folder| path.starts_with(folder)));
    let other = ["openapi.json", "datapackage.json"];
    let answers: Vec<&String> = answers.filter(|path| !other.contains(&path.as_str())).collect();
    for path in &answers {
        assert!(ENDPOINTS.iter().any(|endpoint| endpoint.matched(path).is_some()), "{path} is of no kind");
    }
    for endpoint in ENDPOINTS {
        assert!(answers.iter().any(|path| endpoint.matched(path).is_some()), "{} has no file", endpoint.path);
        assert!(files.contains(&endpoint.schema_path()), "{} has no schema", endpoint.path);
    }
}

/// The page about the API tells of every file, for it is made from the same list.
#[test]
fn every_export_is_of_a_kind_and_every_kind_has_a_file() {
    let site = built(&mini_sources(), "https://a.example/").unwrap();
    let is_export = |path: &&str| {
        let folders = ["api/", "badge/", "compat/"];
        folders.iter().any(|folder| path.starts_with(folder)) || path.ends_with(".atom") || path.ends_with(".ics")
    };
    let told: Vec<String> = read::<Index>(&site, "index.json").downloads.into_iter().map(|file| file.path).collect();
    let is_told = |path: &str| {
        let path = path.trim_start_matches("api/v1/");
        path == "SHA256SUMS" || told.iter().any(|told| told == path)
    };
    let files: Vec<&str> = site.paths().filter(is_export).collect();
    for path in &files {
        assert_ne!(kinds().any(|kind| kind.has(path)), is_told(path), "{path} is of no kind, or of two");
    }
    for kind in kinds() {
        assert!(files.iter().any(|path| kind.has(path)), "{} has no file", kind.name);
    }
}

#[test]
fn lists_lead_to_files_and_groups_are_complete() {
    let site = built(&mini_sources(), "").unwrap();
    let services: ServiceList = read(&site, "services.json");
    for listed in &services.services {
        let file: ServiceFile = read(&site, &listed.record);
        assert_eq!((&file.id, &file.record.name), (&listed.id, &listed.name));
        let category: CategoryFile = read(&site, &format!("categories/{}.json", listed.category));
        assert!(category.services.contains(listed));
        if let Some(operator) = &listed.operator {
            let operator: OperatorFile = read(&site, &format!("operators/{operator}.json"));
            assert!(operator.services.contains(listed));
        }
        for pattern in &file.record.dark_patterns {
            let seen: DarkPatternFile = read(&site, &format!("dark-patterns/{}.json", pattern.kind));
            assert!(seen.sightings.iter().any(|sighted| sighted.service == file.id && sighted.note == pattern.note));
        }
    }
    let index: Index = read(&site, "index.json");
    assert_eq!(index.counts.services as usize, services.services.len());
    assert_eq!(index.grades.values().sum::<u32>(), index.counts.services);
    let categories: CategoryList = read(&site, "categories.json");
    assert_eq!(categories.categories.iter().map(|category| category.services).sum::<u32>(), index.counts.services);
    let operators: OperatorList = read(&site, "operators.json");
    assert_eq!(operators.operators.len() as u32, index.counts.operators);
}

#[test]
fn what_a_record_refers_to_is_told_with_it() {
    let site = built(&mini_sources(), "https://a.example/").unwrap();
    let lantern: ServiceFile = read(&site, "services/lantern.json");
    let references = &lantern.references;
    assert_eq!(references.operator.as_ref().unwrap().name["zh"], "港湾");
    assert_eq!(references.account_system.as_ref().unwrap().operator, "harbour");
    assert_eq!(references.services.keys().collect::<Vec<_>>(), ["long-name", "vessel"]);
    assert_eq!(references.terms["channel"]["in_app"]["en"], "In the app");
    assert_eq!(lantern.pages["zh"], "https://a.example/zh/services/lantern/");
}

/// Every domain, and any host below it, is found by the published rule in a few small files.
#[test]
fn every_host_is_found() {
    let (_place, sources) = generated(300);
    let site = built(&sources, "").unwrap();
    let index: DomainIndex = read(&site, "by-domain/index.json");
    let find = |host: &str| {
        let mut bytes = size(&site, "by-domain/index.json");
        for key in shard_keys(host, &index.longer) {
            let path = format!("by-domain/{}.json", shard_name(shard_of(key, index.shards)));
            bytes += size(&site, &path);
            assert!(bytes < 20_000, "{host} takes {bytes} bytes");
            if let Some(service) = read::<Shard>(&site, &path).find(host) {
                return Some(service.to_owned());
            }
        }
        None
    };
    let services: ServiceList = read(&site, "services.json");
    for service in services.services {
        for domain in &service.domains {
            assert_eq!(find(domain), Some(service.id.clone()));
            assert_eq!(find(&format!("any.{domain}")), Some(service.id.clone()));
        }
    }
    assert_eq!(find("nobody.example"), None);
}

fn size(site: &Finished, path: &str) -> u64 {
    fs::metadata(site.folder().join("api/v1").join(path)).unwrap().len()
}

#[test]
fn what_records_state_is_told_by_its_date() {
    let site = built(&mini_sources(), "").unwrap();
    let list: ChangeList = read(&site, "changes.json");
    assert!(list.compared.is_empty());
    let told = |change: &Change| format!("{} {} {} {}", change.on, change.id, change.change, change.text["en"]);
    let all: Vec<String> = list.latest.iter().map(told).collect();
    for wanted in [
        "2018-03 lantern event Deletion introduced",
        "2018-03 lantern removed route removed: By e-mail (letter)",
        "2018 lantern added route added: In the app (app)",
        "2018-03-21 lantern mended Dark pattern gone: No answer",
        "2017 lantern observed Dark pattern seen: No answer",
        "2020-02 old-lamp record_retired service retired; succeeded by lantern",
    ] {
        assert!(all.iter().any(|told| told == wanted), "{wanted} is not in {all:#?}");
    }
    let of_years: usize = list.years.iter().map(|year| read::<ChangeYear>(&site, &year.path).changes.len()).sum();
    assert_eq!(of_years, list.latest.len());
    let sorted = list.latest.windows(2).all(|pair| pair[0].on.get(..4) >= pair[1].on.get(..4));
    assert!(sorted, "newest first");
}

/// What differs from an earlier version, a folder or a git revision, is told in the terms of `validator diff`.
#[test]
fn versions_are_compared() {
    let (place, sources) = mini_copy();
    let git = |arguments: &[&str]| {
        let identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
        let done = Command::new("git").current_dir(place.path()).args(identity).args(arguments).output().unwrap();
        assert!(done.status.success(), "{}", stderr(&done));
    };
    git(&["init", "--quiet"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "-m", "first"]);
    common::copy(&sources.catalogue, &place.path().join("older"));
    edit(&sources.catalogue.join("services/l/lantern.yaml"), "length: P30D", "length: P7D");
    let mut answers = Vec::new();
    for (out, previous) in [("by-folder", "older"), ("by-revision", "HEAD")] {
        let done = site_gen(place.path(), &["build", "--out", out, "--previous", previous, "--commit", "0123abcd"]);
        assert!(done.status.success(), "{}", stderr(&done));
        let folder = place.path().join(out);
        assert_eq!(read_in::<Index>(&folder, "index.json").commit.as_deref(), Some("0123abcd"));
        answers.push(read_in::<ChangeList>(&folder, "changes.json"));
    }
    assert_eq!(answers[0], answers[1]);
    let list = &answers[0];
    assert_eq!(list.compared.len(), 1);
    let found: Vec<&Change> = list.latest.iter().filter(|change| change.basis == "compared").collect();
    assert_eq!(found.len() as u32, list.compared[0].changes);
    assert!(found.iter().all(|change| change.id == "lantern" && change.on == list.compared[0].to));
    let texts: Vec<&str> = found.iter().map(|change| change.text["zh"].as_str()).collect();
    assert!(texts.iter().any(|text| text.contains("30 → 7 天")), "{texts:?}");
    assert!(found.iter().any(|change| change.change == "changed" && change.field.as_deref() == Some("length")));
}

#[test]
fn a_version_that_is_not_there_is_named() {
    let (place, _) = mini_copy();
    let done = site_gen(place.path(), &["build", "--out", "site", "--previous", "no-such-thing"]);
    assert_eq!(done.status.code(), Some(2));
    assert!(stderr(&done).contains("--previous no-such-thing"), "{}", stderr(&done));
    assert!(!place.path().join("site").exists());
}

/// A reader who knows only these types reads every record, and loses nothing.
#[test]
fn records_come_back_as_they_went() {
    let site = built(&mini_sources(), "").unwrap();
    for (path, bytes) in tree(&site.folder().join("api/v1/services")) {
        let file: ServiceFile = serde_json::from_slice(&bytes).unwrap();
        let again = serde_json::to_vec_pretty(&file).unwrap();
        assert!(bytes.starts_with(&again), "{path}");
    }
}
