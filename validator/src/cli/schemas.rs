//! `validator schema`

use std::path::{Path, PathBuf};

use clap::Args;
use schema::Kind;

use super::{Answer, CatalogueArg, FINDINGS, complain, load, say};

#[derive(Debug, Args)]
pub(super) struct SchemaArgs {
    #[command(flatten)]
    catalogue: CatalogueArg,
    /// Write the schemas into this folder.
    #[arg(long, value_name = "DIR", conflicts_with = "compare")]
    write: Option<PathBuf>,
    /// Compare the schemas with those in this folder; exit code 1 when one differs.
    #[arg(long, value_name = "DIR")]
    compare: Option<PathBuf>,
}

pub(super) fn run(args: &SchemaArgs) -> Answer {
    let catalogue = load(&args.catalogue.resolve()?)?;
    let mut answer = 0;
    for kind in Kind::ALL {
        let text = schema::schema_text(kind, &catalogue.vocabularies);
        let in_folder = |folder: &Path| folder.join(kind.schema_file());
        if let Some(folder) = &args.write {
            let path = in_folder(folder);
            std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
        } else if let Some(folder) = &args.compare {
            let path = in_folder(folder);
            let committed = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            if committed != text {
                complain(&format!(
                    "{} differs; `validator schema --write {}` mends it",
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
