//! `validator rate`

use clap::Args;
use validator::derive::{self, Rating};

use super::{Answer, CatalogueArg, load, say};

#[derive(Debug, Args)]
pub(super) struct RateArgs {
    /// The service's identifier: its file name without .yaml.
    id: String,
    #[command(flatten)]
    catalogue: CatalogueArg,
    /// Show what each fact adds.
    #[arg(long)]
    explain: bool,
}

pub(super) fn run(args: &RateArgs) -> Answer {
    let root = args.catalogue.resolve()?;
    let catalogue = load(&root)?;
    let service = catalogue.services.get(&args.id.as_str().into());
    let service = service.ok_or_else(|| format!("there is no service `{}` in {}", args.id, root.display()))?;
    let rating = derive::rate(service, &catalogue);
    say(&headline(&args.id, &rating))?;
    if args.explain {
        say(&addends(&rating))?;
    }
    Ok(0)
}

fn headline(id: &str, rating: &Rating) -> String {
    match rating.grade {
        Some(grade) => format!("{id}: {}, {} points\n", grade.as_str(), rating.total),
        None => format!("{id}: not rated, too few facts\n"),
    }
}

fn addends(rating: &Rating) -> String {
    let line = |term: &derive::Points| {
        let days = term.days.map(|days| format!(" ({days} days)")).unwrap_or_default();
        format!("{:>4}  {} {}{days}  {}\n", format!("+{}", term.points), term.vocabulary, term.term, term.at)
    };
    rating.terms.iter().map(line).collect()
}
