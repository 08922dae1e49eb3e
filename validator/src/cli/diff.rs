//! `validator diff`

use std::path::Path;

use clap::Args;
use validator::diff::render::{self, Format, Sides};
use validator::diff::{self, Words};
use validator::{Options, Outcome};

use super::{Answer, CatalogueArg, Session, older, say};

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

fn read(side: &str, args: &DiffArgs) -> Result<Outcome, String> {
    // Two folders can be compared anywhere.
    if Path::new(side).is_dir() {
        return check(Path::new(side));
    }
    check(older(side, &args.catalogue.resolve()?)?.path())
}

/// Records with findings are compared as far as they can be read.
fn check(root: &Path) -> Result<Outcome, String> {
    validator::check(root, Options::default()).map_err(|error| error.to_string())
}
