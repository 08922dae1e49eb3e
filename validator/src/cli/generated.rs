//! Files that are made from the catalogue and committed: written, compared with what is committed, or printed.

use std::path::{Path, PathBuf};

use clap::Args;

use super::{Answer, FINDINGS, complain, say};

/// Where such files go; without either they are printed.
#[derive(Debug, Args)]
pub(super) struct Target {
    /// Write the files into this folder.
    #[arg(long, value_name = "DIR", conflicts_with = "compare")]
    write: Option<PathBuf>,
    /// Compare the files with those in this folder; exit code 1 when one differs.
    #[arg(long, value_name = "DIR")]
    compare: Option<PathBuf>,
}

/// Deals with each file, as its name and text. `command` is what writes them.
pub(super) fn deal(target: &Target, command: &str, files: impl Iterator<Item = (String, String)>) -> Answer {
    let mut answer = 0;
    for (name, text) in files {
        if let Some(folder) = &target.write {
            write(&folder.join(name), &text)?;
        } else if let Some(folder) = &target.compare {
            let path = folder.join(name);
            if read(&path)? != text {
                let folder = folder.display();
                complain(&format!("{} differs; `validator {command} --write {folder}` mends it", path.display()));
                answer = FINDINGS;
            }
        } else {
            say(&text)?;
        }
    }
    Ok(answer)
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}
