//! Watching the catalogue and the templates for changes.

use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::Failure;
use super::follow::{Folder, Message};
use crate::input::Sources;

/// Watches as long as it lives.
#[derive(Debug)]
pub(super) struct Watcher {
    _watchers: [RecommendedWatcher; 2],
}

impl Watcher {
    /// Watches both folders, and tells of each path that changed.
    pub(super) fn new(sources: &Sources, sender: &Sender<Message>) -> Result<Self, Failure> {
        let watch = |folder, path: &PathBuf| {
            let failed = |source: notify::Error| Failure::Watch { path: path.clone(), source: source.into() };
            watch(folder, path, sender.clone()).map_err(failed)
        };
        let catalogue = watch(Folder::Catalogue, &sources.catalogue)?;
        Ok(Self { _watchers: [catalogue, watch(Folder::Templates, &sources.templates)?] })
    }
}

fn watch(folder: Folder, path: &Path, sender: Sender<Message>) -> notify::Result<RecommendedWatcher> {
    let tell = move |event: notify::Result<Event>| event.into_iter().for_each(|event| pass_on(folder, event, &sender));
    let mut watcher = notify::recommended_watcher(tell)?;
    watcher.watch(path, RecursiveMode::Recursive)?;
    Ok(watcher)
}

/// Passes on what may have changed the content; reading a file is an event too, and a build reads every file.
fn pass_on(folder: Folder, event: Event, sender: &Sender<Message>) {
    if matches!(event.kind, EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_)) {
        for path in event.paths {
            // The receiver is gone when the server has stopped.
            let _ = sender.send(Message::Changed(folder, path));
        }
    }
}
