//! One process, measured: its time, its peak memory, and the pages that it wrote.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What one run took and made.
#[derive(Debug, Clone)]
pub(crate) struct Measured {
    pub(crate) seconds: f64,
    /// The highest resident memory in KiB, as the system tells (Linux), looked at every few milliseconds.
    pub(crate) memory: u64,
    pub(crate) pages: usize,
    /// The bytes of all pages.
    pub(crate) bytes: u64,
}

impl Measured {
    /// The shorter time and the higher memory of two runs.
    pub(crate) fn better(self, other: &Self) -> Self {
        Self { seconds: self.seconds.min(other.seconds), memory: self.memory.max(other.memory), ..self }
    }
}

/// Runs a program that writes a site into a folder, which is removed afterwards.
pub(crate) fn measure(mut command: Command, out: &Path) -> Measured {
    let start = Instant::now();
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::inherit()).spawn().expect("the program starts");
    let status = format!("/proc/{}/status", child.id());
    let mut memory = 0;
    let end = loop {
        if let Some(end) = child.try_wait().expect("the program ends") {
            break end;
        }
        memory = memory.max(peak(&status));
        std::thread::sleep(Duration::from_millis(5));
    };
    let seconds = start.elapsed().as_secs_f64();
    assert!(end.success(), "{command:?} failed");
    let pages = walkdir::WalkDir::new(out).into_iter().filter_map(Result::ok);
    let sizes: Vec<u64> = pages
        .filter(|entry| entry.path().extension().is_some_and(|ending| ending == "html"))
        .filter_map(|entry| Some(entry.metadata().ok()?.len()))
        .collect();
    fs::remove_dir_all(out).expect("the site is removed");
    Measured { seconds, memory, pages: sizes.len(), bytes: sizes.iter().sum() }
}

fn peak(status: &str) -> u64 {
    let text = fs::read_to_string(status).unwrap_or_default();
    let line = text.lines().find(|line| line.starts_with("VmHWM"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok()).unwrap_or(0)
}
