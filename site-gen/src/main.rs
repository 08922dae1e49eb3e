//! The `site-gen` program.

use std::process::ExitCode;

fn main() -> ExitCode {
    site_gen::cli::run()
}
