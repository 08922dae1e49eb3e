//! `validator add`

use std::fs;

use clap::{Args, Subcommand};
use jiff::civil::Date;
use schema::{Kind, PartialDate, Service};
use validator::draft::{self, Said, Seen};
use validator::{Options, Planned, write};

use super::brought::tell_what_it_brings;
use super::{Answer, CatalogueArg, FINDINGS, Session, complain, say};

#[derive(Debug, Args)]
pub(super) struct AddArgs {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Add a dark pattern that somebody saw, with the test by hand as its source.
    Pattern(PatternArgs),
    /// Add what the operator answered to the record.
    Reply(ReplyArgs),
}

/// The record that something is added to.
#[derive(Debug, Args)]
struct RecordArgs {
    /// The service's identifier.
    id: String,
    #[command(flatten)]
    catalogue: CatalogueArg,
    /// Print the record instead of writing it.
    #[arg(long)]
    dry_run: bool,
    /// The day after which no date may lie, YYYY-MM-DD [default: today].
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

#[derive(Debug, Args)]
struct PatternArgs {
    #[command(flatten)]
    record: RecordArgs,
    /// The pattern: a term of the vocabulary `dark_pattern`.
    #[arg(long, value_name = "TERM")]
    kind: String,
    /// When it was seen: 2026-03-21.
    #[arg(long, value_name = "DATE")]
    observed: PartialDate,
    /// The system: a term of the vocabulary `platform`.
    #[arg(long, value_name = "TERM")]
    platform: String,
    /// The version of the app or site, as it names itself.
    #[arg(long, value_name = "TEXT")]
    version_seen: String,
    /// What was seen, neutrally, in English or Chinese.
    #[arg(long, value_name = "TEXT")]
    note: String,
    /// The route of the record on which it was seen.
    #[arg(long, value_name = "ID")]
    route: Option<String>,
}

#[derive(Debug, Args)]
struct ReplyArgs {
    #[command(flatten)]
    record: RecordArgs,
    /// When the operator answered: 2026-03-21.
    #[arg(long, value_name = "DATE")]
    on: PartialDate,
    /// Who answered: the company.
    #[arg(long, value_name = "TEXT")]
    by: String,
    /// What, in English or Chinese.
    #[arg(long, value_name = "TEXT")]
    text: String,
    /// Where it was published.
    #[arg(long, value_name = "URL")]
    url: Option<String>,
}

pub(super) fn run(args: AddArgs, session: &Session) -> Answer {
    match args.what {
        What::Pattern(PatternArgs { record, kind, observed, platform, version_seen, note, route }) => {
            let seen = Seen { kind, observed, platform, version: version_seen, note, route };
            add(&record, session, |service| draft::with_dark_pattern(service, &seen))
        }
        What::Reply(ReplyArgs { record, on, by, text, url }) => {
            let said = Said { on, by, text, url };
            add(&record, session, |service| draft::with_reply(service, &said))
        }
    }
}

/// Adds to a record and writes it, also when that brings findings: they are told, and the exit code is 1 for errors.
fn add(args: &RecordArgs, session: &Session, change: impl Fn(&Service) -> Service) -> Answer {
    let RecordArgs { id, catalogue, dry_run, today } = args;
    let root = catalogue.resolve()?;
    let today = Options { today: Some(today.unwrap_or_else(|| jiff::Zoned::now().date())) };
    let before = validator::check(&root, today).map_err(|error| error.to_string())?;
    let service = before.catalogue().services.get(&id.as_str().into());
    let service = service.ok_or_else(|| format!("there is no record `{id}` in {}", root.display()))?;
    let path = draft::path(&root, id);
    let old = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    if draft::text(service).map_err(|error| error.to_string())? != old {
        let shown = path.display();
        return Err(format!(
            "{shown} has comments, findings or another layout that would be lost: run `validator fmt`, or add by hand"
        ));
    }
    let text = draft::text(&change(service)).map_err(|error| error.to_string())?;
    let planned = Planned { kind: Kind::Service, id: id.clone(), text: text.clone() };
    let after = validator::check_with(&root, Some(planned), today).map_err(|error| error.to_string())?;
    let passes = tell_what_it_brings(&before, after, session)?;
    if *dry_run {
        say(&text)?;
    } else {
        write::replace(&path, &old, &text).map_err(|error| error.to_string())?;
        say(&format!("{}\n", path.display()))?;
    }
    if !passes {
        complain("the record brings the errors above; mend them before it can be published");
    }
    Ok(if passes { 0 } else { FINDINGS })
}
