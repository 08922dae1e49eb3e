//! `validator schema`

use clap::Args;
use schema::Kind;

use super::generated::{Target, deal};
use super::{Answer, CatalogueArg, load};

#[derive(Debug, Args)]
pub(super) struct SchemaArgs {
    #[command(flatten)]
    catalogue: CatalogueArg,
    #[command(flatten)]
    target: Target,
}

pub(super) fn run(args: &SchemaArgs) -> Answer {
    let catalogue = load(&args.catalogue.resolve()?)?;
    let files = Kind::ALL.into_iter();
    let files = files.map(|kind| (kind.schema_file().to_owned(), schema::schema_text(kind, &catalogue.vocabularies)));
    deal(&args.target, "schema", files)
}
