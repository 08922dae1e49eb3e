//! Views of the pieces that several pages show: claims, routes, sources, cards.

mod cards;
mod charts;
mod claims;
mod letter;
mod listing;
mod rating;
mod record;
mod rights;
mod route;
mod shared;
mod shelf;
mod standing;
mod surveys;
mod way;
mod wording;

pub use charts::{bars, shares};
pub use claims::{Claims, history, sightings};
pub use letter::letter;
pub use listing::{jumps, listing, mark, pager};
pub use rating::rating;
pub use record::{file_of_record, file_of_service};
pub use rights::jurisdiction;
pub use shelf::Shelf;
pub use standing::{Standing, standings};
pub use surveys::{classes_of, survey_anchor, surveys_of};
pub use way::way;
pub use wording::{month, self_service, waiting};

/// The host of an address, for showing where a link leads.
pub fn host(url: &str) -> Option<String> {
    url::Url::parse(url).ok()?.host_str().map(str::to_owned)
}

/// The HTML id of a claim, from its place in the record: `/routes/0/proof/1` is `routes-0-proof-1`.
pub fn anchor(pointer: &str) -> String {
    pointer.trim_start_matches('/').replace(['/', '_'], "-")
}

/// The HTML id of a route.
pub fn route_anchor(id: &str) -> String {
    format!("route-{id}")
}

/// The word for a kind of days.
pub fn day_kind(days: schema::DayKind) -> &'static str {
    match days {
        schema::DayKind::Calendar => "calendar",
        schema::DayKind::Working => "working",
        schema::DayKind::Unstated => "unstated",
    }
}
