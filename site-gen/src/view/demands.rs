//! The pages on conditions and proof: all of them, and each with every service that demands it.

use serde::Serialize;

use super::{Entry, Frame, Pager, Said, ServiceCard, Term, Text};

/// `demands.html`: every condition, or every kind of proof.
#[derive(Debug, Serialize)]
pub struct Demands<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// `condition` or `proof`.
    pub vocabulary: &'static str,
    /// What the vocabulary is for.
    pub definition: Text<'a>,
    /// Its terms with how many services demand them, most often demanded first.
    pub entries: Vec<Entry<'a>>,
}

/// `demand.html`: every service that demands one thing on a way that is open.
#[derive(Debug, Serialize)]
pub struct DemandPage<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// `condition` or `proof`.
    pub vocabulary: &'static str,
    /// What is demanded.
    pub term: Term<'a>,
    /// What it adds to a rating.
    pub weight: u8,
    /// How many services demand it, on all pages.
    pub total: usize,
    /// Those on this page, in the order of the page's language.
    pub services: Vec<Demanding<'a>>,
    /// Where the others are.
    pub pager: Pager,
    /// All terms of the vocabulary.
    pub others: Vec<Entry<'a>>,
}

/// A service that demands it.
#[derive(Debug, Serialize)]
pub struct Demanding<'a> {
    /// The service.
    pub service: ServiceCard<'a>,
    /// Its ways out that demand it.
    pub claims: Vec<Demand<'a>>,
}

/// The demand of one way out.
#[derive(Debug, Serialize)]
pub struct Demand<'a> {
    /// The channel of the way.
    pub channel: Text<'a>,
    /// Where the demand stands on the service's page.
    pub url: String,
    /// A length of time that the condition names (ISO 8601).
    pub period: Option<String>,
    /// A number that the condition names.
    pub count: Option<u16>,
    /// Particulars.
    pub note: Option<Text<'a>>,
    /// Who says so. Its links lead to the service's page.
    pub said: Said,
}
