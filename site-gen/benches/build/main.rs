//! The speed and memory of a whole build, side by side with Hugo and Zola on equal inputs, in one run:
//! `cargo bench -p site-gen --bench build [-- --counts 2600,26000]`.
//!
//! The catalogue is generated, the same for the same number. What the others are given is in [`peers`]: every record's
//! facts as one page per language, with templates that render them into pages of the same frame. Each measurement is a
//! process of its own, the programs take turns, and the best of the rounds counts. A peer that is not installed (as
//! `hugo` or `zola` in the path) is left out and said to be.

#![allow(clippy::expect_used, clippy::print_stdout, missing_docs, reason = "a benchmark is not input-facing")]

// One generator serves both benchmarks.
#[path = "../../../validator/benches/check/generator.rs"]
mod generator;
mod peers;
mod process;

use std::path::{Path, PathBuf};
use std::process::Command;

use process::{Measured, measure};

const ROUNDS: usize = 3;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let counts = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["--counts", counts] => counts.split(',').map(|count| count.parse().expect("a number")).collect(),
        _ => vec![2_600, 26_000],
    };
    println!("| services | program | pages | KiB a page | seconds | ms a page | peak memory, MiB | threads |");
    println!("|---:|---|---:|---:|---:|---:|---:|---:|");
    for count in counts {
        compare(count);
    }
}

/// A program's name, and how it is called to build into a folder.
type Program<'a> = (&'static str, Box<dyn Fn(&Path) -> Command + 'a>);

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the repository").to_owned()
}

fn compare(services: usize) {
    let place = tempfile::tempdir().expect("a temporary folder");
    let catalogue = place.path().join("catalogue");
    generator::write(&repository(), &catalogue, services).expect("a generated catalogue");
    let ours = |out: &Path| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_site-gen"));
        program.args(["build", "--date", "2026-11-21", "--base-url", "https://wayout.example/"]);
        program.arg("--catalogue").arg(&catalogue).arg("--templates").arg(repository().join("templates"));
        program.arg("--out").arg(out);
        program
    };
    let mut programs: Vec<Program> = vec![("wayout", Box::new(ours))];
    // The frame of their pages is taken from one of ours.
    let sample = place.path().join("sample");
    assert!(ours(&sample).output().expect("a build").status.success(), "the generated catalogue is built");
    for peer in &peers::PEERS {
        match peers::version(peer.name) {
            None => println!("<!-- {} is not installed -->", peer.name),
            Some(version) => {
                println!("<!-- {}: {version} -->", peer.name);
                let input = place.path().join(peer.name);
                (peer.write)(&input, &sample, services).expect("the peer's input");
                programs.push((peer.name, Box::new(move |out: &Path| (peer.command)(&input, out))));
            }
        }
    }
    let mut best: Vec<Option<Measured>> = programs.iter().map(|_| None).collect();
    for _ in 0..ROUNDS {
        for ((name, command), best) in programs.iter().zip(&mut best) {
            let out = place.path().join("out");
            let measured = measure(command(&out), &out);
            println!("<!-- {services} {name}: {:.2} s -->", measured.seconds);
            *best = Some(best.take().map_or_else(|| measured.clone(), |best| best.better(&measured)));
        }
    }
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    for ((name, _), measured) in programs.iter().zip(best.into_iter().flatten()) {
        let Measured { seconds, memory, pages, bytes } = measured;
        println!(
            "| {services} | {name} | {pages} | {:.1} | {seconds:.2} | {:.3} | {} | {threads} |",
            bytes as f64 / 1024.0 / pages as f64,
            seconds * 1000.0 / pages as f64,
            memory / 1024
        );
    }
}
