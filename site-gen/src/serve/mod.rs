//! The development server: serves a built site on this machine, and rebuilds it when its input changes.

mod answer;
mod aside;
mod follow;
mod kinds;
mod rebuild;
mod reload;
mod watch;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::mpsc::Sender;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use axum::Router;
use tokio::net::TcpListener;
use tokio::sync::watch as channel;
use tokio::task::JoinHandle;

use crate::base::BaseUrl;
use crate::build::{BuildError, Stop};
use crate::input::{InputError, Loaded, Sources};
use crate::output::Finished;
use follow::{Follower, Message};
use rebuild::{Built, Rebuilder};

/// A server that runs.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    stop: channel::Sender<bool>,
    serving: JoinHandle<()>,
    state: Arc<State>,
    watcher: watch::Watcher,
    rebuilding: std::thread::JoinHandle<()>,
    /// Tells that thread to end.
    messages: Sender<Message>,
}

/// What the server serves, and how it tells browsers to reload.
#[derive(Debug)]
struct State {
    /// The last good site.
    site: RwLock<Arc<Finished>>,
    /// The number of the site that is served.
    version: channel::Sender<u64>,
}

/// Something that the person at the terminal should know.
#[derive(Debug)]
pub enum Event<'a> {
    /// The pages of a service whose record changed were rebuilt; the whole site follows.
    Shown {
        /// What changed.
        changed: &'a Path,
        /// How long it took.
        time: Duration,
    },
    /// The whole site was rebuilt.
    Rebuilt {
        /// The first of the files that changed.
        changed: &'a Path,
        /// How long it took.
        time: Duration,
    },
    /// A change broke something; the last good site stays up.
    Broken(&'a Failure),
}

/// Is told what happens.
pub type Listener = Box<dyn Fn(Event<'_>) + Send + Sync>;

/// Why there is no site to serve.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The catalogue has errors.
    #[error("the catalogue has errors")]
    Findings(Box<Loaded>),
    /// There is no input.
    #[error(transparent)]
    Input(#[from] InputError),
    /// The build failed.
    #[error(transparent)]
    Build(#[from] BuildError),
    /// The port is taken, or may not be used.
    #[error(
        "could not serve at 127.0.0.1:{port}: {source}; choose another port with --port, or --port 0 for any free one"
    )]
    Port {
        /// The port.
        port: u16,
        /// What the system says.
        source: std::io::Error,
    },
    /// Changes cannot be watched.
    #[error("could not watch {} for changes: {source}", path.display())]
    Watch {
        /// The folder.
        path: std::path::PathBuf,
        /// What the system says.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

impl Server {
    /// Builds the site and serves it; from then on `listener` is told what becomes of changes. `stop` stops the first
    /// build.
    ///
    /// # Errors
    /// When the port cannot be used, or there is no site to begin with.
    pub async fn start(port: u16, sources: Sources, stop: Stop, listener: Listener) -> Result<Self, Failure> {
        let refused = |source| Failure::Port { port, source };
        let socket = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(refused)?;
        let address = socket.local_addr().map_err(refused)?;
        let base: BaseUrl = format!("http://{address}/").parse().unwrap_or_default();
        let rebuilder = Rebuilder::new(sources, base);
        let (messages, received) = std::sync::mpsc::channel();
        // Watching begins before the first build, so that no change is missed.
        let watcher = watch::Watcher::new(rebuilder.sources(), &messages)?;
        let (rebuilder, first) = blocking(move || {
            let first = rebuilder.build(None, &stop);
            (rebuilder, first)
        })
        .await;
        let Built { checked, site } = first?;
        let state = Arc::new(State { site: RwLock::new(Arc::new(site)), version: channel::Sender::new(1) });
        let follower = Follower::new(rebuilder, messages.clone(), Arc::clone(&state), listener, checked);
        let (stop, stopped) = channel::channel(false);
        let router = answer::router(Arc::clone(&state), stopped.clone());
        Ok(Self {
            address,
            stop,
            rebuilding: follower.follow(received),
            messages,
            serving: tokio::spawn(serve(socket, router, stopped)),
            state,
            watcher,
        })
    }

    /// Where it serves: `http://127.0.0.1:8080/`.
    pub fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// The folder that the last build wrote: the whole site, until something changes.
    pub fn folder(&self) -> std::path::PathBuf {
        self.state.current().folder().to_owned()
    }

    /// Stops serving and building, and waits for what is under way: nothing is left behind.
    pub async fn stop(self) {
        let Self { stop, serving, watcher, rebuilding, messages, .. } = self;
        // Nobody listens any more when serving has ended by itself.
        let _ = stop.send(true);
        let _ = tokio::time::timeout(Duration::from_secs(2), serving).await;
        blocking(move || {
            drop(watcher);
            // It has ended already if it cannot be told.
            let _ = messages.send(Message::End);
            let _ = rebuilding.join();
        })
        .await;
    }
}

impl State {
    fn current(&self) -> Arc<Finished> {
        let site = self.site.read().unwrap_or_else(std::sync::PoisonError::into_inner);
        Arc::clone(&site)
    }

    /// Serves another site; returns the one before.
    fn replace(&self, site: Finished) -> Arc<Finished> {
        let mut current = self.site.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        let old = std::mem::replace(&mut *current, Arc::new(site));
        drop(current);
        self.version.send_modify(|version| *version += 1);
        old
    }
}

async fn serve(socket: TcpListener, router: Router, mut stopped: channel::Receiver<bool>) {
    let until = async move {
        let _ = stopped.wait_for(|stop| *stop).await;
    };
    // The socket is ours and open: there is nothing left to go wrong that anybody could mend.
    let _ = axum::serve(socket, router).with_graceful_shutdown(until).await;
}

/// Runs what takes long beside the server.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) => std::panic::resume_unwind(error.into_panic()),
    }
}

/// Waits until somebody interrupts the program (Ctrl-C, a request to end, a terminal that is closed).
pub async fn interrupted() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let (Ok(mut ended), Ok(mut hung_up)) = (signal(SignalKind::terminate()), signal(SignalKind::hangup())) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = ended.recv() => {}
                _ = hung_up.recv() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
