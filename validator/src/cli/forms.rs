//! `validator forms`

use std::path::{Path, PathBuf};

use clap::Args;
use validator::forms::{self, FORMS};

use super::{Answer, CatalogueArg, FINDINGS, complain, load, say};

#[derive(Debug, Args)]
pub(super) struct FormsArgs {
    #[command(flatten)]
    catalogue: CatalogueArg,
    /// Write the forms into this folder.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["compare", "json"])]
    write: Option<PathBuf>,
    /// Compare the forms with those in this folder; exit code 1 when one differs.
    #[arg(long, value_name = "DIR", conflicts_with = "json")]
    compare: Option<PathBuf>,
    /// Print the definitions, for programs that read filled-in forms.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &FormsArgs) -> Answer {
    let catalogue = load(&args.catalogue.resolve()?)?;
    if args.json {
        say(&format!("{:#}\n", forms::json(FORMS, &catalogue)))?;
        return Ok(0);
    }
    let mut answer = 0;
    for form in FORMS {
        let text = forms::yaml(form, &catalogue).map_err(|error| error.to_string())?;
        let in_folder = |folder: &Path| folder.join(form.file());
        if let Some(folder) = &args.write {
            let path = in_folder(folder);
            std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
        } else if let Some(folder) = &args.compare {
            let path = in_folder(folder);
            let committed = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            if committed != text {
                complain(&format!(
                    "{} differs; `validator forms --write {}` mends it",
                    path.display(),
                    folder.display()
                ));
                answer = FINDINGS;
            }
        } else {
            say(&text)?;
        }
    }
    Ok(answer)
}
