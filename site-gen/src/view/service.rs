//! The page of one service, and of one that was removed.

use serde::Serialize;

use super::*;

/// `service.html`.
#[derive(Debug, Serialize)]
pub struct Service<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// The service as it stands in lists: name, grade, verdict, waiting, freshness, category.
    /// `card.verdict` is the answer to "can I leave", for the message `verdict-<verdict>`.
    pub card: ServiceCard<'a>,
    /// Other names that people type.
    pub aliases: &'a [String],
    /// Its operator.
    pub operator: Option<Link<'a>>,
    /// The countries that it is chiefly offered in, as ISO codes: `country(code=…)`.
    pub countries: Vec<&'a str>,
    /// Its own domains, the chief one first.
    pub domains: Vec<&'a str>,
    /// Hosts outside its domains that its routes may lead to.
    pub other_hosts: Vec<OtherHost<'a>>,
    /// The route that the page recommends: the rated one, else the first current one. The first of `routes`, as the same
    /// value.
    pub best: Option<tera::Value>,
    /// Whether one can take the best route oneself, without anybody's help; `null` without a route.
    pub self_service: Option<bool>,
    /// The times of the best route that delay the exit and are not superseded: "how long".
    pub waits: Vec<Timing<'a>>,
    /// Whether the name itself says that it is an account's.
    pub is_account: bool,
    /// The stretches of time on the best route that delay the exit.
    pub way: Vec<Stretch<'a>>,
    /// When the account is gone; none where nobody says anything of it.
    pub gone: Option<Moment>,
    /// The letter that asks for deletion, where one can write to somebody or a law opens a way.
    pub letter: Option<LetterView<'a>>,
    /// Every current [`Route`], the best first, each made a value once.
    pub routes: Vec<tera::Value>,
    /// Routes that are known to be gone, the latest first.
    pub past_routes: Vec<Route<'a>>,
    /// Dark patterns that are not known to be mended.
    pub dark_patterns: Vec<DarkPattern<'a>>,
    /// Dark patterns that were mended.
    pub mended_patterns: Vec<DarkPattern<'a>>,
    /// What happens to an account that is not used.
    pub inactivity: Vec<Inactivity<'a>>,
    /// What to do when leaving is refused or impossible.
    pub fallbacks: Vec<Fallback<'a>>,
    /// Rights and complaint channels of the countries that the service is offered in.
    pub laws: Vec<tera::Value>,
    /// What changed, the latest first.
    pub history: Vec<Event<'a>>,
    /// Surveys by others that name the service, the latest first.
    pub surveys: Vec<SurveyMention<'a>>,
    /// Difficulty as others report it.
    pub reported: Vec<Reported<'a>>,
    /// What the operator answered.
    pub replies: Vec<Reply<'a>>,
    /// The rating, term by term.
    pub rating: Rating<'a>,
    /// The account system that it belongs to.
    pub account_system: Option<PartOf<'a>>,
    /// How its account hangs together with others.
    pub relations: Vec<Relation<'a>>,
    /// Other services of the operator, at most 12.
    pub siblings: Vec<Row>,
    /// Other services of the category, at most 8.
    pub neighbours: Vec<Row>,
    /// The publications that the claims cite, the latest first.
    pub sources: Vec<Source<'a>>,
    /// The record as JSON.
    pub json_url: String,
    /// Its feed, where the host is known.
    pub feed: Option<String>,
    /// Its badge.
    pub badge: Badge,
    /// The record itself, for corrections.
    pub record: Record,
}

/// A badge that other pages may show.
#[derive(Debug, Serialize)]
pub struct Badge {
    /// Its address.
    pub url: String,
    /// The HTML that shows it and leads to the page, with whole addresses where they are known.
    pub code: String,
}

/// Membership in an account system that several services share.
#[derive(Debug, Serialize)]
pub struct PartOf<'a> {
    /// What its users call it.
    pub name: Text<'a>,
    /// What leaves and what stays when it is deleted, by the operator's record.
    pub system_note: Option<Text<'a>>,
    /// What is particular about this service's place in it.
    pub note: Option<Text<'a>>,
    /// The operator that runs it.
    pub operator: Link<'a>,
    /// The other services that belong to it.
    pub services: Vec<ServiceCard<'a>>,
    /// Who says that the service belongs to it.
    pub said: Said,
}

/// The rating, explained.
#[derive(Debug, Clone, Serialize)]
pub struct Rating<'a> {
    /// `easy`, `medium`, `hard`, `limited`, `impossible` or `unrated`.
    pub grade: &'static str,
    /// The list of services with that grade.
    pub url: String,
    /// Why there is that grade: `points` (the sum decides), `by_law` (only a right by law leads out),
    /// `refused` (no way out is offered) or `too_little` (too few facts for a grade). Message `rating-why-<why>`.
    pub why: &'static str,
    /// The sum of the addends.
    pub total: u32,
    /// The HTML id of the route that was rated.
    pub route_anchor: Option<String>,
    /// The addends, in the order of the record; those that add 0 points too.
    pub terms: Vec<RatingTerm<'a>>,
}

/// One addend.
#[derive(Debug, Clone, Serialize)]
pub struct RatingTerm<'a> {
    /// What kind of fact: `channel`, `condition`, `proof`, `timing`, `dark_pattern`. Message `vocabulary-<kind>`.
    pub vocabulary: &'static str,
    /// The term.
    pub label: Text<'a>,
    /// What it adds.
    pub points: u32,
    /// The days that pass, for a timing.
    pub days: Option<u32>,
    /// The HTML id of the claim that it comes from, on the service's page.
    pub anchor: String,
}

/// `retired.html`: what stands in the place of a service that was removed.
#[derive(Debug, Serialize)]
pub struct Retired<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// The service's name.
    pub name: Text<'a>,
    /// When it was removed (partial date).
    pub on: String,
    /// Why.
    pub reason: Text<'a>,
    /// The service that readers are sent on to.
    pub successor: Option<Link<'a>>,
    /// Who says so.
    pub said: Said,
    /// The publications.
    pub sources: Vec<Source<'a>>,
}
