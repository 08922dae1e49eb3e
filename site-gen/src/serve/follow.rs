//! What becomes of changes. The pages of a service whose record changed are shown at once; the whole site follows, and
//! begins again when anything changes meanwhile. Only a good site takes the place of the last one.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use validator::Checked;

use super::rebuild::{Built, Rebuilder};
use super::{Event, Failure, Listener, State, aside};
use crate::build::Stop;
use crate::templates::Templates;

/// What changes within this time is one change: editors write a file in several steps, version control several files.
const TOGETHER: Duration = Duration::from_millis(20);

/// How long the build of the whole site waits where something is shown already: the browser loads it meanwhile, and
/// whoever edits may write again.
const PAUSE: Duration = Duration::from_millis(500);

/// What is watched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Folder {
    Catalogue,
    Templates,
}

/// What the thread that follows changes is told.
pub(super) enum Message {
    /// This path changed.
    Changed(Folder, PathBuf),
    /// The build of this number ended.
    Built(u64, Box<Result<Built, Failure>>),
    /// Nobody needs a site any more.
    End,
}

/// What is served, and what is under way beside.
pub(super) struct Follower {
    rebuilder: Arc<Rebuilder>,
    sender: Sender<Message>,
    state: Arc<State>,
    listener: Listener,
    /// The catalogue of the site that is served.
    checked: Checked,
    /// The templates, where they are read and have not changed since.
    templates: Option<Templates>,
    /// Builds of the whole site, and what is being removed.
    aside: Vec<JoinHandle<()>>,
    /// Of the last build: its number, what stops it, when and by what change it came to be.
    number: u64,
    stop: Stop,
    since: Instant,
    changed: PathBuf,
}

impl Follower {
    pub(super) fn new(
        rebuilder: Rebuilder,
        sender: Sender<Message>,
        state: Arc<State>,
        listener: Listener,
        checked: Checked,
    ) -> Self {
        let (templates, rebuilder) = (rebuilder.templates(), Arc::new(rebuilder));
        let (aside, stop, since, changed) = (Vec::new(), Stop::default(), Instant::now(), PathBuf::new());
        Self { rebuilder, sender, state, listener, checked, templates, aside, number: 0, stop, since, changed }
    }

    /// Rebuilds after every change until it is told to end.
    pub(super) fn follow(mut self, messages: Receiver<Message>) -> JoinHandle<()> {
        thread::spawn(move || {
            let mut changed = BTreeSet::new();
            loop {
                let wait =
                    if changed.is_empty() { Duration::MAX } else { TOGETHER.saturating_sub(self.since.elapsed()) };
                match messages.recv_timeout(wait) {
                    Ok(Message::Changed(folder, path)) => {
                        self.note(folder, &path, changed.is_empty());
                        changed.insert(path);
                    }
                    Ok(Message::Built(number, result)) => self.built(number, *result),
                    Ok(Message::End) | Err(RecvTimeoutError::Disconnected) => return self.end(),
                    Err(RecvTimeoutError::Timeout) => self.rebuild(&std::mem::take(&mut changed)),
                }
            }
        })
    }

    /// Lets go what a change makes worthless: with the first one, the build that is under way.
    fn note(&mut self, folder: Folder, path: &Path, first: bool) {
        if first {
            self.stop.ask();
            self.number += 1;
            (self.since, self.changed) = (Instant::now(), path.to_owned());
        }
        if folder == Folder::Templates {
            self.templates = None;
        }
    }

    fn rebuild(&mut self, changed: &BTreeSet<PathBuf>) {
        let shown = self.show(changed);
        self.build(if shown { PAUSE } else { Duration::ZERO });
    }

    /// Shows what changed, where it is in services that are there already.
    fn show(&mut self, changed: &BTreeSet<PathBuf>) -> bool {
        let services = self.rebuilder.renew(&mut self.checked, changed);
        if services.is_empty() {
            return false;
        }
        self.read_templates();
        let Some(templates) = &self.templates else { return false };
        self.rebuilder.show(&self.checked, templates, &services, self.state.current(), |site| {
            let _old = self.state.replace(site);
            (self.listener)(Event::Shown { changed: &self.changed, time: self.since.elapsed() });
        })
    }

    fn read_templates(&mut self) {
        self.templates = self.templates.take().or_else(|| self.rebuilder.templates());
    }

    fn build(&mut self, pause: Duration) {
        self.stop = Stop::default();
        let (number, stop, before) = (self.number, self.stop.clone(), self.state.current());
        let (rebuilder, sender) = (Arc::clone(&self.rebuilder), self.sender.clone());
        self.aside(move || {
            thread::sleep(pause);
            let result = rebuilder.build(Some(before), &stop);
            if !stop.asked() {
                // Nobody listens any more when the server has stopped.
                let _ = sender.send(Message::Built(number, Box::new(result)));
            }
        });
    }

    fn aside(&mut self, work: impl FnOnce() + Send + 'static) {
        self.aside.retain(|work| !work.is_finished());
        self.aside.push(aside::spawn(work));
    }

    /// Takes what a build made, unless anything changed since it began.
    fn built(&mut self, number: u64, result: Result<Built, Failure>) {
        match result {
            _ if number != self.number => {}
            Ok(Built { checked, site }) => {
                let old = (std::mem::replace(&mut self.checked, checked), self.state.replace(site));
                // Removing the files that nobody needs any more takes a while.
                self.aside(move || drop(old));
                (self.listener)(Event::Rebuilt { changed: &self.changed, time: self.since.elapsed() });
                // The next change is not to wait for them.
                self.read_templates();
            }
            Err(failure) => (self.listener)(Event::Broken(&failure)),
        }
    }

    fn end(self) {
        self.stop.ask();
        // What came of it is of no interest any more.
        self.aside.into_iter().for_each(|work| drop(work.join()));
    }
}
