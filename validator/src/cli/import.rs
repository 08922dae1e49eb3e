//! `validator import`

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use schema::PartialDate;
use validator::import::{self, Import};
use validator::{Lang, Options, write};

use super::{Answer, CatalogueArg, Session, say};

#[derive(Debug, Args)]
pub(super) struct ImportArgs {
    #[command(subcommand)]
    list: List,
}

#[derive(Debug, Subcommand)]
enum List {
    /// JustDeleteMe's sites.json: names, domains, addresses, reported difficulty. None of its prose.
    Justdeleteme {
        #[command(flatten)]
        common: Common,
        /// A JSON file that says when each entry's url, difficulty and notes were last changed.
        #[arg(long, value_name = "FILE")]
        dates: Option<PathBuf>,
    },
    /// The companies.json of Datenanfragen (datarequests.org): privacy desks, as routes by law.
    Datenanfragen {
        #[command(flatten)]
        common: Common,
    },
}

#[derive(Debug, Args)]
struct Common {
    /// The list's file.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The day of which the list's state is: 2026, 2026-08 or 2026-08-22.
    #[arg(long, value_name = "DATE")]
    as_of: PartialDate,
    /// Write no record.
    #[arg(long)]
    dry_run: bool,
    /// Write everything that was done, entry by entry, to this JSON file.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    #[command(flatten)]
    catalogue: CatalogueArg,
}

pub(super) fn run(args: &ImportArgs, session: &Session) -> Answer {
    let (List::Justdeleteme { common, .. } | List::Datenanfragen { common }) = &args.list;
    let list = read(&common.file)?;
    let root = common.catalogue.resolve()?;
    let before = validator::check(&root, Options::default()).map_err(|error| error.to_string())?;
    let import = match &args.list {
        List::Justdeleteme { dates, .. } => {
            let dates = dates.as_deref().map(read).transpose()?;
            let list = import::justdeleteme::List { sites: &list, dates: dates.as_deref(), as_of: common.as_of };
            import::justdeleteme::import(&root, &before, list)
        }
        List::Datenanfragen { .. } => {
            let list = import::datenanfragen::List { companies: &list, as_of: common.as_of };
            import::datenanfragen::import(&root, &before, list)
        }
    };
    finish(import, common, session)
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{} can't be read: {error}", path.display()))
}

/// Writes the records and tells what was done.
fn finish(import: Result<Import, import::ImportError>, common: &Common, session: &Session) -> Answer {
    let Import { writes, report } = import.map_err(|error| error.to_string())?;
    if let Some(path) = &common.report {
        let json = report.json().map_err(|error| error.to_string())? + "\n";
        std::fs::write(path, json).map_err(|error| format!("{} can't be written: {error}", path.display()))?;
    }
    say(&report.human(session.lang))?;
    if common.dry_run {
        let files = writes.len();
        return told(match session.lang {
            Lang::En => format!("\n{files} files would be written\n"),
            Lang::Zh => format!("\n将写入 {files} 个文件\n"),
        });
    }
    for import::Write { path, before, after, .. } in &writes {
        match before {
            None => write::create(path, after).map_err(|error| format!("{}: {error}", path.display()))?,
            Some(before) => write::replace(path, before, after).map_err(|error| error.to_string())?,
        }
    }
    let files = writes.len();
    told(match session.lang {
        Lang::En => format!("\n{files} files written\n"),
        Lang::Zh => format!("\n已写入 {files} 个文件\n"),
    })
}

fn told(text: String) -> Answer {
    say(&text)?;
    Ok(0)
}
