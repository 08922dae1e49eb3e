//! The pages on dark patterns: all of them, and each with every service that shows it.

use serde::Serialize;

use super::{DarkPattern, Entry, Frame, Pager, Said, ServiceCard, Source, Term, Text};

/// `dark-patterns.html`: all dark patterns, why operators use them, and what people risk who stay.
#[derive(Debug, Serialize)]
pub struct DarkPatterns<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// What a dark pattern is, as the vocabulary says it.
    pub definition: Text<'a>,
    /// Every dark pattern, also those that no record shows (count 0).
    pub entries: Vec<Entry<'a>>,
    /// Why operators make leaving hard.
    pub motives: Vec<Seen<'a>>,
    /// What an account that is left behind exposes one to.
    pub risks: Vec<Seen<'a>>,
    /// The publications that motives and risks cite.
    pub sources: Vec<Source<'a>>,
}

/// A term with its sightings at services that the sources do not name.
#[derive(Debug, Serialize)]
pub struct Seen<'a> {
    /// The term.
    pub term: Term<'a>,
    /// Where it was seen.
    pub sightings: Vec<Sighting<'a>>,
    /// Who speaks of the notion itself.
    pub said: Option<Said>,
}

/// `dark-pattern.html`: one dark pattern and every service that shows it.
#[derive(Debug, Serialize)]
pub struct DarkPatternPage<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// The pattern.
    pub term: Term<'a>,
    /// Its points in the rating.
    pub weight: u8,
    /// The same or a wider notion in outside taxonomies.
    pub same_as: Vec<Outside<'a>>,
    /// Who speaks of the notion itself.
    pub said: Option<Said>,
    /// Every observation at a named service, the latest first; where they are many, those of one page.
    pub observations: Vec<Observation<'a>>,
    /// The pages before and after.
    pub pager: Pager,
    /// Observations at services that the source does not name.
    pub sightings: Vec<Sighting<'a>>,
    /// The publications of the vocabulary that the term and its sightings cite.
    pub sources: Vec<Source<'a>>,
    /// The other dark patterns, this one included.
    pub others: Vec<Entry<'a>>,
}

/// A term of an outside taxonomy.
#[derive(Debug, Serialize)]
pub struct Outside<'a> {
    /// The taxonomy: `gray`, `edpb`, `cn`. Its name is the message `taxonomy-<key>`.
    pub taxonomy: &'a str,
    /// The term in it.
    pub name: &'a str,
}

/// One dark pattern seen at one service.
#[derive(Debug, Serialize)]
pub struct Observation<'a> {
    /// The service.
    pub service: ServiceCard<'a>,
    /// The observation.
    pub seen: DarkPattern<'a>,
}

/// A dark pattern seen at a service that the source does not name.
#[derive(Debug, Serialize)]
pub struct Sighting<'a> {
    /// When it was seen.
    pub observed: Option<String>,
    /// What was seen, and at what kind of service.
    pub note: Text<'a>,
    /// Who says so.
    pub said: Said,
}
