//! The speed and memory of a build, side by side with Hugo and Zola on equal pages, in one run:
//! `cargo bench -p site-gen --bench build [-- --counts 2600,26000] [--rounds 3]
//! [--without-peers]`; with `--features mimalloc` as it is handed out.
//!
//! The catalogue is generated, the same for the same number. What the others are given is in [`inputs`]: the facts of
//! each service as one page per language, and templates that make the same page of them as ours, section by section and
//! in the same words; `--inputs FOLDER` writes that for the first number, to look at and to try, and ends. Ours is
//! measured twice: its service pages alone ([`alone`]), and the whole site with lists, exports and feeds. Each
//! measurement is a process of its own, the programs take turns, and the best of the rounds counts. Inputs are on the
//! disk, outputs in memory where there is room ([`place`] says why). A peer that is not installed (as `hugo` or `zola`
//! in the path) is left out and said to be.

#![allow(clippy::expect_used, clippy::print_stdout, missing_docs, reason = "a benchmark is not input-facing")]

mod alone;
mod equal;
mod facts;
mod frame;
// One generator serves both benchmarks.
#[path = "../../../validator/benches/check/generator.rs"]
mod generator;
mod inputs;
mod peers;
mod place;
mod process;
mod values;
mod views;
mod words;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use inputs::Shape;
use process::{Measured, measure};
use site_gen::edition::Edition;

/// That of the program.
#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const ROUNDS: &str = "3";

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let after = |name: &str| arguments.iter().skip_while(|argument| *argument != name).nth(1);
    if let Some(catalogue) = after("alone") {
        alone::run(Path::new(catalogue), &templates());
    }
    let counts = after("--counts").map_or("2600,26000", String::as_str);
    let counts: Vec<usize> = counts.split(',').map(|count| count.parse().expect("a number")).collect();
    if let Some(folder) = after("--inputs") {
        let folder = Path::new(folder);
        let catalogue = folder.join("catalogue");
        generator::write(&repository(), &catalogue, counts[0]).expect("a generated catalogue");
        return write_inputs(&catalogue, folder, &peers::PEERS.iter().collect::<Vec<_>>());
    }
    let rounds = after("--rounds").map_or(ROUNDS, String::as_str).parse().expect("a number");
    let peers = if arguments.iter().any(|argument| argument == "--without-peers") { vec![] } else { installed() };
    println!(
        "| services | program | pages | KiB a page | seconds | ms a page | times as fast | processor, s | memory, MiB |"
    );
    println!("|---:|---|---:|---:|---:|---:|---:|---:|---:|");
    counts.into_iter().for_each(|count| compare(count, rounds, &peers));
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the repository").to_owned()
}

fn templates() -> PathBuf {
    repository().join("templates")
}

fn installed() -> Vec<&'static peers::Peer> {
    let told = |peer: &&peers::Peer| match peers::version(peer.name) {
        None => {
            println!("<!-- {} is not installed -->", peer.name);
            false
        }
        Some(version) => {
            println!("<!-- {}: {version} -->", peer.name);
            true
        }
    };
    peers::PEERS.iter().filter(told).collect()
}

fn write_inputs(catalogue: &Path, place: &Path, peers: &[&peers::Peer]) {
    let folders: Vec<PathBuf> = peers.iter().map(|peer| place.join(peer.name)).collect();
    let both: Vec<(&dyn Shape, &Path)> =
        peers.iter().zip(&folders).map(|(peer, folder)| (peer.shape, folder.as_path())).collect();
    let write = |editions: &[Edition<'_>]| {
        inputs::write(editions, &both, &place.join("sample")).expect("inputs");
    };
    alone::with_editions(catalogue, &templates(), |_| (), write);
}

/// A program's name, and how it is called to build into a folder.
type Program<'a> = (&'static str, Box<dyn Fn(&Path) -> Command + 'a>);

/// The programs, in the order of the table.
fn programs<'a>(catalogue: &'a Path, place: &'a Path, peers: &[&'static peers::Peer]) -> Vec<Program<'a>> {
    let alone = move |out: &Path| {
        fs::create_dir(out).expect("a folder");
        let mut program = Command::new(std::env::current_exe().expect("this program"));
        program.arg("alone").arg(catalogue).env("TMPDIR", out);
        program
    };
    let whole = move |out: &Path| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_site-gen"));
        program.args(["build", "--date", alone::TODAY, "--base-url", alone::BASE]);
        program.arg("--catalogue").arg(catalogue).arg("--templates").arg(templates()).arg("--out").arg(out);
        program
    };
    let mut programs: Vec<Program<'a>> = vec![("wayout, pages alone", Box::new(alone))];
    for peer in peers {
        let call = |out: &Path| (peer.command)(&place.join(peer.name), out);
        programs.push((peer.name, Box::new(call)));
    }
    programs.push(("wayout, whole site", Box::new(whole)));
    programs
}

fn compare(services: usize, rounds: usize, peers: &[&'static peers::Peer]) {
    let place = tempfile::tempdir().expect("a temporary folder");
    let catalogue = place.path().join("catalogue");
    generator::write(&repository(), &catalogue, services).expect("a generated catalogue");
    write_inputs(&catalogue, place.path(), peers);
    let programs = programs(&catalogue, place.path(), peers);
    let (outputs, in_memory) = place::for_outputs(services);
    println!("<!-- outputs are {} -->", if in_memory { "in memory" } else { "on the disk" });
    let mut best: Vec<Option<Measured>> = programs.iter().map(|_| None).collect();
    for _ in 0..rounds {
        for ((name, command), best) in programs.iter().zip(&mut best) {
            let out = outputs.path().join("out");
            let measured = measure(command(&out), &out);
            println!("<!-- {services} {name}: {:.2} s -->", measured.seconds);
            if best.is_none() && peers.iter().any(|peer| peer.name == *name) {
                let held = equal::hold(&place.path().join("sample"), &out, name);
                println!("<!-- {held} of its pages were held against ours: they are equal -->");
            }
            fs::remove_dir_all(&out).expect("the site is removed");
            *best = Some(best.take().map_or_else(|| measured.clone(), |best| best.better(&measured)));
        }
    }
    let measured: Vec<Measured> = best.into_iter().flatten().collect();
    let faster = measured[1..=peers.len()].iter().map(Measured::each).fold(f64::INFINITY, f64::min);
    for ((name, _), measured) in programs.iter().zip(&measured) {
        row(services, name, measured, faster);
    }
}

/// One line of the table; `faster` is the time that the faster peer takes for a page.
fn row(services: usize, name: &str, measured: &Measured, faster: f64) {
    let times = if faster.is_finite() { format!("{:.2}", faster / measured.each()) } else { String::new() };
    println!(
        "| {services} | {name} | {} | {:.1} | {:.2} | {:.3} | {times} | {:.2} | {} |",
        measured.pages,
        measured.bytes as f64 / 1024.0 / measured.pages as f64,
        measured.seconds,
        measured.each(),
        measured.processor,
        measured.memory / 1024
    );
}
