//! `validator diff`

use std::path::Path;

use clap::Args;
use validator::diff::render::{self, Format, Sides};
use validator::diff::{self, Words};
use validator::{Options, Outcome, revision};

use super::{Answer, CatalogueArg, Session, say};

#[derive(Debug, Args)]
pub(super) struct DiffArgs {
    /// The older version: a catalogue's folder, or a git revision (`main`, `v1.2`, `HEAD~3`).
    old: String,
    /// The newer version, likewise [default: the catalogue as it stands].
    new: Option<String>,
    #[command(flatten)]
    catalogue: CatalogueArg,
    /// How to print the changes. JSON is in both languages.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

pub(super) fn run(args: &DiffArgs, session: &Session) -> Answer {
    let old = read(&args.old, args)?;
    let new = match &args.new {
        Some(new) => read(new, args)?,
        None => check(&args.catalogue.resolve()?)?,
    };
    let sides = Sides { old: &args.old, new: args.new.as_deref().unwrap_or("catalogue") };
    let (old, new) = (old.catalogue(), new.catalogue());
    let words = Words::new(old, new);
    let changes = diff::diff(old, new);
    let text = render::render(&changes, &words, sides, args.format, session.lang).map_err(|error| error.to_string())?;
    say(&text)?;
    Ok(0)
}

/// A folder if there is one of that name, else a revision.
fn read(side: &str, args: &DiffArgs) -> Result<Outcome, String> {
    if Path::new(side).is_dir() {
        return check(Path::new(side));
    }
    let folder = args.catalogue.resolve()?;
    let laid_out = revision::lay_out(&folder, side).map_err(|error| format!("`{side}` is no folder; {error}"))?;
    check(laid_out.path())
}

/// Records with findings are compared as far as they can be read.
fn check(root: &Path) -> Result<Outcome, String> {
    validator::check(root, Options::default()).map_err(|error| error.to_string())
}
