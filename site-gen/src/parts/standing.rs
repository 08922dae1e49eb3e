//! How a claim stands beside others of its kind: disputed, superseded, or neither.

use jiff::civil::Date;
use schema::{Cites, Sources};

use crate::facts::last_known;

/// How a claim stands beside the others in its list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Standing {
    /// Another claim of the same kind, from other sources, says something else.
    pub disputed: bool,
    /// One of those was last known true later.
    pub superseded: bool,
}

/// The standing of each item of a list. `parts` gives an item's kind, what it measures and its sources: two items
/// disagree when they are of one kind, measure differently and share no source.
pub fn standings<'a, T, M: PartialEq>(
    items: &'a [T],
    sources: &Sources,
    parts: impl Fn(&'a T) -> (&'a str, M, &'a Cites),
) -> Vec<Standing> {
    let seen: Vec<(&str, M, &Cites, Option<Date>)> = items
        .iter()
        .map(|item| {
            let (kind, measure, cites) = parts(item);
            (kind, measure, cites, last_known(cites, sources))
        })
        .collect();
    seen.iter()
        .map(|(kind, measure, cites, date)| {
            let rivals = || {
                seen.iter().filter(|(other, theirs, their_cites, _)| {
                    other == kind && theirs != measure && !their_cites.0.iter().any(|id| cites.0.contains(id))
                })
            };
            Standing {
                disputed: rivals().next().is_some(),
                superseded: rivals().any(|(_, _, _, theirs)| theirs > date),
            }
        })
        .collect()
}
