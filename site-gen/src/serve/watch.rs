//! Watching the catalogue and the templates for changes.

use std::path::PathBuf;
use std::sync::mpsc::Sender;
use std::time::Duration;

use notify_debouncer_full::notify::{EventKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};

use super::Failure;
use super::rebuild::Message;
use crate::input::Sources;

/// How long to wait for more changes: editors and version control change several files at once.
const QUIET: Duration = Duration::from_millis(60);

/// Watches as long as it lives.
pub(super) struct Watcher {
    _debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
}

impl std::fmt::Debug for Watcher {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Watcher")
    }
}

impl Watcher {
    /// Watches both folders, and tells of each path that changed.
    pub(super) fn new(sources: &Sources, sender: Sender<Message>) -> Result<Self, Failure> {
        let failed = |path: &PathBuf| {
            let path = path.clone();
            |error: notify_debouncer_full::notify::Error| Failure::Watch { path, source: error.into() }
        };
        let mut debouncer =
            new_debouncer(QUIET, None, move |result| pass_on(result, &sender)).map_err(failed(&sources.catalogue))?;
        for folder in [&sources.catalogue, &sources.templates] {
            debouncer.watch(folder, RecursiveMode::Recursive).map_err(failed(folder))?;
        }
        Ok(Self { _debouncer: debouncer })
    }
}

/// Passes on what may have changed the content; reading a file is an event too, and a build reads every file.
fn pass_on(result: DebounceEventResult, sender: &Sender<Message>) {
    let changed = |kind: &EventKind| matches!(kind, EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_));
    for event in result.into_iter().flatten().filter(|event| changed(&event.kind)) {
        for path in &event.paths {
            // The receiver is gone when the server has stopped.
            let _ = sender.send(Message::Changed(path.clone()));
        }
    }
}
