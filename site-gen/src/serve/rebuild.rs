//! Building anew after changes, one build at a time; only a good site takes the place of the last one.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::thread::{self, JoinHandle};
use std::time::Instant;

use super::{Event, Failure, Listener, State};
use crate::base::BaseUrl;
use crate::build::{self, Settings, Stop, Unwatched};
use crate::input::{Loaded, Sources};
use crate::output::Finished;
use crate::publishing::Publishing;

/// Builds the site from its sources.
#[derive(Debug)]
pub(super) struct Rebuilder {
    sources: Sources,
    base: BaseUrl,
    stop: Stop,
}

impl Rebuilder {
    pub(super) fn new(sources: Sources, base: BaseUrl, stop: Stop) -> Self {
        Self { sources, base, stop }
    }

    pub(super) fn sources(&self) -> &Sources {
        &self.sources
    }

    pub(super) fn build(&self, before: Option<Arc<Finished>>) -> Result<Finished, Failure> {
        let loaded = Loaded::read(&self.sources)?;
        let Some(checked) = loaded.checked() else {
            return Err(Failure::Findings(Box::new(loaded)));
        };
        let settings = Settings {
            templates: &self.sources.templates,
            base: &self.base,
            publishing: &Publishing::default(),
            repository: self.sources.repository.as_ref(),
            artist: None,
            watcher: &Unwatched,
            stop: &self.stop,
        };
        Ok(build::build_aside(checked, settings, before)?)
    }
}

/// Rebuilds after every change until nobody watches any more.
pub(super) fn follow(
    rebuilder: Rebuilder,
    changes: Receiver<PathBuf>,
    state: Arc<State>,
    listener: Listener,
) -> JoinHandle<()> {
    let work = move || {
        while let Ok(changed) = changes.recv() {
            // Whatever else has changed by now is in the same build.
            while changes.try_recv().is_ok() {}
            let start = Instant::now();
            match rebuilder.build(Some(state.current())) {
                _ if rebuilder.stop.asked() => return,
                Ok(site) => {
                    state.replace(site);
                    let time = start.elapsed();
                    listener(Event::Rebuilt { changed: &changed, time });
                }
                Err(failure) => listener(Event::Broken(&failure)),
            }
        }
    };
    thread::spawn(work)
}
