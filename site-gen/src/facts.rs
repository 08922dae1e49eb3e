//! What is derived from a record once and shown in many places, in no language.

use jiff::civil::Date;
use schema::{Difficulty, Leaves, Outcome, Route, Service, Sources, Timing, TimingKind};
use validator::derive::{Freshness, Rating, rate};
use validator::{Catalogue, Checked};

/// The derived facts of one service.
#[derive(Debug, Clone)]
pub struct Facts {
    /// Its rating.
    pub rating: Rating,
    /// The route that readers are sent to: the rated one, else the first current one.
    pub best: Option<usize>,
    /// Whether one can leave.
    pub verdict: Verdict,
    /// The timings of the best route that delay the exit, by their index; of each kind the one last known true.
    pub waits: Vec<usize>,
    /// The days that pass for certain in them together (of a range the shorter end), where any length is known.
    pub waiting_days: Option<u32>,
    /// When the facts about routes were last known true.
    pub freshness: Freshness,
}

/// The answer to "can I leave".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// A current route removes the account wholly.
    Yes,
    /// Only those whom a privacy law protects can.
    ByLaw,
    /// A part can be removed, or the account laid to rest.
    Partly,
    /// Every known way is refused or not offered.
    No,
    /// Nothing is known for certain.
    Unknown,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 5] = [Self::Yes, Self::ByLaw, Self::Partly, Self::No, Self::Unknown];

    /// The word that views and exports use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::ByLaw => "by_law",
            Self::Partly => "partly",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }
}

impl Facts {
    /// Derives them.
    pub fn of(service: &Service, checked: &Checked) -> Self {
        let rating = rate(service, checked);
        let best = rating.route.or_else(|| service.routes.iter().position(|route| route.until.is_none()));
        let waits = best.map_or_else(Vec::new, |index| waits(&service.routes[index].timing, &service.sources, checked));
        let days = |index: &usize| service.routes[best?].timing[*index].certain_days();
        let lengths: Vec<u32> = waits.iter().filter_map(days).collect();
        Self {
            verdict: verdict(service, &rating, checked),
            waiting_days: (!lengths.is_empty()).then(|| lengths.iter().sum()),
            // The answer is as old as what is known of the way that it tells of.
            freshness: match best {
                Some(index) => Freshness::of_route(service, index, checked.today()),
                None => Freshness::of_service(service, checked.today()),
            },
            rating,
            best,
            waits,
        }
    }

    /// The word for the grade, `unrated` where there is none.
    pub fn grade(&self) -> &'static str {
        self.rating.grade.map_or(UNRATED, difficulty)
    }
}

/// The word for a service without a grade.
pub const UNRATED: &str = "unrated";

/// Every grade's word, easiest first, `unrated` last.
pub const GRADES: [&str; 6] = ["easy", "medium", "hard", "limited", "impossible", UNRATED];

/// The word for a difficulty.
pub fn difficulty(grade: Difficulty) -> &'static str {
    match grade {
        Difficulty::Easy => "easy",
        Difficulty::Medium => "medium",
        Difficulty::Hard => "hard",
        Difficulty::Limited => "limited",
        Difficulty::Impossible => "impossible",
    }
}

/// How much of the account the route's outcome removes.
pub fn leaves(route: &Route, catalogue: &Catalogue) -> Leaves {
    let outcome = catalogue.term(Outcome::VOCABULARY, route.outcome.as_str());
    outcome.and_then(|term| term.leaves).unwrap_or(Leaves::Unknown)
}

/// Whether this kind of time delays the exit.
pub fn delays(kind: &TimingKind, catalogue: &Catalogue) -> bool {
    let term = catalogue.term(TimingKind::VOCABULARY, kind.as_str());
    term.and_then(|term| term.delays).unwrap_or(false)
}

fn verdict(service: &Service, rating: &Rating, catalogue: &Catalogue) -> Verdict {
    // What only a law opens says nothing of the ways that are open to everybody.
    let open = service.routes.iter().filter(|route| route.until.is_none() && route.basis.is_none());
    let current: Vec<Leaves> = open.map(|route| leaves(route, catalogue)).collect();
    let any = |wanted| current.contains(&wanted);
    match rating.grade {
        Some(Difficulty::Limited) => Verdict::ByLaw,
        _ if any(Leaves::Wholly) => Verdict::Yes,
        _ if any(Leaves::Partly) => Verdict::Partly,
        _ if any(Leaves::Unknown) || current.is_empty() => Verdict::Unknown,
        _ => Verdict::No,
    }
}

fn waits(timing: &[Timing], sources: &Sources, catalogue: &Catalogue) -> Vec<usize> {
    let date = |item: &Timing| last_known(&item.cites, sources);
    let delaying = |item: &&Timing| delays(&item.kind, catalogue);
    let counts = |index: &usize| {
        let item = &timing[*index];
        // The first of those that were last known latest counts, as in the rating.
        let rival = timing.iter().enumerate().filter(|(_, other)| other.kind == item.kind);
        delaying(&item)
            && !rival
                .filter(|(at, _)| at != index)
                .any(|(at, other)| date(other) > date(item) || (at < *index && date(other) == date(item)))
    };
    (0..timing.len()).filter(counts).collect()
}

/// The last day on which any of the sources is known to have said so.
pub fn last_known(cites: &schema::Cites, sources: &Sources) -> Option<Date> {
    let dates = cites.0.iter().filter_map(|id| sources.get(id)?.last_known());
    dates.map(|date| date.latest()).max()
}
