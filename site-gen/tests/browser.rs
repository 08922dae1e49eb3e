//! The browser tests: builds the real catalogue's site, serves it with the real server, and runs every
//! `browser/*.test.mjs` against it in Chromium. Records that a test makes with the site's form are given to the real
//! validator afterwards.
//!
//! Where Chromium, Node or its packages are missing, it says so loudly and the tests count as ignored; except under
//! `CI=true`, where that is a failure.

#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod common;

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use libtest_mimic::{Arguments, Failed, Trial};
use site_gen::build::Stop;
use site_gen::facts::Facts;
use site_gen::input::{Loaded, Sources};
use site_gen::search;
use site_gen::serve::{Failure, Server};
use validator::Lang;
use validator::report::{self, Format, Style};

/// How long one file of tests may take before it counts as hanging, on a machine that does other things too.
const PATIENCE: Duration = Duration::from_secs(1200);

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    // Each test drives a browser of its own: more than one at a time only slows all of them down.
    arguments.test_threads = arguments.test_threads.or(Some(1));
    let needed = Needed::look();
    let strict = std::env::var("CI").is_ok_and(|value| value == "true");
    if let Err(missing) = &needed {
        let verdict = if strict { "FAIL, for CI=true" } else { "are IGNORED" };
        let _ = writeln!(std::io::stderr(), "\n{}\nThe browser tests {verdict}.\n", boxed(missing));
    }
    let trials = test_files().into_iter().map(|file| {
        let name = file.file_stem().unwrap().to_string_lossy().trim_end_matches(".test").to_owned();
        let ignored = needed.is_err() && !strict;
        let needed = needed.clone();
        let test = move || run(&file, &needed?, site()?);
        Trial::test(name, test).with_ignored_flag(ignored)
    });
    let conclusion = libtest_mimic::run(&arguments, trials.collect());
    if let Some(Site { runtime, server, hostile, .. }) = SITE.lock().unwrap().take() {
        runtime.block_on(async {
            server.stop().await;
            hostile.stop().await;
        });
    }
    conclusion.exit_code()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser")
}

fn test_files() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder()).into_iter().flatten().flatten();
    let mut files: Vec<_> = entries.map(|entry| entry.path()).collect();
    files.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    files
}

/// What the tests need of the machine.
#[derive(Clone)]
struct Needed {
    chromium: PathBuf,
}

impl Needed {
    /// Finds everything, or says what is missing and how to get it.
    fn look() -> Result<Self, String> {
        let mut missing = Vec::new();
        let chromium = std::env::var_os("CHROMIUM").map_or_else(|| PathBuf::from("/usr/bin/chromium"), PathBuf::from);
        if !chromium.is_file() {
            missing.push(format!(
                "Chromium is missing: there is no {}. Install it (Debian: apt-get install chromium), or name it in \
                 the variable CHROMIUM.",
                chromium.display()
            ));
        }
        if Command::new("node").arg("--version").output().is_err() {
            missing.push("Node.js is missing: install Node 20 or later.".to_owned());
        }
        if !folder().join("node_modules").is_dir() {
            missing.push("The Node packages are missing: run `npm ci --prefix site-gen/tests/browser`.".to_owned());
        }
        if missing.is_empty() { Ok(Self { chromium }) } else { Err(missing.join("\n")) }
    }
}

/// A text that is not overlooked.
fn boxed(text: &str) -> String {
    let line = "=".repeat(78);
    format!("{line}\n{text}\n{line}")
}

/// The site, served: begun by the first test that needs it.
struct Site {
    runtime: tokio::runtime::Runtime,
    server: Server,
    /// The miniature catalogue with hostile records, as the site's own templates show it.
    hostile: Server,
    /// A copy of catalogue and templates: a change to the originals must not reload pages under test.
    sources: tempfile::TempDir,
}

/// Where the site says that its repository is.
const REPOSITORY: &str = "https://code.example/owner/wayout";

/// The catalogue with hostile records, beside the sources.
const HOSTILE: &str = "hostile";

/// The index in parts, beside the sources.
const PARTS: &str = "search.json";

static SITE: Mutex<Option<Site>> = Mutex::new(None);

/// Where the site is.
struct Place {
    address: String,
    hostile: String,
    /// The catalogue of the hostile one.
    sources: PathBuf,
    folder: PathBuf,
    /// The index of the same services in parts, as large catalogues have it.
    parts: PathBuf,
}

fn site() -> Result<Place, String> {
    let mut site = SITE.lock().map_err(|error| error.to_string())?;
    if site.is_none() {
        *site = Some(serve()?);
    }
    let Site { server, hostile, sources, .. } = site.as_ref().ok_or("the site is not served")?;
    Ok(Place {
        address: server.address(),
        hostile: hostile.address(),
        sources: sources.path().join(HOSTILE),
        folder: server.folder(),
        parts: sources.path().join(PARTS),
    })
}

