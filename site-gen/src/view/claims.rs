//! Claims of a record beside its routes.

use serde::Serialize;

use super::{Said, ServiceCard, Term, Text};

/// A dark pattern that somebody observed.
#[derive(Debug, Clone, Serialize)]
pub struct DarkPattern<'a> {
    /// The pattern; `kind.url` is its page.
    pub kind: Term<'a>,
    /// The HTML id of the route on which it was observed, on the service's page.
    pub route_anchor: Option<String>,
    /// When it was observed (partial date).
    pub observed: String,
    /// When it was first seen to be gone (partial date).
    pub mended: Option<String>,
    /// What was observed, and by whom.
    pub note: Text<'a>,
    /// Who says so.
    pub said: Said,
}

/// What happens to an account that is not used.
#[derive(Debug, Clone, Serialize)]
pub struct Inactivity<'a> {
    /// How long the account must be unused: `P12M`.
    pub after: Option<String>,
    /// What it ends in.
    pub outcome: Term<'a>,
    /// Particulars.
    pub note: Option<Text<'a>>,
    /// Who says so.
    pub said: Said,
}

/// What to do when leaving is refused or impossible.
#[derive(Debug, Clone, Serialize)]
pub struct Fallback<'a> {
    /// What to do.
    pub kind: Term<'a>,
    /// How long it takes: `P30D`.
    pub period: Option<String>,
    /// Where to do it (another site).
    pub url: Option<&'a str>,
    /// The host of that address.
    pub host: Option<String>,
    /// Particulars.
    pub note: Option<Text<'a>>,
    /// Who says so.
    pub said: Said,
}

/// Something that changed.
#[derive(Debug, Clone, Serialize)]
pub struct Event<'a> {
    /// When (partial date).
    pub on: String,
    /// What kind of change.
    pub kind: Term<'a>,
    /// What happened.
    pub note: Option<Text<'a>>,
    /// Who says so.
    pub said: Said,
}

/// Difficulty as somebody else reports it.
#[derive(Debug, Clone, Serialize)]
pub struct Reported<'a> {
    /// The key of the list: `justdeleteme`.
    pub by: &'a str,
    /// The name of the list: the title of the source.
    pub name: &'a str,
    /// `easy`, `medium`, `hard`, `limited` or `impossible`.
    pub difficulty: &'static str,
    /// When they last changed what they say (partial date).
    pub as_of: String,
    /// Who says so.
    pub said: Said,
}

/// What the operator answered.
#[derive(Debug, Clone, Serialize)]
pub struct Reply<'a> {
    /// When (partial date).
    pub on: String,
    /// What.
    pub text: Text<'a>,
    /// Who says so.
    pub said: Said,
}

/// How the account hangs together with another service's.
#[derive(Debug, Clone, Serialize)]
pub struct Relation<'a> {
    /// What the relation is.
    pub kind: Term<'a>,
    /// The other service.
    pub service: ServiceCard<'a>,
    /// Particulars.
    pub note: Option<Text<'a>>,
    /// Who says so.
    pub said: Said,
}

/// A host outside the service's domains that its routes may lead to.
#[derive(Debug, Clone, Serialize)]
pub struct OtherHost<'a> {
    /// The host.
    pub host: &'a str,
    /// Why readers may be sent there.
    pub reason: Text<'a>,
    /// Who says so.
    pub said: Said,
}
