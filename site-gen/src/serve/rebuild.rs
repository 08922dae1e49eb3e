//! Building anew after changes. The pages of a service whose record changed are shown at once; the whole site follows,
//! and begins again when anything changes meanwhile. Only a good site takes the place of the last one.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use validator::{Checked, Options};

use super::{Event, Failure, Listener, State};
use crate::base::BaseUrl;
use crate::build::{self, Settings, Stop, Unwatched};
use crate::input::{Loaded, Sources};
use crate::output::Finished;
use crate::publishing::Publishing;

/// How long the build of the whole site waits where something is shown already: the browser loads it meanwhile, and
/// whoever edits may write again.
const PAUSE: Duration = Duration::from_millis(500);

/// What the thread that rebuilds is told.
pub(super) enum Message {
    /// This path changed.
    Changed(PathBuf),
    /// The build of this number ended.
    Built(u64, Box<Result<Built, Failure>>),
    /// Nobody needs a site any more.
    End,
}

/// A site, and the catalogue that it shows.
pub(super) struct Built {
    pub(super) checked: Checked,
    pub(super) site: Finished,
}

/// Builds the site from its sources.
#[derive(Debug)]
pub(super) struct Rebuilder {
    sources: Sources,
    base: BaseUrl,
    publishing: Publishing,
}

impl Rebuilder {
    pub(super) fn new(sources: Sources, base: BaseUrl) -> Self {
        Self { sources, base, publishing: Publishing::default() }
    }

    pub(super) fn sources(&self) -> &Sources {
        &self.sources
    }

    /// The whole site.
    pub(super) fn build(&self, before: Option<Arc<Finished>>, stop: &Stop) -> Result<Built, Failure> {
        stop.check()?;
        let checked = Loaded::read(&self.sources)?.into_checked().map_err(Failure::Findings)?;
        let site = build::build_aside(&checked, self.settings(stop), before)?;
        Ok(Built { checked, site })
    }

    /// The site before with new pages of the services whose records changed; `None` where no such record did, or where
    /// something is wrong, which the build of the whole site tells better.
    fn at_once(&self, checked: &mut Checked, changed: &BTreeSet<PathBuf>, before: Arc<Finished>) -> Option<Finished> {
        let options = Options { today: self.sources.date };
        let renew = |path: &PathBuf| checked.renew(path, options);
        let services: Vec<_> = changed.iter().filter_map(renew).collect();
        if services.is_empty() {
            return None;
        }
        build::build_over(checked, self.settings(&Stop::default()), before, &services).ok()
    }

    fn settings<'a>(&'a self, stop: &'a Stop) -> Settings<'a> {
        Settings {
            templates: &self.sources.templates,
            base: &self.base,
            publishing: &self.publishing,
            repository: self.sources.repository.as_ref(),
            artist: None,
            watcher: &Unwatched,
            stop,
        }
    }
}

/// What is served, and the builds of the whole site that are under way.
pub(super) struct Follower {
    rebuilder: Arc<Rebuilder>,
    sender: Sender<Message>,
    state: Arc<State>,
    listener: Listener,
    /// The catalogue of the site that is served.
    checked: Checked,
    builds: Vec<JoinHandle<()>>,
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
        let (rebuilder, builds, stop) = (Arc::new(rebuilder), Vec::new(), Stop::default());
        let (since, changed) = (Instant::now(), PathBuf::new());
        Self { rebuilder, sender, state, listener, checked, builds, number: 0, stop, since, changed }
    }

    /// Rebuilds after every change until it is told to end.
    pub(super) fn follow(mut self, messages: Receiver<Message>) -> JoinHandle<()> {
        thread::spawn(move || {
            while let Ok(first) = messages.recv() {
                // Whatever else has changed by now is in the same build.
                let mut changed = BTreeSet::new();
                for message in std::iter::once(first).chain(messages.try_iter()) {
                    match message {
                        Message::Changed(path) => drop(changed.insert(path)),
                        Message::Built(number, result) if number == self.number => self.built(*result),
                        Message::Built(..) => {}
                        Message::End => return self.end(),
                    }
                }
                if let Some(first) = changed.first() {
                    (self.since, self.changed) = (Instant::now(), first.clone());
                    self.stop.ask();
                    let shown = self.show(&changed);
                    self.build(if shown { PAUSE } else { Duration::ZERO });
                }
            }
        })
    }

    /// Shows what changed, where it is in services that are there already.
    fn show(&mut self, changed: &BTreeSet<PathBuf>) -> bool {
        let Some(site) = self.rebuilder.at_once(&mut self.checked, changed, self.state.current()) else { return false };
        self.state.replace(site);
        (self.listener)(Event::Shown { changed: &self.changed, time: self.since.elapsed() });
        true
    }

    fn build(&mut self, pause: Duration) {
        self.number += 1;
        self.stop = Stop::default();
        let (number, stop, before) = (self.number, self.stop.clone(), self.state.current());
        let (rebuilder, sender) = (Arc::clone(&self.rebuilder), self.sender.clone());
        self.builds.retain(|build| !build.is_finished());
        self.builds.push(thread::spawn(move || {
            thread::sleep(pause);
            let result = rebuilder.build(Some(before), &stop);
            // Nobody listens any more when the server has stopped.
            let _ = sender.send(Message::Built(number, Box::new(result)));
        }));
    }

    fn built(&mut self, result: Result<Built, Failure>) {
        match result {
            Ok(Built { checked, site }) => {
                self.checked = checked;
                self.state.replace(site);
                (self.listener)(Event::Rebuilt { changed: &self.changed, time: self.since.elapsed() });
            }
            Err(failure) => (self.listener)(Event::Broken(&failure)),
        }
    }

    fn end(self) {
        self.stop.ask();
        // What they found is of no interest any more.
        self.builds.into_iter().for_each(|build| drop(build.join()));
    }
}
