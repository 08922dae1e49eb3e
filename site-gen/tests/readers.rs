//! The exports as programs of others read them: Frictionless, DuckDB, Polars, sqlite3, an OpenAPI validator, a JSON
//! Schema validator, a feed and a calendar parser, sha256sum. Each reads the exports of the miniature catalogue and of
//! the real one; and each must find something in a copy in which a file is spoilt, for a program that finds nothing
//! there would find nothing anywhere.
//!
//! Where a program is missing, its trials are ignored, loudly; under `CI=true` that is a failure. `.ci/run` installs
//! what `.ci/requirements.txt` names into `target/peers`.

#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod common;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use common::{built, copy, mini_sources, root, round_trip, sources};
use libtest_mimic::{Arguments, Failed, Trial};
use site_gen::input::Sources;
use site_gen::output::Finished;

/// A program that reads exports.
struct Reader {
    /// What it is.
    name: &'static str,
    /// The program: in `target/peers/bin`, or anywhere.
    program: &'static str,
    /// What it is told; it runs in the folder of the exports. A name of a script is one of `readers/`.
    arguments: &'static [&'static str],
    /// Spoils a file of a copy of the exports in a way that it must find.
    spoil: fn(&Path),
}

const READERS: [Reader; 6] = [
    Reader {
        name: "sha256sum finds every sum right",
        program: "sha256sum",
        arguments: &["--check", "--strict", "--quiet", "SHA256SUMS"],
        spoil: |api| common::edit(&api.join("wayout.csv"), "\n", "\r\n"),
    },
    Reader {
        name: "Frictionless finds the data package valid",
        program: "frictionless",
        arguments: &["validate", "datapackage.json"],
        // A link to the wrong table, which no checksum tells.
        spoil: |api| {
            edit_package(api, |resource| {
                if resource["name"] == "routes" {
                    resource["schema"]["foreignKeys"][0]["reference"]["resource"] = "operators".into();
                }
            });
        },
    },
    Reader {
        name: "DuckDB, Polars and sqlite3 find the same counts and sums",
        program: "python",
        arguments: &["tables.py"],
        spoil: |api| {
            let database = rusqlite::Connection::open(api.join("wayout.sqlite")).unwrap();
            database
                .execute_batch("PRAGMA foreign_keys = OFF; DELETE FROM terms WHERE vocabulary = 'channel';")
                .unwrap();
        },
    },
    Reader {
        name: "a JSON Schema validator finds every answer right",
        program: "python",
        arguments: &["answers.py"],
        spoil: |api| common::edit(&api.join("services/lantern.json"), "\"waiting_days\": ", "\"waiting_days\": -"),
    },
    Reader {
        name: "an OpenAPI validator finds the description right",
        program: "python",
        arguments: &["openapi.py"],
        spoil: |api| common::edit(&api.join("openapi.json"), "\"in\": \"path\"", "\"in\": \"nowhere\""),
    },
    Reader {
        name: "a feed parser and a calendar parser find their files whole",
        program: "python",
        arguments: &["feeds.py"],
        spoil: |api| common::edit(&api.join("../../en/feeds/all.atom"), "</feed>", ""),
    },
];

fn main() {
    let arguments = Arguments::from_args();
    let mut trials = Vec::new();
    for reader in &READERS {
        trials.push(trial(format!("{} (mini)", reader.name), reader, || read(reader, mini())));
        trials.push(trial(format!("{} (real)", reader.name), reader, || read(reader, real())));
        trials.push(trial(format!("{} (spoilt)", reader.name), reader, || tells(reader)));
    }
    let question = &READERS[2];
    trials.push(trial("DuckDB answers the question of the page about the data".into(), question, ask_tables));
    trials.push(
        Trial::test("the page's check of a file holds", check_in_shell)
            .with_ignored_flag(!has("curl".as_ref()) && !is_ci()),
    );
    trials.push(Trial::test("every real record comes back from NDJSON", || {
        round_trip::check(&root().join("catalogue"), &api(real())).map(drop).map_err(Failed::from)
    }));
    libtest_mimic::run(&arguments, trials).exit();
}

/// A trial that needs a reader's program.
fn trial(name: String, reader: &Reader, run: impl FnOnce() -> Result<(), Failed> + Send + 'static) -> Trial {
    let place = program(reader.program);
    let missing = !has(&place);
    if missing {
        let _ =
            writeln!(std::io::stderr(), "\n*** {name}: {} is missing; `.ci/run` installs it ***\n", place.display());
    }
    Trial::test(name, run).with_ignored_flag(missing && !is_ci())
}

