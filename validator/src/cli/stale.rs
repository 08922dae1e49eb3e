//! `validator stale`

use clap::Args;
use jiff::civil::Date;
use schema::Period;
use validator::stale::{self, Format, Query};

use super::{Answer, CatalogueArg, Session, load, say};

#[derive(Debug, Args)]
pub(super) struct StaleArgs {
    #[command(flatten)]
    catalogue: CatalogueArg,
    /// How old is old, as an ISO 8601 duration: P1Y, P6M, P90D.
    #[arg(long, value_name = "PERIOD")]
    older_than: Period,
    /// The day that ages are counted from, YYYY-MM-DD [default: the newest date in the data].
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
    /// Look only at services that are chiefly offered in this country (ISO 3166-1, as in CN).
    #[arg(long, value_name = "CC")]
    country: Option<String>,
    /// List single claims, also of services of which something newer is known.
    #[arg(long)]
    claims: bool,
    /// How to print the list.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

pub(super) fn run(args: &StaleArgs, session: &Session) -> Answer {
    let catalogue = load(&args.catalogue.resolve()?)?;
    let query = Query {
        older_than: args.older_than,
        today: args.today.unwrap_or_else(|| catalogue.today()),
        country: args.country.as_deref().map(|code| code.to_ascii_uppercase().into()),
        claims: args.claims,
    };
    let found = stale::stale(&catalogue, &query);
    let text = stale::render(&found, &catalogue, args.format, session.lang).map_err(|error| error.to_string())?;
    say(&text)?;
    Ok(0)
}
