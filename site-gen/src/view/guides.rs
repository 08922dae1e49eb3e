//! What to do when leaving is refused; and the rules that records are held against.

use serde::Serialize;

use super::{Fallback, Frame, Jurisdiction, ServiceCard, Source, Term, Text};

/// `when-refused.html`: what to do instead, step by step.
#[derive(Debug, Serialize)]
pub struct WhenRefused<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// What can be done, in the order of the vocabulary `fallback`; without those that nobody names.
    pub steps: Vec<RefusedStep<'a>>,
    /// Where to complain, and what the law gives. The links of `said` lead to the jurisdiction's page.
    pub jurisdictions: Vec<Jurisdiction<'a>>,
    /// The publications that sightings cite.
    pub sources: Vec<Source<'a>>,
}

/// One thing that can be done.
#[derive(Debug, Serialize)]
pub struct RefusedStep<'a> {
    /// What.
    pub kind: Term<'a>,
    /// Where it was seen or advised, at services that the sources do not name.
    pub sightings: Vec<super::Sighting<'a>>,
    /// The services whose records name it, in the order of the page's language; of very many the first.
    pub services: Vec<RefusedAt<'a>>,
    /// How many more there are.
    pub more: usize,
}

/// What can be done at one service.
#[derive(Debug, Serialize)]
pub struct RefusedAt<'a> {
    /// The service.
    pub service: ServiceCard<'a>,
    /// What its record says. The links of `said` lead to the service's page.
    pub fallback: Fallback<'a>,
}

/// `rules.html`: the rules that records are held against.
#[derive(Debug, Serialize)]
pub struct Rules<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// The rules by what they are about.
    pub groups: Vec<RuleGroup<'a>>,
    /// How many there are.
    pub count: usize,
}

/// The rules about one thing.
#[derive(Debug, Serialize)]
pub struct RuleGroup<'a> {
    /// `file`, `yaml`, `shape`, `claims`, `text`, `web`, `graph`, …. Message `rules-<key>`.
    pub key: String,
    /// The rules.
    pub rules: Vec<RuleHead<'a>>,
}

/// A rule in short.
#[derive(Debug, Serialize)]
pub struct RuleHead<'a> {
    /// Its identifier: `source-unlisted`.
    pub id: &'a str,
    /// Its page.
    pub url: String,
    /// How bad a breach is: `error`, `warning` or `note`. Message `severity-<severity>`.
    pub severity: &'static str,
    /// What it demands.
    pub summary: Text<'a>,
}

/// `rule.html`.
#[derive(Debug, Serialize)]
pub struct RulePage<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// The rule in short.
    pub rule: RuleHead<'a>,
    /// What it is about. Message `rules-<group>`.
    pub group: String,
    /// Why there is the rule.
    pub why: Text<'a>,
    /// How to mend a breach.
    pub mend: Text<'a>,
}
