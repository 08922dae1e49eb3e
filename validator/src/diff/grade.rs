//! The change of a derived difficulty, and the addends that make it.

use std::collections::BTreeMap;

use schema::{Difficulty, Service, ServiceId};
use serde::{Deserialize, Serialize};

use super::change::{Change, Reason, RecordKind, Term, What};
use crate::catalogue::Catalogue;
use crate::derive::{self, Points};

/// The grade of a service that changed, before and after; whether or not the grade itself did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Graded {
    /// The service.
    pub id: ServiceId,
    /// Before; none when the service is new.
    pub old: Option<Grade>,
    /// After; none when the service is gone.
    pub new: Option<Grade>,
}

/// A grade with its points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grade {
    /// The grade; none when too little is known.
    pub grade: Option<Difficulty>,
    /// The points.
    pub total: u32,
}

/// The grades of the services that these changes are about.
pub fn grades(changes: &[Change], old: &Catalogue, new: &Catalogue) -> Vec<Graded> {
    let services = changes.iter().filter(|change| matches!(change.kind, RecordKind::Service | RecordKind::Retired));
    let mut ids: Vec<ServiceId> = services.map(|change| (&*change.id).into()).collect();
    ids.dedup();
    let grade = |id: &ServiceId, catalogue: &Catalogue| {
        let rating = derive::rate(catalogue.services.get(id)?, catalogue);
        Some(Grade { grade: rating.grade, total: rating.total })
    };
    let both = |id: ServiceId| Graded { old: grade(&id, old), new: grade(&id, new), id };
    ids.into_iter().map(both).collect()
}

/// The change of a service's grade, if it changed.
pub(super) fn graded(old: (&Service, &Catalogue), new: (&Service, &Catalogue)) -> Option<What> {
    let (before, after) = (derive::rate(old.0, old.1), derive::rate(new.0, new.1));
    (before.grade != after.grade).then(|| What::Graded {
        old: before.grade,
        new: after.grade,
        because: reasons(&before.terms, &after.terms),
    })
}

/// The addends that came (plus), went (minus) or weigh otherwise; those that add nothing are left out.
fn reasons(old: &[Points], new: &[Points]) -> Vec<Reason> {
    let mut sums: BTreeMap<Term, (i32, Option<u32>)> = BTreeMap::new();
    let signed = old.iter().map(|points| (points, -1)).chain(new.iter().map(|points| (points, 1)));
    for (points, sign) in signed {
        let Points { at: _, vocabulary, term, points, days } = points;
        let term = Term { vocabulary: (*vocabulary).into(), key: term.as_str().into() };
        let sum = sums.entry(term).or_insert((0, None));
        sum.0 += sign * i32::try_from(*points).unwrap_or(i32::MAX);
        sum.1 = days.or(sum.1);
    }
    let mut reasons: Vec<Reason> = sums
        .into_iter()
        .filter(|(_, (points, _))| *points != 0)
        .map(|(term, (points, days))| Reason { points, term, days })
        .collect();
    // The heaviest first.
    reasons.sort_by_key(|reason| (-reason.points.abs(), reason.term.clone()));
    reasons
}
