//! One process, measured: its time, its peak memory, and the pages that it wrote.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What one run took and made.
#[derive(Debug, Clone)]
pub(crate) struct Measured {
    pub(crate) seconds: f64,
    /// The processor time of all its threads, in its own code and the system's, as the system tells (Linux).
    pub(crate) processor: f64,
    /// The highest resident memory in KiB, as the system tells (Linux), looked at every few milliseconds. Files do not
    /// count, wherever they are.
    pub(crate) memory: u64,
    pub(crate) pages: usize,
    /// The bytes of all pages.
    pub(crate) bytes: u64,
}

impl Measured {
    /// The shorter times and the higher memory of two runs.
    pub(crate) fn better(self, other: &Self) -> Self {
        Self {
            seconds: self.seconds.min(other.seconds),
            processor: self.processor.min(other.processor),
            memory: self.memory.max(other.memory),
            ..self
        }
    }

    /// Milliseconds for each page.
    pub(crate) fn each(&self) -> f64 {
        self.seconds * 1000.0 / self.pages as f64
    }
}

/// Runs a program that writes a site into a folder.
pub(crate) fn measure(mut command: Command, out: &Path) -> Measured {
    let start = Instant::now();
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::inherit()).spawn().expect("the program starts");
    let process = format!("/proc/{}", child.id());
    let (mut memory, mut processor) = (0, 0.0_f64);
    let end = loop {
        if let Some(end) = child.try_wait().expect("the program ends") {
            break end;
        }
        memory = memory.max(peak(&process));
        processor = processor.max(processor_time(&process).unwrap_or(0.0));
        std::thread::sleep(Duration::from_millis(5));
    };
    let seconds = start.elapsed().as_secs_f64();
    assert!(end.success(), "{command:?} failed");
    let pages = walkdir::WalkDir::new(out).into_iter().filter_map(Result::ok);
    let sizes: Vec<u64> = pages
        .filter(|entry| entry.path().extension().is_some_and(|ending| ending == "html"))
        .filter_map(|entry| Some(entry.metadata().ok()?.len()))
        .collect();
    Measured { seconds, processor, memory, pages: sizes.len(), bytes: sizes.iter().sum() }
}

fn peak(process: &str) -> u64 {
    let text = fs::read_to_string(format!("{process}/status")).unwrap_or_default();
    let line = text.lines().find(|line| line.starts_with("VmHWM"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok()).unwrap_or(0)
}

fn processor_time(process: &str) -> Option<f64> {
    let line = fs::read_to_string(format!("{process}/stat")).ok()?;
    let mut fields = line.rsplit_once(')')?.1.split_whitespace().skip(11);
    let mut ticks = || fields.next()?.parse::<f64>().ok();
    Some((ticks()? + ticks()?) / 100.0)
}
