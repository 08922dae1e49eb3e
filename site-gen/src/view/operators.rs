//! The page of one operator.

use serde::Serialize;

use super::{Frame, Link, Listing, Record, Row, Said, Source, Text};

/// `operator.html`.
#[derive(Debug, Serialize)]
pub struct OperatorPage<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// Its identifier.
    pub id: &'a str,
    /// Its name.
    pub name: Text<'a>,
    /// Its names in other languages, where they differ.
    pub other_names: Vec<Text<'a>>,
    /// Registered names and other names.
    pub aliases: &'a [String],
    /// Its seat, as an ISO 3166-1 code: `country(code=operator.country)`.
    pub country: Option<&'a str>,
    /// The operator that it belongs to.
    pub parent: Option<Link<'a>>,
    /// The operators that belong to it.
    pub subsidiaries: Vec<Link<'a>>,
    /// Whom to write to about personal data.
    pub contacts: Vec<Contact<'a>>,
    /// Accounts that several services share.
    pub account_systems: Vec<AccountSystem<'a>>,
    /// Its services, in the order of the page's language.
    pub listing: Listing,
    /// The publications that its claims cite.
    pub sources: Vec<Source<'a>>,
    /// The record itself, for corrections.
    pub record: Record,
}

/// A desk for questions of personal data.
#[derive(Debug, Serialize)]
pub struct Contact<'a> {
    /// Its e-mail address.
    pub email: Option<&'a str>,
    /// Its page or form.
    pub url: Option<&'a str>,
    /// The host of that page.
    pub host: Option<String>,
    /// Its telephone number.
    pub phone: Option<&'a str>,
    /// Its postal address.
    pub post: Option<Text<'a>>,
    /// Which services or people it is for.
    pub note: Option<Text<'a>>,
    /// Who says so.
    pub said: Said,
}

/// An account that several services share.
#[derive(Debug, Serialize)]
pub struct AccountSystem<'a> {
    /// Its identifier.
    pub id: &'a str,
    /// What its users call it.
    pub name: Text<'a>,
    /// What leaves and what stays when it is deleted.
    pub note: Option<Text<'a>>,
    /// The services that belong to it.
    pub services: Vec<Row>,
    /// Who says so.
    pub said: Said,
}
