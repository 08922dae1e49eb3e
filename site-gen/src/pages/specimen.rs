//! `/<lang>/specimen/`: every token and part of the design once, for those who change it.

use tera::Context;
use validator::derive::Age;

use super::comparison::dearest;
use super::{Kind, PageError, Scope, View, context, numbers, single};
use crate::edition::Edition;
use crate::facts::GRADES;
use crate::parts::rating;
use crate::paths;
use crate::view::{Frame, Specimen};

/// The specimen.
pub(super) const SPECIMEN: Kind = Kind {
    name: "specimen",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::specimen(),
    view: View::One(specimen),
    listed: false,
};

fn specimen(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    let listed = edition.listed();
    let places = GRADES.iter().filter_map(|grade| listed.iter().position(|one| one.facts.grade() == *grade));
    let longest = (0..listed.len()).max_by_key(|place| edition.text(&listed[*place].service.name).text.chars().count());
    let hard = listed.iter().find(|one| one.facts.grade() == "hard");
    let rated = hard.map(|one| rating(edition, one.service, one.facts).terms);
    let view = Specimen {
        page: Frame { indexed: false, ..edition.frame("specimen", &paths::specimen()) },
        grades: GRADES.to_vec(),
        verdicts: vec!["yes", "no", "partly", "unknown"],
        ages: Age::ALL.iter().map(|age| age.as_str()).collect(),
        rows: edition.rows(places)?,
        longest: edition.rows(longest)?,
        chart: numbers::by_category(edition),
        terms: dearest(rated.unwrap_or_default()),
    };
    context(edition, &view)
}