fn program(name: &str) -> PathBuf {
    match name {
        "sha256sum" => name.into(),
        peer => root().join("target/peers/bin").join(peer),
    }
}

fn is_ci() -> bool {
    std::env::var("CI").is_ok_and(|value| value == "true")
}

/// Whether there is such a program.
fn has(program: &Path) -> bool {
    Command::new(program).arg("--version").output().is_ok()
}

/// A file of `src/export/client/snippets/`, with the folder of the real site as the address.
fn snippet(name: &str) -> Result<String, Failed> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/export/client/snippets").join(name);
    let text = std::fs::read_to_string(file)?;
    let page = std::fs::read_to_string(real().folder().join("en/api/index.html"))?;
    let shown = page.replace("&#39;", "'").replace("&quot;", "\"").replace("&#x27;", "'");
    if shown.contains(text.trim_end()) { Ok(text) } else { Err(format!("the page does not show {name}").into()) }
}

fn ask_tables() -> Result<(), Failed> {
    let question = snippet("tables.sql")?.replace("https://wayout.example", &real().folder().to_string_lossy());
    let asked = "import sys, duckdb; rows = duckdb.sql(sys.argv[1]).fetchall(); sys.exit(not (len(rows) == 10 and \
                   all(row[1] and row[2] for row in rows)))";
    ended_well(Command::new(program("python")).args(["-c", asked, &question]))
}

fn check_in_shell() -> Result<(), Failed> {
    let place = tempfile::tempdir()?;
    let folder = format!("file://{}", real().folder().display());
    let script = snippet("check.sh")?.replace("https://wayout.example", &folder);
    ended_well(Command::new("sh").args(["-euc", &script]).current_dir(place.path()))?;
    // What arrived changed is told by the last line alone.
    common::edit(&place.path().join("wayout.csv"), "\n", "\r\n");
    let check = script.lines().last().unwrap_or_default();
    match ended_well(Command::new("sh").args(["-euc", check]).current_dir(place.path())) {
        Ok(()) => Err("it finds nothing in a file that was changed".into()),
        Err(_) => Ok(()),
    }
}

/// Runs a reader on exports; what it prints is told when it finds something.
fn read(reader: &Reader, site: &Finished) -> Result<(), Failed> {
    read_in(reader, &api(site))
}

fn read_in(reader: &Reader, api: &Path) -> Result<(), Failed> {
    let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/readers");
    let mut command = Command::new(program(reader.program));
    for argument in reader.arguments {
        if argument.ends_with(".py") {
            command.arg(scripts.join(argument)).arg(api)
        } else {
            command.arg(argument)
        };
    }
    ended_well(command.current_dir(api))
}

/// Runs a program, which must end well; else what it printed is told.
fn ended_well(command: &mut Command) -> Result<(), Failed> {
    let output = command.output()?;
    if output.status.success() {
        return Ok(());
    }
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Err(format!("{}\n{}{}", output.status, text(&output.stdout), text(&output.stderr)).into())
}

/// Holds that a reader finds something in exports that are spoilt; a script must say so itself, not break.
fn tells(reader: &Reader) -> Result<(), Failed> {
    let place = tempfile::tempdir()?;
    copy(mini().folder(), place.path());
    let api = place.path().join("api/v1");
    (reader.spoil)(&api);
    match read_in(reader, &api) {
        Ok(()) => Err("it finds nothing in exports that are spoilt".into()),
        Err(told) if told.message().is_some_and(|text| text.contains("Traceback")) => Err(told),
        Err(_) => Ok(()),
    }
}

fn api(site: &Finished) -> PathBuf {
    site.folder().join("api/v1")
}

fn mini() -> &'static Finished {
    static MINI: OnceLock<Finished> = OnceLock::new();
    MINI.get_or_init(|| site(&mini_sources()))
}

/// The real catalogue; trials that need it wait for the one that builds it.
fn real() -> &'static Finished {
    static REAL: OnceLock<Finished> = OnceLock::new();
    let sources = Sources { date: None, ..sources(&root().join("catalogue"), &root().join("templates")) };
    REAL.get_or_init(|| site(&sources))
}

/// With an address, so that there are feeds.
fn site(sources: &Sources) -> Finished {
    built(sources, "https://wayout.example/").unwrap()
}

fn edit_package(api: &Path, change: impl Fn(&mut serde_json::Value)) {
    let file = api.join("datapackage.json");
    let mut package: serde_json::Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    package["resources"].as_array_mut().unwrap().iter_mut().for_each(change);
    std::fs::write(file, package.to_string()).unwrap();
}
