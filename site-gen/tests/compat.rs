//! The list in JustDeleteMe's form keeps that project's rules, and is safe for the clients that are known.

#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod common;

use std::fs;

use common::compat::{Entry, check, domains, text};
use common::{built, edit, generated, mini_copy, mini_sources};
use site_gen::input::Sources;

fn list(sources: &Sources) -> Vec<Entry> {
    let site = built(sources, "").unwrap();
    let text = fs::read_to_string(site.folder().join("compat/justdeleteme/sites.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// What has neither a grade of ours nor a reported one, or no address at all, is left out.
#[test]
fn what_that_list_can_not_hold_is_left_out() {
    let names: Vec<String> = list(&mini_sources()).iter().map(|entry| text(entry, "name").to_owned()).collect();
    assert_eq!(names, ["Lantern"]);
}

/// (Those of the real catalogue, too: `readers`.)
#[test]
fn every_rule_is_kept() {
    let (_place, sources) = generated(60);
    let entries = list(&sources);
    assert_eq!(entries.len(), 60);
    check(&entries);
}

#[test]
fn what_a_record_says_is_told_in_short() {
    let (_place, sources) = mini_copy();
    let record = sources.catalogue.join("services/l/lantern.yaml");
    edit(&record, "en: Best at night.", "en: \"Best at night. Use R2 & wait: 1 < 2.\"");
    edit(&record, "domains: [lantern.com]", "domains: [lantern.com, id.lantern.org, harbour-help.com]");
    edit(
        &record,
        "other_hosts:\n  - { host: harbour-help.com, reason: { en: The operator's help desk., zh: 服务方的帮助中心。 }, cites: [policy] }\n",
        "",
    );
    let entries = list(&sources);
    let lantern = entries.iter().find(|entry| text(entry, "name") == "Lantern").unwrap();
    let notes = "In the app or on the site: Me → Delete account. Best at night. Use R2 ＆ wait: 1 ‹ 2. \
                 30 days pass before the account is gone.";
    assert_eq!(text(lantern, "notes"), notes);
    assert_eq!(domains(lantern), ["id.lantern.org", "lantern.com", "harbour-help.com"]);
    assert_eq!((text(lantern, "difficulty"), text(lantern, "url")), ("hard", "https://www.lantern.com/leave"));
    assert!(!lantern.contains_key("email"), "the letter is history");
}
