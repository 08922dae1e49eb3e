//! Progress on a terminal; on a pipe, nothing.

use indicatif::{ProgressBar, ProgressStyle};

use crate::build::Watcher;

/// A bar on the standard error, which hides itself where that is no terminal.
pub(super) struct Progress(ProgressBar);

impl Progress {
    pub(super) fn new() -> Self {
        let bar = ProgressBar::no_length().with_message("reading and checking the catalogue");
        bar.set_style(style("{spinner} {msg}"));
        bar.enable_steady_tick(std::time::Duration::from_millis(100));
        Self(bar)
    }

    /// Takes the bar away.
    pub(super) fn clear(&self) {
        self.0.finish_and_clear();
    }
}

impl Watcher for Progress {
    fn begin(&self, what: &'static str, count: usize) {
        self.0.set_style(style("{bar:30} {pos}/{len} {msg}"));
        self.0.set_message(what);
        self.0.set_length(count as u64);
        self.0.set_position(0);
    }

    fn written(&self) {
        self.0.inc(1);
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
