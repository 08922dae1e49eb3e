//! Where outputs go: to memory where the system has a folder for that, with room.
//!
//! On a disk, tens of thousands of files come where as many were just deleted, and ext4 then looks long for numbers that
//! it may use again: who writes most files pays for what others deleted. In memory nobody does.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

/// What a whole build of ours takes for each service, with room to spare.
const BYTES_A_SERVICE: u64 = 300 << 10;

/// A folder for the outputs, and whether it is in memory.
pub(crate) fn for_outputs(services: usize) -> (TempDir, bool) {
    let memory = Path::new("/dev/shm");
    let needed = services as u64 * BYTES_A_SERVICE;
    let in_memory = || tempfile::Builder::new().prefix("wayout-bench-").tempdir_in(memory).ok();
    if let Some(folder) = room(memory).filter(|room| *room > needed).and_then(|_| in_memory()) {
        return (folder, true);
    }
    (tempfile::tempdir().expect("a temporary folder"), false)
}

/// The bytes that may be written there and still leave as much memory to the programs.
fn room(folder: &Path) -> Option<u64> {
    let system = rustix::fs::statvfs(folder).ok()?;
    let memory = fs::read_to_string(PathBuf::from("/proc/meminfo")).ok()?;
    let line = memory.lines().find(|line| line.starts_with("MemAvailable:"))?;
    let available = line.split_whitespace().nth(1)?.parse::<u64>().ok()? << 10;
    Some((system.f_bavail * system.f_frsize).min(available / 2))
}
