//! Hugo and Zola: how they are called.

use std::path::Path;
use std::process::Command;

use crate::inputs::{self, Shape};

/// Another generator.
pub(crate) struct Peer {
    /// Its program.
    pub(crate) name: &'static str,
    /// Writes its input.
    pub(crate) shape: &'static dyn Shape,
    /// Builds from the first folder into the second.
    pub(crate) command: fn(&Path, &Path) -> Command,
}

/// Those compared with.
pub(crate) static PEERS: [Peer; 2] = [
    Peer { name: "hugo", shape: &inputs::Hugo, command: hugo },
    Peer { name: "zola", shape: &inputs::Zola, command: zola },
];

/// What a peer says of its version; nothing where it is not installed.
pub(crate) fn version(name: &str) -> Option<String> {
    let asked = if name == "hugo" { "version" } else { "--version" };
    let output = Command::new(name).arg(asked).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let line = text.lines().find(|line| line.contains(name) && line.contains('.') && !line.contains('/'));
    line.or_else(|| text.lines().last()).map(str::to_owned)
}

fn hugo(input: &Path, out: &Path) -> Command {
    let mut command = Command::new("hugo");
    command.arg("--quiet").arg("--source").arg(input).arg("--destination").arg(out);
    command
}

fn zola(input: &Path, out: &Path) -> Command {
    let mut command = Command::new("zola");
    command.arg("--root").arg(input).args(["build", "--force", "--output-dir"]).arg(out);
    command
}
