//! `site-gen serve`.

use std::process::{Command, Stdio};

use super::{End, ServeArgs, signals, tell};
use crate::build::Stop;
use crate::input::Sources;
use crate::serve::{Event, Failure, Server};

pub(super) fn run(args: ServeArgs) -> End {
    let ServeArgs { port, open, sources } = args;
    let sources = match sources.find() {
        Ok(sources) => sources,
        Err(error) => return tell::error(&error),
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return tell::error(&error),
    };
    runtime.block_on(serve(port, open, sources))
}

async fn serve(port: u16, open: bool, sources: Sources) -> End {
    let watched = format!("{} and {}", sources.catalogue.display(), sources.templates.display());
    let stop = Stop::default();
    let interrupted = tokio::spawn(signals::ask_to_stop(stop.clone()));
    let server = match Server::start(port, sources, stop, Box::new(told)).await {
        Ok(server) => server,
        Err(Failure::Findings(loaded)) => return tell::findings(&loaded),
        Err(error) => return tell::error(&error),
    };
    tell::result(&format!("Serving {} (stop with Ctrl-C)", server.address()));
    tell::line(&format!("watching {watched}"));
    if open {
        open_browser(&server.address());
    }
    // It only ends by being interrupted.
    let _ = interrupted.await;
    server.stop().await;
    End::Done
}

/// Tells what became of a change.
fn told(event: Event<'_>) {
    match event {
        Event::Shown { changed, time } => {
            tell::line(&format!("shown in {} ms: {}; the whole site follows", time.as_millis(), changed.display()));
        }
        Event::Rebuilt { changed, time } => {
            tell::line(&format!("rebuilt in {} ms: {}", time.as_millis(), changed.display()));
        }
        Event::Broken(Failure::Findings(loaded)) => {
            tell::findings(loaded);
            tell::line("the catalogue has errors; the last good site stays up");
        }
        Event::Broken(failure) => {
            tell::error(failure);
            tell::line("the last good site stays up");
        }
    }
}

fn open_browser(address: &str) {
    let (program, arguments): (_, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("cmd", &["/C", "start", ""])
    } else {
        ("xdg-open", &[])
    };
    let started = Command::new(program)
        .args(arguments)
        .arg(address)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    if started.is_err() {
        tell::line(&format!("could not open the browser (no `{program}`); go to {address}"));
    }
}
