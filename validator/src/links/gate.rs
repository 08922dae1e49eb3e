//! Politeness: how soon a host may be asked again. Shared by all workers.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The times before which hosts are left alone.
#[derive(Debug)]
pub(super) struct Gate {
    delay: Duration,
    next: Mutex<BTreeMap<String, Instant>>,
}

impl Gate {
    /// A gate that lets a host be asked once in this time.
    pub(super) fn new(delay: Duration) -> Self {
        Self { delay, next: Mutex::default() }
    }

    /// Waits until it is this caller's turn to ask the host; `slower` is what the host itself wishes.
    pub(super) fn pass(&self, host: &str, slower: Option<Duration>) {
        let delay = slower.unwrap_or_default().max(self.delay);
        let turn = {
            let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
            let now = Instant::now();
            let turn = next.get(host).copied().unwrap_or(now).max(now);
            next.insert(host.to_owned(), turn + delay);
            turn
        };
        std::thread::sleep(turn.saturating_duration_since(Instant::now()));
    }

    /// Leaves the host alone for this time.
    pub(super) fn hold(&self, host: &str, pause: Duration) {
        let until = Instant::now() + pause;
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let turn = next.entry(host.to_owned()).or_insert(until);
        *turn = until.max(*turn);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_asked_once_in_a_while_and_others_meanwhile() {
        let gate = Gate::new(Duration::from_millis(80));
        let start = Instant::now();
        gate.pass("a", None);
        gate.pass("b", None);
        assert!(start.elapsed() < Duration::from_millis(60));
        gate.pass("a", None);
        assert!(start.elapsed() >= Duration::from_millis(80));
        gate.hold("b", Duration::from_millis(200));
        gate.pass("b", None);
        assert!(start.elapsed() >= Duration::from_millis(200));
    }
}
