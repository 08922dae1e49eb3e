//! The whole record of one service.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::endpoint::answers;
use super::{
    CountryCode, Day, Derived, Evidence, Grade, Id, Judge, Length, Localised, References, Route, Source, TermKey,
    localised, maybe, optional, plain, texts,
};

answers! {
    /// `services/<id>.json`: one service.
    ServiceFile = "service" {
        /// The service's identifier.
        id: String,
        /// The pages about it, by language.
        pages: Localised,
        /// What is computed from the record.
        derived: Derived,
        /// The record.
        record: Service,
        /// What the record refers to.
        references: References,
    }
}

/// The record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Service {
    /// Its name by language.
    pub name: Localised,
    /// How the Chinese name is read, where a machine reads it wrongly.
    pub pinyin: Option<String>,
    /// Other names.
    pub aliases: Vec<String>,
    /// Its operator.
    #[schemars(with = "Option<Id>")]
    pub operator: Option<String>,
    /// Its category.
    #[schemars(with = "TermKey")]
    pub category: String,
    /// The countries that it is chiefly offered in.
    #[schemars(with = "Vec<CountryCode>")]
    pub countries: Vec<String>,
    /// Its own domains, the chief one first.
    pub domains: Vec<String>,
    /// Hosts outside `domains` that routes may lead to.
    pub other_hosts: Vec<OtherHost>,
    /// Its numbers in the app stores.
    pub apps: Option<Apps>,
    /// The account system that it belongs to.
    pub part_of: Option<PartOf>,
    /// How its account hangs together with others.
    pub relations: Vec<Relation>,
    /// Every way out, the best first.
    pub routes: Vec<Route>,
    /// What happens to an account that is not used.
    pub inactivity: Vec<Inactivity>,
    /// What to do when leaving is refused or impossible.
    pub fallbacks: Vec<Fallback>,
    /// Obstacles that somebody observed.
    pub dark_patterns: Vec<DarkPattern>,
    /// What changed.
    pub history: Vec<Event>,
    /// Difficulty as others report it.
    pub reported: Vec<Reported>,
    /// What the operator answered.
    pub replies: Vec<Reply>,
    /// The publications that claims cite.
    pub sources: BTreeMap<String, Source>,
}

/// Declares claims: their fields, and how each is made from the record's type, field by field.
macro_rules! claims {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $kind:ty = $make:expr,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $kind,)*
            /// Who says so.
            pub evidence: Evidence,
        }

        impl $name {
            pub(super) fn new(claim: &crate::$name, judge: &Judge<'_>) -> Self {
                let crate::$name { $($field,)* cites } = claim;
                Self { $($field: ($make)($field),)* evidence: judge(cites) }
            }
        }
    )*};
}

claims! {
    /// A host outside the service's domains that routes may lead to.
    OtherHost {
        /// The host.
        host: String = plain,
        /// Why.
        reason: Localised = localised,
    }
    /// App-store identifiers.
    Apps {
        /// The package name on Android.
        android: Option<String> = maybe,
        /// The number in Apple's App Store.
        ios: Option<String> = maybe,
    }
    /// Membership in an account system.
    PartOf {
        /// The account system.
        system: String = plain,
        /// Particulars.
        note: Option<Localised> = optional,
    }
    /// How the account hangs together with another service's.
    Relation {
        /// What the relation is.
        #[schemars(with = "TermKey")]
        kind: String = plain,
        /// The other service.
        #[schemars(with = "Id")]
        service: String = plain,
        /// Particulars.
        note: Option<Localised> = optional,
    }
    /// What happens to an account that is not used.
    Inactivity {
        /// How long it must be unused, as an ISO 8601 duration.
        #[schemars(with = "Option<Length>")]
        after: Option<String> = maybe,
        /// What it ends in.
        #[schemars(with = "TermKey")]
        outcome: String = plain,
        /// Particulars.
        note: Option<Localised> = optional,
    }
    /// What to do instead.
    Fallback {
        /// What to do.
        #[schemars(with = "TermKey")]
        kind: String = plain,
        /// How long it takes, as an ISO 8601 duration.
        #[schemars(with = "Option<Length>")]
        period: Option<String> = maybe,
        /// Where to do it.
        url: Option<String> = maybe,
        /// Particulars.
        note: Option<Localised> = optional,
    }
    /// An obstacle that somebody observed.
    DarkPattern {
        /// The pattern.
        #[schemars(with = "TermKey")]
        kind: String = plain,
        /// The route on which it was observed.
        route: Option<String> = maybe,
        /// When it was observed.
        #[schemars(with = "Day")]
        observed: String = plain,
        /// When it was first seen to be gone.
        #[schemars(with = "Option<Day>")]
        mended: Option<String> = maybe,
        /// What was observed, and by whom.
        note: Localised = localised,
    }
    /// Something that changed.
    Event {
        /// When.
        #[schemars(with = "Day")]
        on: String = plain,
        /// What kind of change.
        #[schemars(with = "TermKey")]
        event: String = plain,
        /// What happened.
        note: Option<Localised> = optional,
    }
    /// Difficulty as somebody else reports it.
    Reported {
        /// Who reports it.
        by: String = plain,
        /// What they say.
        #[schemars(with = "Grade")]
        difficulty: String = |word: &crate::Difficulty| word.as_str().to_owned(),
        /// When they last changed what they say.
        #[schemars(with = "Day")]
        as_of: String = plain,
    }
    /// What the operator answered.
    Reply {
        /// When.
        #[schemars(with = "Day")]
        on: String = plain,
        /// What.
        text: Localised = localised,
    }
}

impl Service {
    /// Of a record.
    pub fn new(service: &crate::Service, judge: &Judge<'_>) -> Self {
        let crate::Service {
            name,
            pinyin,
            aliases,
            operator,
            category,
            countries,
            domains,
            other_hosts,
            apps,
            part_of,
            relations,
            routes,
            inactivity,
            fallbacks,
            dark_patterns,
            history,
            reported,
            replies,
            sources,
        } = service;
        Self {
            name: localised(name),
            pinyin: pinyin.clone(),
            aliases: aliases.clone(),
            operator: maybe(operator),
            category: plain(category),
            countries: texts(countries),
            domains: texts(domains),
            other_hosts: other_hosts.iter().map(|item| OtherHost::new(item, judge)).collect(),
            apps: apps.as_ref().map(|apps| Apps::new(apps, judge)),
            part_of: part_of.as_ref().map(|part_of| PartOf::new(part_of, judge)),
            relations: relations.iter().map(|item| Relation::new(item, judge)).collect(),
            routes: routes.iter().map(|item| Route::new(item, judge)).collect(),
            inactivity: inactivity.iter().map(|item| Inactivity::new(item, judge)).collect(),
            fallbacks: fallbacks.iter().map(|item| Fallback::new(item, judge)).collect(),
            dark_patterns: dark_patterns.iter().map(|item| DarkPattern::new(item, judge)).collect(),
            history: history.iter().map(|item| Event::new(item, judge)).collect(),
            reported: reported.iter().map(|item| Reported::new(item, judge)).collect(),
            replies: replies.iter().map(|item| Reply::new(item, judge)).collect(),
            sources: Source::all(sources),
        }
    }
}
