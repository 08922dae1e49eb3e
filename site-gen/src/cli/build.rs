//! `site-gen build`.

use std::time::Instant;

use super::progress::Progress;
use super::{BuildArgs, End, signals, tell};
use crate::base::BaseUrl;
use crate::build::{self, Settings, Stop};
use crate::input::{Loaded, counted};
use crate::pictures::Artist;

pub(super) fn run(args: BuildArgs) -> End {
    let start = Instant::now();
    let BuildArgs { out, sources, base_url, pictures, publishing } = args;
    let sources = match sources.find() {
        Ok(sources) => sources,
        Err(error) => return tell::error(&error),
    };
    // First: nobody should wait for pictures that can't be drawn.
    let artist = match pictures.then(Artist::new).transpose() {
        Ok(artist) => artist,
        Err(error) => return tell::error(&error),
    };
    let stop = Stop::default();
    signals::watch(stop.clone());
    let progress = Progress::new();
    let loaded = match Loaded::read(&sources) {
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
    let publishing = match publishing.read(&sources) {
        Ok(publishing) => publishing,
        Err(error) => {
            progress.clear();
            return tell::error(&*error);
        }
    };
    let base = base_url.unwrap_or_default();
    let settings = Settings {
        templates: &sources.templates,
        base: &base,
        publishing: &publishing,
        repository: sources.repository.as_ref(),
        artist: artist.as_ref(),
        watcher: &progress,
        stop: &stop,
    };
    let built = build::build(checked, settings, &out);
    progress.clear();
    match built {
        Err(error) => tell::error(&error),
        Ok(files) => {
            note_what_is_missing(&loaded, &base);
            let (services, files) = (counted(checked.services.len(), "service"), counted(files, "file"));
            let seconds = start.elapsed().as_secs_f64();
            tell::result(&format!("{}: {services}, {files} in {seconds:.1} s", out.display()));
            End::Done
        }
    }
}

fn note_what_is_missing(loaded: &Loaded, base: &BaseUrl) {
    match loaded.warnings() {
        0 => {}
        count => {
            let warnings = counted(count, "warning");
            tell::line(&format!("note: {warnings} in the catalogue: see `validator check`"));
        }
    }
    if !base.has_origin() {
        tell::line("note: without --base-url there are no sitemap and no canonical links, which need whole addresses");
    }
}