fn serve() -> Result<Site, String> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    let place = tempfile::tempdir().map_err(|error| error.to_string())?;
    for folder in ["catalogue", "templates"] {
        common::copy(&common::root().join(folder), &place.path().join(folder));
    }
    let sources = Sources {
        date: None,
        repository: Some(REPOSITORY.parse().map_err(|error| format!("{REPOSITORY}: {error}"))?),
        ..common::sources(&place.path().join("catalogue"), &place.path().join("templates"))
    };
    write_parts(&sources, place.path())?;
    let server = started(&runtime, sources)?;
    let hostile = place.path().join(HOSTILE);
    common::copy(&common::mini().join("catalogue"), &hostile);
    common::copy(&folder().join("hostile"), &hostile);
    let hostile = started(&runtime, common::sources(&hostile, &place.path().join("templates")))?;
    Ok(Site { runtime, server, hostile, sources: place })
}

/// Builds a site and serves it.
fn started(runtime: &tokio::runtime::Runtime, sources: Sources) -> Result<Server, String> {
    match runtime.block_on(Server::start(0, sources, Stop::default(), Box::new(|_| {}))) {
        Ok(server) => Ok(server),
        Err(Failure::Findings(loaded)) => {
            let mut text = Vec::new();
            let _ = loaded.print_errors(false, &mut text);
            Err(String::from_utf8_lossy(&text).into_owned())
        }
        Err(failure) => Err(failure.to_string()),
    }
}

/// Cuts the search index of the catalogue into parts, however small it is.
fn write_parts(sources: &Sources, place: &Path) -> Result<(), String> {
    let loaded = Loaded::read(sources).map_err(|error| error.to_string())?;
    let Some(checked) = loaded.checked() else { return Ok(()) };
    let facts = checked.services.iter().map(|(id, service)| (id.as_str(), Facts::of(service, checked))).collect();
    for (file, bytes) in search::pack(&search::entries(checked, &facts), 0).files {
        let file = place.join(format!("search{file}"));
        let written = std::fs::create_dir_all(file.parent().unwrap()).and_then(|()| std::fs::write(&file, bytes));
        written.map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// Runs one file of tests; what it prints is shown when it fails.
fn run(file: &Path, needed: &Needed, site: Place) -> Result<(), Failed> {
    let Place { address, hostile, sources, folder, parts } = site;
    let place = tempfile::tempdir()?;
    let printed = place.path().join("output");
    let output = File::create(&printed)?;
    let records = place.path().join("records");
    let mut node = Command::new("node")
        .arg(file)
        .current_dir(self::folder())
        .env("BASE_URL", address.trim_end_matches('/'))
        .env("HOSTILE_URL", hostile.trim_end_matches('/'))
        .env("HOSTILE_SOURCES", sources)
        .env("SITE_DIR", folder)
        .env("SEARCH_PARTS", parts)
        .env("RECORDS_OUT", &records)
        .env("CHROMIUM", &needed.chromium)
        .stdin(Stdio::null())
        .stdout(output.try_clone()?)
        .stderr(output)
        .spawn()?;
    let start = Instant::now();
    let status = loop {
        match node.try_wait()? {
            Some(status) => break status.to_string(),
            None if start.elapsed() > PATIENCE => {
                node.kill()?;
                node.wait()?;
                break format!("no end after {} s", PATIENCE.as_secs());
            }
            None => std::thread::sleep(Duration::from_millis(50)),
        }
    };
    if status == "exit status: 0" {
        return if records.is_dir() { are_accepted(&records) } else { Ok(()) };
    }
    let printed = std::fs::read(&printed)?;
    Err(format!("{status}\n{}", String::from_utf8_lossy(&printed)).into())
}

/// Gives records that the form made, as `<letter>/<id>.yaml`, to the validator in a copy of the catalogue: not even a
/// note may come of them.
fn are_accepted(records: &Path) -> Result<(), Failed> {
    let place = tempfile::tempdir()?;
    common::copy(&common::root().join("catalogue"), place.path());
    common::copy(records, &place.path().join("services"));
    let made: Vec<_> = common::tree(records).into_keys().map(|path| place.path().join("services").join(path)).collect();
    let mut outcome = validator::check(place.path(), validator::Options::default())?;
    let files = &outcome.files;
    outcome.diagnostics.retain(|found| made.contains(&files[found.at.file.index()].path));
    let mut told = Vec::new();
    report::print(&outcome, Format::Human, Style { lang: Lang::En, colour: false }, &mut told)?;
    if outcome.diagnostics.is_empty() { Ok(()) } else { Err(String::from_utf8_lossy(&told).into_owned().into()) }
}
