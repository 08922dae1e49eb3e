//! The command line: what can be asked for, and how the answer is told.

mod build;
mod progress;
mod serve;
mod signals;
mod tell;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use jiff::civil::Date;

use crate::base::BaseUrl;
use crate::input::{InputError, Sources};
use crate::publishing::{Commit, Publishing, Version};
use crate::repository::Repository;
use crate::signing::Signer;

/// How the program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// Everything is in order.
    Done,
    /// The catalogue has errors, which were printed.
    Findings,
    /// It could not run.
    Failed,
}

/// Renders the Wayout catalogue as a website and as the exports that tools read.
///
/// The catalogue is checked first; one with errors is never published, the findings are printed instead.
#[derive(Debug, Parser)]
#[command(
    name = "site-gen",
    version,
    after_help = "Exit status: 0 the site was built · 1 the catalogue has errors (printed) · 2 it could not run"
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build the site into a folder
    ///
    /// The folder is replaced as a whole, in one step, and only once the new site is complete and every link in it
    /// holds: a build that fails or is interrupted leaves the previous site as it was. A folder that holds anything
    /// else is refused.
    Build(BuildArgs),
    /// Build the site, serve it on this machine, and rebuild it when a record or a template changes
    ///
    /// Open pages reload by themselves. A change that breaks something is told here; the last good site stays up.
    Serve(ServeArgs),
}

#[derive(Debug, Args)]
struct BuildArgs {
    /// The folder for the site; it must be new, empty, or written by an earlier build
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    #[command(flatten)]
    sources: SourceArgs,
    /// The address where the site will stand, as in https://wayout.example/ or https://user.example/wayout/
    ///
    /// Links are then right under a path, and canonical links and the sitemap, which need whole addresses, are
    /// written. Without it the site works at the root of any host.
    #[arg(long, value_name = "URL")]
    base_url: Option<BaseUrl>,
    /// Draw the pictures that chats and feeds show beside links; needs --base-url and a font with Chinese characters
    ///
    /// It takes a program that was built with the feature `pictures`.
    #[arg(long, requires = "base_url")]
    pictures: bool,
    #[command(flatten)]
    publishing: PublishingArgs,
}

#[derive(Debug, Args)]
struct PublishingArgs {
    /// The commit that the catalogue is taken from, for `index.json`
    #[arg(long, value_name = "HASH")]
    commit: Option<Commit>,
    /// An earlier version of the catalogue, a folder or a git revision, for `changes.json`
    ///
    /// Given several times, oldest first, each version is compared with the next, and the last with the present
    /// catalogue. Changes are dated by the newest date in the data of the version that has them.
    #[arg(long, value_name = "DIR|REV")]
    previous: Vec<String>,
    /// A secret key of minisign that signs SHA256SUMS; a password is asked for on the terminal
    #[arg(long, value_name = "KEYFILE")]
    sign: Option<PathBuf>,
}

impl PublishingArgs {
    fn read(self, sources: &Sources) -> Result<Publishing, Box<dyn std::error::Error>> {
        let Self { commit, previous, sign } = self;
        // First: nobody should wait for a site that can't be signed.
        let signer = sign.as_deref().map(Signer::read).transpose()?;
        let read = |name: &String| Version::read(name, &sources.catalogue);
        Ok(Publishing { commit, previous: previous.iter().map(read).collect::<Result<_, _>>()?, signer })
    }
}

#[derive(Debug, Args)]
struct ServeArgs {
    /// The port on 127.0.0.1; 0 takes any free one
    #[arg(long, value_name = "PORT", default_value_t = 8080)]
    port: u16,
    /// Open the site in the browser
    #[arg(long)]
    open: bool,
    #[command(flatten)]
    sources: SourceArgs,
}

#[derive(Debug, Args)]
struct SourceArgs {
    /// The catalogue's folder [default: `catalogue` in this folder or the nearest one above]
    #[arg(long, value_name = "DIR")]
    catalogue: Option<PathBuf>,
    /// The templates' folder [default: `templates` in this folder or the nearest one above]
    #[arg(long, value_name = "DIR")]
    templates: Option<PathBuf>,
    /// The date of the data, from which ages are counted [default: the newest date in the data]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    date: Option<Date>,
    /// The catalogue's own repository, as in https://code.example/owner/wayout: pages then link to the lines of
    /// records and to the forms for corrections
    #[arg(long, value_name = "URL")]
    repository: Option<Repository>,
}

impl SourceArgs {
    fn find(self) -> Result<Sources, InputError> {
        let Self { catalogue, templates, date, repository } = self;
        Ok(Sources { repository, ..Sources::find(catalogue, templates, date)? })
    }
}

/// A date in its one form: the parser alone takes `20261121` too.
fn date(text: &str) -> Result<Date, String> {
    let date = text.parse::<Date>().ok().filter(|date| date.to_string() == text);
    date.ok_or_else(|| "not a date like 2026-11-21".to_owned())
}

/// Runs the program.
pub fn run() -> ExitCode {
    let end = match Cli::parse().command {
        Command::Build(args) => build::run(args),
        Command::Serve(args) => serve::run(args),
    };
    match end {
        End::Done => ExitCode::SUCCESS,
        End::Findings => ExitCode::from(1),
        End::Failed => ExitCode::from(2),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::{Cli, date};

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn a_date_has_one_form() {
        assert!(date("2026-11-21").is_ok());
        for text in ["20261121", "2026-1-2", "2026-02-30", "2026-11-21T00:00:00", "today"] {
            assert!(date(text).is_err(), "{text}");
        }
    }
}
