//! The speed and memory of `check`, side by side with a bare parse-and-validate program, check-jsonschema (PyPI) and
//! ajv-cli (npm), in one run: `cargo bench -p validator --bench check [-- --counts 2600,26000,260000]`.
//!
//! Each measurement is a process of its own, from its start to its end, the programs take turns, and the best of the
//! rounds counts. Peers that are not installed are left out and said to be.

#![allow(clippy::expect_used, clippy::print_stdout, missing_docs, reason = "a benchmark is not input-facing")]

mod bare;
mod generator;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

const ROUNDS: usize = 7;
/// For catalogues that take minutes.
const FEW_ROUNDS: usize = 3;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["child", program, root] => child(program, Path::new(root)),
        ["--counts", counts] => {
            parent(&counts.split(',').map(|count| count.parse().expect("a number")).collect::<Vec<_>>())
        }
        _ => parent(&[2_600, 26_000]),
    }
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the repository").to_owned()
}

/// Does one program's work once and prints its peak memory in KiB.
fn child(program: &str, root: &Path) {
    let failures = match program {
        "bare" => {
            let schema = std::fs::read(repository().join("schema/service.schema.json")).expect("the schema");
            bare::check(root, &serde_json::from_slice(&schema).expect("a schema")).1
        }
        _ => {
            let outcome = validator::check(root, validator::Options::default()).expect("a catalogue");
            let in_services = |found: &&validator::Diagnostic| {
                found.severity == validator::Severity::Error
                    && outcome.files[found.at.file.index()].path.starts_with(root.join("services"))
            };
            outcome.diagnostics.iter().filter(in_services).inspect(|found| println!("{found:?}")).count()
        }
    };
    assert_eq!(failures, 0, "the generated catalogue is valid");
    println!("{}", peak_memory());
}

/// The highest resident memory of this process in KiB, where the system tells (Linux).
fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok()).unwrap_or(0)
}

fn parent(counts: &[usize]) {
    println!("| services | program | seconds | ratio to bare | peak memory, KiB | memory above 0 services, KiB each |");
    println!("|---:|---|---:|---:|---:|---:|");
    let empty = peak("check", catalogue(0).0.path());
    for count in counts {
        let (folder, bytes) = catalogue(*count);
        let root = folder.path().to_owned();
        let (mut bare, mut check) = (f64::INFINITY, f64::INFINITY);
        for _ in 0..if *count > 26_000 { FEW_ROUNDS } else { ROUNDS } {
            bare = seconds(this().args(["child", "bare"]).arg(&root)).min(bare);
            check = seconds(shipped().arg("check").arg("--catalogue").arg(&root)).min(check);
        }
        let (bare_memory, memory) = (peak("bare", &root), peak("check", &root));
        let each = |memory: u64| memory.saturating_sub(empty) as f64 / *count as f64;
        println!("| {count} | bare parse and validate | {bare:.3} | 1.00 | {bare_memory} | {:.1} |", each(bare_memory));
        println!(
            "| {count} | validator check, all rules | {check:.3} | {:.2} | {memory} | {:.1} |",
            check / bare,
            each(memory)
        );
        if *count <= 2_600 {
            peers(&root, bare, check);
        }
        println!("<!-- {count} services, {} bytes each -->", bytes / *count as u64);
    }
}

fn catalogue(count: usize) -> (tempfile::TempDir, u64) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let bytes = generator::write(&repository(), folder.path(), count).expect("a generated catalogue");
    (folder, bytes)
}

/// This program, to do something else.
fn this() -> Command {
    Command::new(std::env::current_exe().expect("this program"))
}

/// The program that is measured, as it is shipped.
fn shipped() -> Command {
    Command::new(env!("CARGO_BIN_EXE_validator"))
}

/// How long a program takes, from its start to its end.
fn seconds(command: &mut Command) -> f64 {
    let start = Instant::now();
    let output = command.output().expect("a program");
    let seconds = start.elapsed().as_secs_f64();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    seconds
}

/// The highest memory of a program.
fn peak(program: &str, root: &Path) -> u64 {
    let output = this().args(["child", program]).arg(root).output().expect("a child");
    String::from_utf8_lossy(&output.stdout).trim().parse().expect("KiB")
}

/// The same records as JSON, in a folder of their own.
fn json_twins(files: &[PathBuf]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for file in files {
        let text = std::fs::read_to_string(file).expect("a readable file");
        let json = serde_json::to_vec(&bare::parse(&text)).expect("JSON");
        let name = file.file_name().expect("a name");
        std::fs::write(folder.path().join(name).with_extension("json"), json).expect("a written file");
    }
    folder
}

/// Runs the peers on the services alone, against the schema alone. They are whole processes, start included.
fn peers(root: &Path, bare: f64, check: f64) {
    let schema = repository().join("schema/service.schema.json");
    let files: Vec<PathBuf> = walkdir::WalkDir::new(root.join("services"))
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(walkdir::DirEntry::into_path)
        .collect();
    let mut check_jsonschema = Command::new("check-jsonschema");
    check_jsonschema.arg("--schemafile").arg(&schema).args(&files);
    // It takes plain dates of YAML for moments in time, so it gets the same records as JSON, which it reads quicker.
    let twins = json_twins(&files);
    let mut ajv = Command::new("ajv");
    ajv.args(["validate", "--spec=draft2020", "--strict=false", "-s"]).arg(&schema);
    ajv.arg("-d").arg(twins.path().join("*.json"));
    for (name, mut command) in [("check-jsonschema", check_jsonschema), ("ajv-cli", ajv)] {
        let start = Instant::now();
        match command.output() {
            Ok(output) if output.status.success() => {
                let seconds = start.elapsed().as_secs_f64();
                println!(
                    "| {} | {name}, schema alone | {seconds:.3} | {:.1} ({:.1} × check) | | |",
                    files.len(),
                    seconds / bare,
                    seconds / check
                );
            }
            Ok(output) => println!(
                "<!-- {name} failed: {} -->",
                String::from_utf8_lossy(&output.stderr).lines().next().unwrap_or_default()
            ),
            Err(_) => println!("<!-- {name} is not installed -->"),
        }
    }
}
