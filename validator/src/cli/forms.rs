//! `validator forms`

use clap::Args;
use validator::forms::{self, FORMS};

use super::generated::{Target, deal};
use super::{Answer, CatalogueArg, load, say};

#[derive(Debug, Args)]
pub(super) struct FormsArgs {
    #[command(flatten)]
    catalogue: CatalogueArg,
    #[command(flatten)]
    target: Target,
    /// Print the definitions, for programs that read filled-in forms.
    #[arg(long, conflicts_with_all = ["write", "compare"])]
    json: bool,
}

pub(super) fn run(args: &FormsArgs) -> Answer {
    let catalogue = load(&args.catalogue.resolve()?)?;
    if args.json {
        say(&format!("{:#}\n", forms::json(FORMS, &catalogue)))?;
        return Ok(0);
    }
    let text = |form| forms::yaml(form, &catalogue).map_err(|error| error.to_string());
    let files: Result<Vec<_>, String> = FORMS.iter().map(|form| Ok((form.file(), text(form)?))).collect();
    deal(&args.target, "forms", files?.into_iter())
}
