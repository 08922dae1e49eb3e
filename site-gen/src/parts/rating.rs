//! The view of a rating.

use schema::{Difficulty, Service};
use validator::derive::Points;

use super::{anchor, route_anchor};
use crate::edition::Edition;
use crate::facts::Facts;
use crate::{paths, view};

/// A rating, term by term.
pub fn rating<'a>(edition: &Edition<'a>, service: &'a Service, facts: &'a Facts) -> view::Rating<'a> {
    let rating = &facts.rating;
    let why = match rating.grade {
        Some(Difficulty::Easy | Difficulty::Medium | Difficulty::Hard) => "points",
        Some(Difficulty::Limited) => "by_law",
        Some(Difficulty::Impossible) => "refused",
        None => "too_little",
    };
    view::Rating {
        grade: facts.grade(),
        url: edition.url(&paths::difficulty(facts.grade())),
        why,
        total: rating.total,
        route_anchor: rating.route.map(|index| route_anchor(service.routes[index].id.as_str())),
        terms: rating.terms.iter().map(|points| term(edition, service, points)).collect(),
    }
}

fn term<'a>(edition: &Edition<'a>, service: &Service, points: &'a Points) -> view::RatingTerm<'a> {
    view::RatingTerm {
        vocabulary: points.vocabulary,
        label: edition.term(points.vocabulary, &points.term).label,
        points: points.points,
        days: points.days,
        anchor: place(service, &points.at),
    }
}

/// The HTML id at a place of the record; a route has one of its own.
fn place(service: &Service, pointer: &str) -> String {
    let route = pointer.strip_prefix("/routes/").and_then(|index| index.parse::<usize>().ok());
    match route.and_then(|index| service.routes.get(index)) {
        Some(route) => route_anchor(route.id.as_str()),
        None => anchor(pointer),
    }
}
