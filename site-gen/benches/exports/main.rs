//! What all exports together cost beside the pages: `cargo bench -p site-gen --features tables,mimalloc --bench
//! exports [-- 2600,26000]`.
//!
//! Each round is a process of its own that reads and checks the catalogue, writes the exports alone, and then the whole
//! site, with an address, so that there are feeds. What exports add is held against everything else. Processor time counts, of all threads, for machines are shared; the best of the rounds is told. The
//! services are those that the validator's benchmark makes.

#![allow(clippy::expect_used, clippy::print_stdout, missing_docs, reason = "a benchmark is not input-facing")]

#[path = "../../../validator/benches/check/generator.rs"]
mod generator;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use site_gen::base::BaseUrl;
use site_gen::build::{Settings, Stop, Unwatched, build_aside};
use site_gen::export;
use site_gen::input::{Loaded, Sources};
use site_gen::output::Output;
use site_gen::publishing::Publishing;
use site_gen::site::Site;
use site_gen::templates::Templates;

/// That of the program.
#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const ROUNDS: usize = 3;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["child", catalogue] => child(Path::new(catalogue)),
        [counts] => counts.split(',').for_each(|count| parent(count.parse().expect("a number"))),
        _ => [2_600, 26_000].into_iter().for_each(parent),
    }
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the repository").to_owned()
}

/// Reads the catalogue, writes the exports, then the whole site; prints the seconds of the exports, those of reading and
/// the whole site together, and the files and bytes of the exports.
fn child(catalogue: &Path) {
    let templates = repository().join("templates");
    let sources = Sources { catalogue: catalogue.into(), templates, date: None, repository: None };
    let (loaded, reading) = timed(|| Loaded::read(&sources).expect("a catalogue"));
    let checked = loaded.checked().expect("a valid catalogue");
    let base: BaseUrl = "https://wayout.example/".parse().expect("an address");
    let (publishing, stop) = (Publishing::default(), Stop::default());

    let templates = Templates::read(&sources.templates, &base).expect("templates");
    let site = Site::new(checked, &templates, &base, None, &publishing).expect("a site");
    let output = Output::temporary(&base, None).expect("a folder");
    let ((), exports) = timed(|| drop(export::write(&site, &output, &publishing, &stop).expect("exports")));
    let (mut files, mut bytes) = (0, 0);
    output.each_written(|_, size| (files, bytes) = (files + 1, bytes + size));
    drop(output);

    let (templates, publishing) = (&sources.templates, &publishing);
    let settings = Settings {
        templates,
        base: &base,
        publishing,
        repository: None,
        artist: None,
        watcher: &Unwatched,
        stop: &stop,
    };
    let (finished, whole) = timed(|| build_aside(checked, settings, None).expect("a site"));
    drop(finished);
    println!("{exports} {} {files} {bytes}", reading + whole);
}

/// The result, and the seconds of processor time that it took; on systems that do not tell those, the seconds.
fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let (start, before) = (Instant::now(), processor_time());
    let result = work();
    let spent = processor_time().zip(before).map(|(after, before)| after - before);
    (result, spent.unwrap_or_else(|| start.elapsed().as_secs_f64()))
}

/// The seconds that all threads of this process have spent, in its own code and in the system's (Linux).
fn processor_time() -> Option<f64> {
    let line = std::fs::read_to_string("/proc/self/stat").ok()?;
    let mut fields = line.rsplit_once(')')?.1.split_whitespace().skip(11);
    let mut ticks = || fields.next()?.parse::<f64>().ok();
    Some((ticks()? + ticks()?) / 100.0)
}

fn parent(count: usize) {
    let place = tempfile::tempdir().expect("a temporary folder");
    generator::write(&repository(), place.path(), count).expect("a catalogue");
    let own = std::env::current_exe().expect("this program");
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        let output = Command::new(&own).arg("child").arg(place.path()).output().expect("a child");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        rounds.push(text.split_whitespace().map(|word| word.parse::<f64>().expect("a number")).collect::<Vec<_>>());
    }
    let best = |column: usize| rounds.iter().map(|round| round[column]).fold(f64::INFINITY, f64::min);
    let (exports, whole) = (best(0), best(1));
    let pages = whole - exports;
    println!(
        "| {count} | {pages:.1} | {exports:.1} | {:.0} % | {:.2} | {} | {:.0} |",
        100.0 * exports / pages,
        1000.0 * exports / count as f64,
        best(2),
        best(3) / 1e6,
    );
}
