//! `validator check`

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use indicatif::ProgressBar;
use jiff::civil::Date;
use validator::report::{self, Format, Style};
use validator::{Outcome, Severity};

use super::{Answer, CatalogueArg, Colour, FINDINGS, Session, older};

#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    /// Show only findings in these files or folders. The whole catalogue is checked all the same, because records
    /// depend on each other.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    catalogue: CatalogueArg,
    /// How to print findings.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Treat findings of this severity as errors.
    #[arg(long, value_enum, value_name = "SEVERITY")]
    deny: Option<Deny>,
    /// Leave out the findings of these rules.
    #[arg(long, value_name = "RULE", value_parser = known_rule)]
    allow: Vec<String>,
    /// Show only the findings of these rules.
    #[arg(long, value_name = "RULE", value_parser = known_rule)]
    only: Vec<String>,
    /// Hold the catalogue against a git revision (`main`, `HEAD~3`) or an older copy's folder: apply the rules on
    /// changes too, and show only findings in files that changed.
    #[arg(long, value_name = "REVISION")]
    since: Option<String>,
    /// The day after which no date may lie, YYYY-MM-DD [default: today].
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

/// What else than errors fails the check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Deny {
    /// Warnings too.
    Warnings,
    /// Warnings and notes.
    Notes,
}

fn known_rule(id: &str) -> Result<String, String> {
    match validator::find_rule(id) {
        Some(rule) => Ok(rule.id.to_owned()),
        None => Err("there is no such rule; `validator rules` lists them".to_owned()),
    }
}

pub(super) fn run(args: &CheckArgs, session: &Session) -> Answer {
    let root = args.catalogue.resolve()?;
    let paths = args.paths.iter().map(|path| canonical(path)).collect::<Result<Vec<_>, _>>()?;
    let today = args.today.unwrap_or_else(|| jiff::Zoned::now().date());
    let since = args.since.as_deref().map(|since| older(since, &root)).transpose()?;
    let spinner = progress();
    let options = validator::Options { today: Some(today) };
    let checked = match &since {
        None => validator::check(&root, options),
        Some(since) => validator::check_since(&root, since.path(), options),
    };
    spinner.finish_and_clear();
    let mut outcome = checked.map_err(|error| error.to_string())?;
    keep_paths(&mut outcome, &paths);
    if let Some(since) = &since {
        keep_changed(&mut outcome, &root, since.path());
    }
    outcome.diagnostics.retain(|found| {
        let named = |rules: &[String]| rules.iter().any(|rule| rule == found.rule);
        !named(&args.allow) && (args.only.is_empty() || named(&args.only))
    });
    let style = Style { lang: session.lang, colour: colour(session.colour, args.format) };
    let mut out = io::BufWriter::new(io::stdout().lock());
    match report::print(&outcome, args.format, style, &mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => return Err(format!("can't write: {error}")),
        _ => {}
    }
    let mildest_failing = match args.deny {
        None => Severity::Error,
        Some(Deny::Warnings) => Severity::Warning,
        Some(Deny::Notes) => Severity::Note,
    };
    let failed = outcome.diagnostics.iter().any(|found| found.severity <= mildest_failing);
    // The program ends here: the system takes the whole catalogue back quicker than record by record.
    std::mem::forget(outcome);
    Ok(if failed { FINDINGS } else { 0 })
}

fn canonical(path: &Path) -> Result<PathBuf, String> {
    path.canonicalize().map_err(|error| format!("{}: {error}", path.display()))
}

/// Drops findings outside the named paths.
fn keep_paths(outcome: &mut Outcome, only: &[PathBuf]) {
    if only.is_empty() {
        return;
    }
    let inside: Vec<bool> = outcome
        .files
        .iter()
        .map(|file| file.path.canonicalize().is_ok_and(|path| only.iter().any(|wanted| path.starts_with(wanted))))
        .collect();
    outcome.diagnostics.retain(|diagnostic| inside[diagnostic.at.file.index()]);
}

/// Drops findings in files that an older version has just so.
fn keep_changed(outcome: &mut Outcome, root: &Path, old: &Path) {
    let files = &outcome.files;
    outcome.diagnostics.retain(|diagnostic| {
        let path = &files[diagnostic.at.file.index()].path;
        let before = path.strip_prefix(root).ok().and_then(|path| std::fs::read(old.join(path)).ok());
        before.is_none() || before != std::fs::read(path).ok()
    });
}

/// A spinner on a terminal, nothing on a pipe.
fn progress() -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let spinner = ProgressBar::new_spinner().with_message("checking the catalogue");
    spinner.enable_steady_tick(std::time::Duration::from_millis(100));
    spinner
}

fn colour(wish: Colour, format: Format) -> bool {
    let on_terminal = || {
        matches!(
            anstream::AutoStream::choice(&io::stdout()),
            anstream::ColorChoice::Always | anstream::ColorChoice::AlwaysAnsi | anstream::ColorChoice::Auto
        )
    };
    format == Format::Human
        && match wish {
            Colour::Auto => on_terminal(),
            Colour::Always => true,
            Colour::Never => false,
        }
}
