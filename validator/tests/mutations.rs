//! The probes of the fuzz targets over the committed corpus and thousands of mutations of it, with a fixed seed: what
//! a fuzzer would look for first, without a nightly compiler and in bounded time.
//!
//! `MUTATIONS=100000 SEED=7 cargo test -p validator --test mutations` looks longer, and elsewhere.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops where it can't go on")]

use std::fs;
use std::path::Path;

use validator::probe::PROBES;
use walkdir::WalkDir;

/// How many mutations each probe is shown.
const MUTATIONS: u64 = 1500;

/// What the mutations begin with.
const SEED: u64 = 0x5741_594f_5554;

/// A number from the environment.
fn wish(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok().filter(|number| *number > 0)
}

/// Pieces of YAML that are worth putting where they do not belong.
const PIECES: &[&str] = &[
    "\n",
    "\n\n",
    "  ",
    "\t",
    "\r\n",
    " #x",
    "\n# y\n",
    "- ",
    "- - ",
    ": ",
    "? ",
    ", ",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "'",
    "|\n",
    ">-\n",
    "&a ",
    "*a",
    "!t ",
    "---\n",
    "...\n",
    "%",
    "\\",
    "\u{feff}",
    "\u{202e}",
    "\u{85}",
    "\u{2028}",
    "微",
    "e\u{301}",
    "~",
    "1e3",
    "2021/3/5",
    "15天",
    "http://A.b/?utm_x=1#",
    "zh:",
    "en: ",
    "<<: ",
    "\u{0}",
    "  - ",
    "{a: b}",
    "[a, b]",
];

/// A small generator of numbers (xorshift64*), the same on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % below.max(1)
    }

    /// A place between two characters.
    fn place(&mut self, text: &str) -> usize {
        let place = self.roll(text.len() + 1);
        (0..=place).rev().find(|place| text.is_char_boundary(*place)).unwrap_or(0)
    }

    /// A short stretch of a text.
    fn stretch<'t>(&mut self, text: &'t str) -> (usize, &'t str) {
        let start = self.place(text);
        let length = self.roll(40);
        let end = (start..=(start + length).min(text.len())).rev().find(|end| text.is_char_boundary(*end));
        (start, &text[start..end.unwrap_or(start)])
    }
}

/// One change: a stretch goes, comes twice, or moves; a piece or a stretch of another text comes in.
fn mutate(text: &str, other: &str, dice: &mut Dice) -> String {
    let (start, stretch) = dice.stretch(text);
    let end = start + stretch.len();
    let place = dice.place(text);
    match dice.roll(6) {
        0 => [&text[..start], &text[end..]].concat(),
        1 => [&text[..place], stretch, &text[place..]].concat(),
        2 => [&text[..place], dice.stretch(other).1, &text[place..]].concat(),
        3 => [&text[..start], PIECES[dice.roll(PIECES.len())], &text[end..]].concat(),
        _ => [&text[..place], PIECES[dice.roll(PIECES.len())], &text[place..]].concat(),
    }
}

fn corpus() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    let files = WalkDir::new(folder).sort_by_file_name().into_iter();
    let files = files.map(|entry| entry.expect("a readable corpus")).filter(|entry| entry.file_type().is_file());
    files.map(|entry| fs::read_to_string(entry.path()).expect("a text")).collect()
}

#[test]
fn the_probes_hold_for_the_corpus() {
    for text in corpus() {
        for (name, probe) in PROBES {
            probe(text.as_bytes()).unwrap_or_else(|why| panic!("{name}: {why}\n{text}"));
        }
    }
}

#[test]
fn the_probes_hold_for_mutations() {
    let corpus = corpus();
    for (name, probe) in PROBES {
        let mut dice = Dice(wish("SEED").unwrap_or(SEED));
        for _ in 0..wish("MUTATIONS").unwrap_or(MUTATIONS) {
            let mut text = corpus[dice.roll(corpus.len())].clone();
            for _ in 0..=dice.roll(4) {
                text = mutate(&text, &corpus[dice.roll(corpus.len())], &mut dice);
            }
            probe(text.as_bytes()).unwrap_or_else(|why| panic!("{name}: {why}\n{text:?}\n{text}"));
        }
    }
}

#[test]
fn bytes_that_are_no_text_are_no_matter() {
    for (_, probe) in PROBES {
        assert_eq!(probe(&[0xff, 0xfe, 0x00, b'a']), Ok(()));
    }
}
