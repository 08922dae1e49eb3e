//! Being interrupted: once, and what runs cleans up and ends; twice, and the program ends at once.

use std::thread;

use crate::build::Stop;
use crate::serve::interrupted;

/// Asks for a stop once the program is interrupted.
pub(super) async fn ask_to_stop(stop: Stop) {
    interrupted().await;
    stop.ask();
    tokio::spawn(async {
        interrupted().await;
        std::process::exit(2);
    });
}

/// The same on a thread of its own, for work that is not asynchronous. Without the thread, an interrupt ends the
/// program as it always does.
pub(super) fn watch(stop: Stop) {
    let wait = move || {
        if let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() {
            runtime.block_on(async {
                ask_to_stop(stop).await;
                std::future::pending::<()>().await;
            });
        }
    };
    let _ = thread::Builder::new().name("signals".into()).spawn(wait);
}
