//! `validator links`

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Args, ValueEnum};
use indicatif::ProgressBar;
use jiff::civil::Date;
use validator::Options;
use validator::links::{self, ConnectTo, Manners, Network, Place};

use super::{Answer, CatalogueArg, FINDINGS, Session, say};

#[derive(Debug, Args)]
pub(super) struct LinksArgs {
    #[command(flatten)]
    catalogue: CatalogueArg,
    /// Look only at the links of these records (`jd`, `services/jd`).
    #[arg(long, value_name = "ID")]
    only: Vec<String>,
    /// A list of links whose trouble is accepted for now (YAML: suppressions with url, reason, until).
    #[arg(long, value_name = "FILE")]
    suppress: Option<PathBuf>,
    /// Write all results to this file, as JSON.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// How to print the results.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The date of the results, YYYY-MM-DD [default: today].
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
    /// The pause between two requests to one host, in seconds.
    #[arg(long, value_name = "SECONDS", default_value = "1", value_parser = seconds)]
    delay: Duration,
    /// How long a request may take, in seconds.
    #[arg(long, value_name = "SECONDS", default_value = "20", value_parser = seconds)]
    timeout: Duration,
    /// The longest pause that a server's wish (Retry-After) is heeded for, in seconds.
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = seconds)]
    max_pause: Duration,
    /// How often a request is tried again.
    #[arg(long, value_name = "N", default_value_t = 2)]
    retries: u32,
    /// How many hosts are asked at the same time.
    #[arg(long, value_name = "N", default_value_t = 8)]
    jobs: usize,
    /// An address where operators of servers find out about the checker; part of its User-Agent.
    #[arg(long, value_name = "URL")]
    contact: Option<String>,
    /// Look for a host elsewhere: HOST:PORT:ADDRESS:PORT. For tests.
    #[arg(long, value_name = "FROM:TO", hide = true)]
    connect_to: Vec<ConnectTo>,
    /// Trust this authority alone, a file in PEM. For tests.
    #[arg(long, value_name = "FILE", hide = true)]
    authority: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people: what to mend, and the numbers.
    Text,
    /// For programs: every link.
    Json,
}

pub(super) fn run(args: &LinksArgs, session: &Session) -> Answer {
    let suppressions = args.suppress.as_deref().map(suppressions).transpose()?.unwrap_or_default();
    let root = args.catalogue.resolve()?;
    let outcome = validator::check(&root, Options::default()).map_err(|error| error.to_string())?;
    let found = links::collect(outcome.catalogue(), &args.only);
    let is_of = |place: &Place, id: &str| place.record == id || place.record.ends_with(&format!("/{id}"));
    if let Some(id) = args.only.iter().find(|id| !found.values().flatten().any(|place| is_of(place, id))) {
        return Err(format!("there is no record `{id}` with a link in {}", root.display()));
    }
    let progress = progress(found.len());
    let judged = links::visit(&found, &network(args)?, &manners(args), &|| progress.inc(1))?;
    progress.finish_and_clear();
    let today = args.today.unwrap_or_else(|| jiff::Zoned::now().date());
    let report = links::report(found, judged, &suppressions, today, args.only.is_empty());
    let json = report.to_json().map_err(|error| error.to_string())?;
    if let Some(path) = &args.out {
        write(path, &json).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    match args.format {
        Format::Text => say(&report.to_text(session.lang))?,
        Format::Json => say(&json)?,
    }
    Ok(if report.has_work() { FINDINGS } else { 0 })
}

fn suppressions(path: &Path) -> Result<Vec<links::Suppression>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    links::read_suppressions(&text).map_err(|why| format!("{}: {why}", path.display()))
}

fn network(args: &LinksArgs) -> Result<Network, String> {
    let pem = |path: &PathBuf| std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()));
    Ok(Network {
        timeout: args.timeout,
        contact: args.contact.clone(),
        proxy: args.connect_to.is_empty(),
        connect_to: args.connect_to.clone(),
        authority: args.authority.as_ref().map(pem).transpose()?,
    })
}

fn manners(args: &LinksArgs) -> Manners {
    let LinksArgs { delay, jobs, retries, max_pause, .. } = *args;
    Manners { delay, jobs, retries, max_pause }
}

/// A bar on a terminal, nothing on a pipe.
fn progress(links: usize) -> ProgressBar {
    if io::stderr().is_terminal() { ProgressBar::new(links as u64) } else { ProgressBar::hidden() }
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| format!("`{text}` is no number of seconds"))?;
    Duration::try_from_secs_f64(seconds).map_err(|why| why.to_string())
}

/// Writes the file whole or not at all.
fn write(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.persist(path)?;
    Ok(())
}
