//! `validator stats`

use clap::{Args, ValueEnum};
use jiff::civil::Date;
use schema::Category;
use validator::stats::{self, Filter};

use super::{Answer, CatalogueArg, Session, load, say};

#[derive(Debug, Args)]
pub(super) struct StatsArgs {
    #[command(flatten)]
    catalogue: CatalogueArg,
    /// Count only services that are chiefly offered in this country (ISO 3166-1, as in CN).
    #[arg(long, value_name = "CC")]
    country: Option<String>,
    /// Count only services of this category.
    #[arg(long, value_name = "TERM")]
    category: Option<String>,
    /// The day that ages are counted from, YYYY-MM-DD [default: the newest date in the data].
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
    /// How to print the numbers.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Tables for people.
    Text,
    /// For programs.
    Json,
}

pub(super) fn run(args: &StatsArgs, session: &Session) -> Answer {
    let catalogue = load(&args.catalogue.resolve()?)?;
    let filter = Filter {
        country: args.country.as_deref().map(|code| code.to_ascii_uppercase().into()),
        category: args.category.as_deref().map(Into::into),
    };
    if let Some(category) = &filter.category
        && catalogue.term(Category::VOCABULARY, category.as_str()).is_none()
    {
        return Err(format!("`{category}` is no category: no term of catalogue/vocabulary/category.yaml"));
    }
    let today = args.today.unwrap_or_else(|| catalogue.today());
    let stats = stats::stats(&catalogue, filter, today);
    let text = match args.format {
        Format::Text => stats.to_text(&catalogue, session.lang),
        Format::Json => stats.to_json().map_err(|error| error.to_string())?,
    };
    say(&text)?;
    Ok(0)
}
