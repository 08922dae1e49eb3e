//! Services, and those that were retired.

use schema::v1::{Reported, Route, ServiceFile};
use schema::{Retired, ServiceId};

use super::{listed, said, table, told};
use crate::export::Context;

table! {
    /// One row per service: what it is, whether one can leave it, how hard that is, and where to start.
    SERVICES = "services", csv Some("wayout.csv"), key ["id"], links [("operator") -> "operators" ("id")];
    of_service for row in one {
        /// The identifier, and the permanent address.
        id: Text = &row.file.id;
        /// The name in English.
        name_en: Text = said(&row.file.record.name, "en");
        /// The name in Chinese.
        name_zh: Text = said(&row.file.record.name, "zh");
        /// Other names, separated by semicolons.
        aliases: Text = listed(&row.file.record.aliases, "; ");
        /// What the service is for, a term of the vocabulary category.
        category: Text = &row.file.record.category;
        /// The operator's identifier.
        operator: Text = &row.file.record.operator;
        /// The account system that the account belongs to.
        account_system: Text = row.file.record.part_of.as_ref().map(|part_of| part_of.system.as_str());
        /// The countries that the service is chiefly offered in, separated by spaces.
        countries: Text = listed(&row.file.record.countries, " ");
        /// The domains, the chief one first, separated by spaces.
        domains: Text = listed(&row.file.record.domains, " ");
        /// The package name on Android.
        android_app: Text = row.file.record.apps.as_ref().and_then(|apps| apps.android.as_deref());
        /// The number in Apple's App Store.
        ios_app: Text = row.file.record.apps.as_ref().and_then(|apps| apps.ios.as_deref());
        /// Whether one can leave: yes, by_law, partly, no or unknown.
        verdict: Text = &row.file.derived.verdict;
        /// How hard it is: easy, medium, hard, limited or impossible; empty where too little is known.
        grade: Text = &row.file.derived.rating.grade;
        /// The points that the grade stands on.
        points: Integer = row.file.derived.rating.grade.as_ref().map(|_| row.file.derived.rating.total);
        /// The days that pass for certain before the account is gone, where they are known.
        waiting_days: Integer = row.file.derived.waiting_days;
        /// When the facts about routes were last known true.
        as_of: Date = &row.file.derived.as_of;
        /// How old that is at the date of the data: fresh, ageing, old or undated.
        age: Text = &row.file.derived.age;
        /// The route that readers are sent to.
        best_route: Text = &row.file.derived.best_route;
        /// Where that route starts, a term of the vocabulary channel.
        channel: Text = row.best.map(|route| route.channel.as_str());
        /// Where it starts on the web.
        url: Text = row.best.and_then(|route| route.url.as_deref());
        /// The address to write to.
        email: Text = row.best.and_then(|route| route.email.as_deref());
        /// The number to call.
        phone: Text = row.best.and_then(|route| route.phone.as_deref());
        /// How many routes are known, those that are gone included.
        routes: Integer = row.file.record.routes.len();
        /// How many dark patterns were seen.
        dark_patterns: Integer = row.file.record.dark_patterns.len();
        /// The difficulty as somebody else last reported it.
        reported_difficulty: Text = row.reported.map(|reported| reported.difficulty.as_str());
        /// Who reported it.
        reported_by: Text = row.reported.map(|reported| reported.by.as_str());
        /// The page about the service.
        page: Text = said(&row.file.pages, "en");
    }
}

/// A service, with what is looked up in its record.
struct Row<'f> {
    file: &'f ServiceFile,
    best: Option<&'f Route>,
    reported: Option<&'f Reported>,
}

fn one<'f>(_: &Context<'_>, file: &'f ServiceFile) -> [Row<'f>; 1] {
    let best = file.derived.best_route.as_ref();
    [Row {
        file,
        best: file.record.routes.iter().find(|route| Some(&route.id) == best),
        reported: file.record.reported.iter().max_by_key(|reported| &reported.as_of),
    }]
}

table! {
    /// Services that were removed; their identifiers never come back.
    RETIRED = "retired", csv None, key ["id"], links [("successor") -> "services" ("id")];
    of_catalogue for row in retired {
        /// The identifier.
        id: Text = row.0.as_str();
        /// The name in English.
        name_en: Text = told(&row.1.name, "en");
        /// The name in Chinese.
        name_zh: Text = told(&row.1.name, "zh");
        /// When it was removed.
        removed_on: Date = row.1.on.to_string();
        /// Why, in English.
        reason_en: Text = told(&row.1.reason, "en");
        /// Why, in Chinese.
        reason_zh: Text = told(&row.1.reason, "zh");
        /// The service that readers are sent on to.
        successor: Text = row.1.successor.as_ref().map(ServiceId::as_str);
    }
}

fn retired<'c>(context: &'c Context<'_>) -> impl Iterator<Item = (&'c ServiceId, &'c Retired)> {
    context.site.checked.retired.iter()
}
