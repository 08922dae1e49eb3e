//! Ways out.

use schema::Outcome;
use schema::v1::{Route, ServiceFile};

use super::{listed, noted, table};
use crate::export::Context;

table! {
    /// One row per way out.
    ROUTES = "routes", csv Some("routes.csv"), key ["service", "route"], links [("service") -> "services" ("id")];
    of_service for row in routes {
        /// The service.
        service: Text = row.service;
        /// The route's name within the record.
        route: Text = &row.route.id;
        /// The place in the record, from 0: the best is first.
        position: Integer = row.position;
        /// Whether it is still there, as far as is known.
        current: Flag = row.route.until.is_none();
        /// Where it starts, a term of the vocabulary channel.
        channel: Text = &row.route.channel;
        /// What opens it, where it is not open to everybody: law.
        basis: Text = &row.route.basis;
        /// What it ends in, a term of the vocabulary outcome.
        outcome: Text = &row.route.outcome;
        /// How much of the account that removes: wholly, partly, not or unknown.
        removes: Text = row.removes;
        /// The first date at which it is known to have existed, where it is known to be new.
        since: Date = &row.route.since;
        /// The date by which it was known to be gone.
        until: Date = &row.route.until;
        /// Where to start on the web.
        url: Text = &row.route.url;
        /// The address to write to.
        email: Text = &row.route.email;
        /// The number to call.
        phone: Text = &row.route.phone;
        /// The postal address to write to, its lines separated by semicolons.
        address: Text = listed(&row.route.address, "; ");
        /// The labels to tap, in the language of the app, separated by angle quotes.
        menu: Text = row.menu;
        /// That language.
        menu_language: Text = &row.route.menu_language;
        /// How many conditions must be met.
        conditions: Integer = row.route.conditions.len();
        /// How many things must be shown or entered.
        proofs: Integer = row.route.proof.len();
        /// What else to know, in English.
        note_en: Text = noted(&row.route.note, "en");
        /// What else to know, in Chinese.
        note_zh: Text = noted(&row.route.note, "zh");
        /// When the channel, address, menu, steps and outcome were last known true.
        as_of: Date = &row.route.evidence.as_of;
        /// How old that is at the date of the data.
        age: Text = &row.route.evidence.age;
        /// How far it can be relied on: low, middle or high.
        confidence: Text = &row.route.evidence.confidence;
    }
}

struct Row<'f> {
    service: &'f str,
    position: usize,
    route: &'f Route,
    removes: Option<&'static str>,
    menu: Option<String>,
}

fn routes<'f>(context: &Context<'_>, file: &'f ServiceFile) -> Vec<Row<'f>> {
    let row = |(position, route): (usize, &'f Route)| {
        let outcome = context.site.checked.term(Outcome::VOCABULARY, &route.outcome);
        let language = route.menu_language.as_ref();
        let menu = route.menu.as_ref().and_then(|menu| menu.get(language?)).map(|labels| labels.join(" › "));
        let removes = outcome.and_then(|outcome| outcome.leaves).map(schema::Leaves::as_str);
        Row { service: &file.id, position, route, removes, menu }
    };
    file.record.routes.iter().enumerate().map(row).collect()
}
