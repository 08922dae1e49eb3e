//! The command line: what the program is asked, and how it answers.
//!
//! Exit codes: 0 nothing found, 1 findings, 2 could not run.

mod add;
mod brought;
mod check;
mod describe;
mod diff;
mod fix;
mod forms;
mod import;
#[cfg(feature = "links")]
mod links;
mod new;
mod patch;
mod rate;
mod rules;
mod schemas;
mod stale;
mod stats;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};
use validator::Lang;

/// Exit code when something was found.
const FINDINGS: u8 = 1;
/// Exit code when the program could not do what it was asked.
const COULD_NOT_RUN: u8 = 2;

/// Check, rate and describe the records of a Wayout catalogue.
///
/// Everything is checked at once and offline. Exit code 0: nothing found; 1: findings; 2: could not run.
#[derive(Debug, Parser)]
#[command(name = "validator", version, propagate_version = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// The language of messages [default: from the locale].
    #[arg(long, global = true, value_enum, display_order = 900)]
    lang: Option<Lang>,
    /// When to use colour. NO_COLOR is respected.
    #[arg(long, global = true, value_enum, default_value_t = Colour::Auto, display_order = 901)]
    color: Colour,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check records: all rules, all files, all findings at once.
    Check(check::CheckArgs),
    /// Say what changed between two versions of the catalogue: folders or git revisions.
    Diff(diff::DiffArgs),
    /// Make a new record: asks for the facts on a terminal; every question has a flag.
    New(new::NewArgs),
    /// Add to a record what somebody saw or answered.
    Add(add::AddArgs),
    /// Take over facts from another collection: what is missing is added, nothing is overwritten.
    Import(import::ImportArgs),
    /// Look at every link over the network, politely. No part of `check`.
    #[cfg(feature = "links")]
    Links(links::LinksArgs),
    /// Mend records: what has one plain meaning is corrected, then the layout; comments and meaning stay.
    Fix(fix::FixArgs),
    /// Write records in the canonical layout.
    Fmt(fix::FmtArgs),
    /// Explain a rule: what it demands, why, and how to mend a record.
    Explain(rules::ExplainArgs),
    /// List the rules.
    Rules,
    /// Rate the difficulty of leaving a service, term by term.
    Rate(rate::RateArgs),
    /// List what was last known to be true long ago, oldest first.
    Stale(stale::StaleArgs),
    /// Count what is known: services, claims, sources, routes, grades, ages, translations.
    Stats(stats::StatsArgs),
    /// Print the JSON Schemas, or write or compare the committed ones.
    Schema(schemas::SchemaArgs),
    /// Print the forms of the issue tracker, or write or compare the committed ones.
    Forms(forms::FormsArgs),
    /// Print completions for a shell.
    Completions(describe::CompletionsArgs),
    /// Print the manual page, or write one for each command.
    Man(describe::ManArgs),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Colour {
    Auto,
    Always,
    Never,
}

/// Where the catalogue is.
#[derive(Debug, Args)]
struct CatalogueArg {
    /// The catalogue's folder [default: the folder `catalogue` here or in a folder above].
    #[arg(long, value_name = "DIR")]
    catalogue: Option<PathBuf>,
}

impl CatalogueArg {
    fn resolve(&self) -> Result<PathBuf, String> {
        if let Some(path) = &self.catalogue {
            return Ok(path.clone());
        }
        let here = std::env::current_dir().map_err(|error| format!("the current folder can't be read: {error}"))?;
        let found = here.ancestors().find(|folder| folder.join("catalogue").join("vocabulary").is_dir());
        let found = found.ok_or("there is no folder `catalogue` here or above; pass it with --catalogue DIR")?;
        Ok(if found == here { PathBuf::from("catalogue") } else { found.join("catalogue") })
    }
}

/// What the commands share.
struct Session {
    lang: Lang,
    colour: Colour,
}

/// What a command answers: its exit code, or why it could not run.
type Answer = Result<u8, String>;

/// Runs the program with the arguments of the process.
pub(crate) fn run() -> ExitCode {
    let cli = Cli::parse();
    let session = Session { lang: cli.lang.unwrap_or_else(locale), colour: cli.color };
    let answer = match cli.command {
        Command::Check(args) => check::run(&args, &session),
        Command::Diff(args) => diff::run(&args, &session),
        Command::New(args) => new::run(args, &session),
        Command::Add(args) => add::run(args, &session),
        Command::Import(args) => import::run(&args, &session),
        #[cfg(feature = "links")]
        Command::Links(args) => links::run(&args, &session),
        Command::Fix(args) => fix::fix(&args, &session),
        Command::Fmt(args) => fix::fmt(&args, &session),
        Command::Explain(args) => rules::explain(&args, &session),
        Command::Rules => rules::list(&session),
        Command::Rate(args) => rate::run(&args),
        Command::Stale(args) => stale::run(&args, &session),
        Command::Stats(args) => stats::run(&args, &session),
        Command::Schema(args) => schemas::run(&args),
        Command::Forms(args) => forms::run(&args),
        Command::Completions(args) => describe::completions(&args),
        Command::Man(args) => describe::man(&args),
    };
    match answer {
        Ok(code) => ExitCode::from(code),
        Err(why) => {
            complain(&why);
            ExitCode::from(COULD_NOT_RUN)
        }
    }
}

/// The language of the locale, by the order in which POSIX looks for it.
fn locale() -> Lang {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    set("LC_ALL")
        .or_else(|| set("LC_MESSAGES"))
        .or_else(|| set("LANG"))
        .map_or(Lang::En, |name| Lang::from_locale(&name))
}

/// Checks a catalogue for a command that needs it whole: findings are no answer to it.
fn load(root: &Path) -> Result<validator::Checked, String> {
    let outcome = validator::check(root, validator::Options::default()).map_err(|error| error.to_string())?;
    let errors = outcome.diagnostics.len();
    outcome.checked.ok_or_else(|| format!("{} has {errors} findings; run `validator check` first", root.display()))
}

/// Writes to standard output. A reader that has gone away (`| head`) is no error.
fn say(text: &str) -> Result<(), String> {
    use std::io::Write;
    match anstream::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(format!("can't write: {error}")),
        _ => Ok(()),
    }
}

/// The older version of the catalogue that was named.
fn older(name: &str, catalogue: &std::path::Path) -> Result<validator::revision::Version, String> {
    validator::revision::Version::find(name, catalogue).map_err(|error| format!("`{name}` is no folder; {error}"))
}

/// Writes to standard error, as far as it can be written to.
fn complain(why: &str) {
    use std::io::Write;
    drop(writeln!(anstream::stderr(), "error: {why}"));
}
