//! Work that gives way to other work: whoever edits is not to wait for the build of the whole site.

use std::thread::{self, JoinHandle};

use rayon::ThreadPoolBuilder;

/// Does long work on threads of its own. What else runs neither waits in line behind it nor, where the system can set
/// threads apart (Linux alone), shares the processors equally with it.
pub(super) fn spawn(work: impl FnOnce() + Send + 'static) -> JoinHandle<()> {
    thread::spawn(move || {
        give_way();
        match ThreadPoolBuilder::new().start_handler(|_| give_way()).build() {
            Ok(pool) => pool.install(work),
            Err(_) => work(),
        }
    })
}

/// Lets other threads go before this one.
fn give_way() {
    // Where it is refused, the work is done as any other.
    #[cfg(target_os = "linux")]
    let _ = rustix::process::nice(5);
}
