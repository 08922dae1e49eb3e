//! `site-gen build`.

use std::thread;
use std::time::Instant;

use super::progress::Progress;
use super::{BuildArgs, End, tell};
use crate::build::{self, Settings, Stop};
use crate::input::Loaded;

pub(super) fn run(args: BuildArgs) -> End {
    let start = Instant::now();
    let BuildArgs { out, sources, base_url } = args;
    let sources = match sources.find() {
        Ok(sources) => sources,
        Err(error) => return tell::error(&error),
    };
    let stop = Stop::default();
    stop_on_signal(stop.clone());
    let progress = Progress::new();
    let loaded = Loaded::read(&sources);
    let loaded = match loaded {
        Ok(loaded) => loaded,
        Err(error) => {
            progress.clear();
            return tell::error(&error);
        }
    };
    let Some(checked) = loaded.checked() else {
        progress.clear();
        return tell::findings(&loaded);
    };
    let base = base_url.unwrap_or_default();
    let settings = Settings {
        templates: &sources.templates,
        base: &base,
        watcher: &progress,
        stop: &stop,
    };
    let built = build::build(checked, settings, &out);
    progress.clear();
    match built {
        Err(error) => tell::error(&error),
        Ok(files) => {
            if loaded.has_findings() {
                tell::findings(&loaded);
            }
            if !base.has_origin() {
                tell::line(
                    "note: no --base-url, so sitemap.xml and canonical links, which need whole addresses, are left out",
                );
            }
            let seconds = start.elapsed().as_secs_f64();
            tell::result(&format!(
                "{}: {} services, {files} files in {seconds:.1} s",
                out.display(),
                checked.services.len()
            ));
            End::Done
        }
    }
}

/// The first interrupt asks the build to stop, so that it can clean up; the second ends the program at once.
fn stop_on_signal(stop: Stop) {
    let wait = move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        if let Ok(runtime) = runtime {
            runtime.block_on(async {
                crate::serve::interrupted().await;
                stop.ask();
                crate::serve::interrupted().await;
                std::process::exit(2);
            });
        }
    };
    // Without the thread, an interrupt ends the program as it always does.
    let _ = thread::Builder::new().name("signals".into()).spawn(wait);
}
