//! A catalogue with planted errors: each is found at its line in every format, and the formats are what they claim.
//!
//! The SARIF report is also given to Microsoft's validator, a program from npm (`npm ci` in `validator/tests/peers`);
//! where it is missing that trial is ignored, except under `CI=true`.

#![allow(clippy::expect_used, reason = "a test stops where it can't go on")]

mod common;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use common::{base, expectations, overlay, peer, tests};
use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;

/// File, line and rule of a finding, as a report tells them.
type Lines = BTreeSet<(String, u64, String)>;

/// Reads one report.
type Reader = fn(&str) -> Lines;

const FORMATS: [(&str, Reader); 5] =
    [("human", human), ("json", json), ("sarif", sarif), ("github", github), ("rdjson", rdjson)];

fn main() {
    let arguments = Arguments::from_args();
    let mut trials: Vec<Trial> = FORMATS
        .into_iter()
        .map(|(format, read)| Trial::test(format!("{format} tells every planted error"), move || holds(format, read)))
        .collect();
    let multitool = tests().join("peers/node_modules/.bin/sarif-multitool");
    trials.push(peer("sarif is valid for Microsoft's validator", multitool, sarif_is_valid));
    libtest_mimic::run(&arguments, trials).exit();
}

fn planted() -> tempfile::TempDir {
    let catalogue = base();
    overlay(&tests().join("planted"), catalogue.path());
    catalogue
}

/// What `validator check` prints about a catalogue in one format.
fn report(catalogue: &Path, format: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_validator"))
        .args(["check", "--lang", "en", "--today", "2026-01-01", "--format", format, "--catalogue"])
        .arg(catalogue)
        .output()
        .expect("the validator runs");
    assert_eq!(output.status.code(), Some(1), "findings end in exit code 1");
    String::from_utf8(output.stdout).expect("a report in UTF-8")
}

fn holds(format: &str, read: Reader) -> Result<(), Failed> {
    let catalogue = planted();
    let report = report(catalogue.path(), format);
    let prefix = format!("{}/", catalogue.path().display());
    let within = |(file, line, rule): (String, u64, String)| {
        let file = file.trim_start_matches("file://").trim_start_matches(&prefix).to_owned();
        (file, line, rule)
    };
    let found: Lines = read(&report).into_iter().map(within).collect();
    let expected = expectations(&tests().join("planted"));
    let expected: Lines =
        expected.into_iter().map(|(file, line, _, rule)| (file.display().to_string(), line as u64, rule)).collect();
    let missing: Vec<_> = expected.difference(&found).collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("not told: {missing:#?}\n{report}").into()) }
}

fn human(report: &str) -> Lines {
    let mut rule = String::new();
    let mut lines = Lines::new();
    for line in report.lines() {
        if let Some((_, rest)) = line.split_once('[').filter(|(level, _)| ["error", "warning", "note"].contains(level))
        {
            rule = rest.split(']').next().unwrap_or_default().to_owned();
        } else if let Some((_, place)) = line.split_once("--> ").filter(|_| !rule.is_empty()) {
            let mut parts = place.rsplitn(3, ':');
            let (_, line, file) = (parts.next(), parts.next(), parts.next());
            lines.insert((file.unwrap_or(place).into(), line.and_then(|l| l.parse().ok()).unwrap_or(1), rule.clone()));
            rule.clear();
        }
    }
    lines
}

fn json(report: &str) -> Lines {
    let text = |value: &Value| value.as_str().expect("text").to_owned();
    let finding = |found: &Value| (text(&found["file"]), found["line"].as_u64().expect("a line"), text(&found["rule"]));
    parsed(report)["findings"].as_array().expect("findings").iter().map(finding).collect()
}

fn sarif(report: &str) -> Lines {
    let result = |result: &Value| {
        let place = &result["locations"][0]["physicalLocation"];
        let file = place["artifactLocation"]["uri"].as_str().expect("a path").to_owned();
        let line = place["region"]["startLine"].as_u64().expect("a line");
        (file, line, result["ruleId"].as_str().expect("a rule").to_owned())
    };
    parsed(report)["runs"][0]["results"].as_array().expect("results").iter().map(result).collect()
}

fn github(report: &str) -> Lines {
    let command = |line: &str| {
        let (_, rest) = line.split_once(' ')?;
        let (properties, _) = rest.split_once("::")?;
        let property = |name: &str| {
            properties.split(',').find_map(|part| part.strip_prefix(name)?.strip_prefix('=')).map(ToOwned::to_owned)
        };
        Some((property("file")?, property("line")?.parse().ok()?, property("title")?))
    };
    report.lines().filter_map(command).collect()
}

fn rdjson(report: &str) -> Lines {
    let diagnostic = |found: &Value| {
        let place = &found["location"];
        let file = place["path"].as_str().expect("a path").to_owned();
        let line = place["range"]["start"]["line"].as_u64().expect("a line");
        (file, line, found["code"]["value"].as_str().expect("a rule").to_owned())
    };
    parsed(report)["diagnostics"].as_array().expect("diagnostics").iter().map(diagnostic).collect()
}

fn parsed(report: &str) -> Value {
    serde_json::from_str(report).expect("JSON")
}

fn sarif_is_valid(multitool: &Path) -> Result<(), Failed> {
    let catalogue = planted();
    let file = catalogue.path().join("report.sarif");
    std::fs::write(&file, report(catalogue.path(), "sarif"))?;
    let output = Command::new(multitool).arg("validate").arg(&file).output()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let clean = said.contains("Analysis completed successfully") && !said.contains("error");
    if clean { Ok(()) } else { Err(said.into()) }
}
