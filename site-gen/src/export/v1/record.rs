//! The whole record of one service.

use std::collections::BTreeMap;

use schema::ServiceId;
use serde::{Deserialize, Serialize};

use super::source::Witnesses;
use super::{Derived, Evidence, LICENCE, Localised, Route, Source, VERSION, localised, maybe, optional, plain, texts};
use crate::facts::Facts;
use crate::site::Site;

/// `services/<id>.json`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ServiceFile {
    /// The version of this form.
    pub version: u32,
    /// The date of the data, from which ages are counted.
    pub date: String,
    /// The licence of the data.
    pub licence: String,
    /// The service's identifier.
    pub id: String,
    /// What is computed from the record.
    pub derived: Derived,
    /// The record.
    pub record: Service,
}

/// The record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Service {
    /// Its name by language.
    pub name: Localised,
    /// How the Chinese name is read, where a machine reads it wrongly.
    pub pinyin: Option<String>,
    /// Other names.
    pub aliases: Vec<String>,
    /// Its operator.
    pub operator: Option<String>,
    /// Its category.
    pub category: String,
    /// The countries that it is chiefly offered in.
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
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $kind,)*
            /// Who says so.
            pub evidence: Evidence,
        }

        impl $name {
            fn new(claim: &schema::$name, witnesses: &Witnesses<'_>) -> Self {
                let schema::$name { $($field,)* cites } = claim;
                Self { $($field: ($make)($field),)* evidence: witnesses.evidence(cites) }
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
        kind: String = plain,
        /// The other service.
        service: String = plain,
        /// Particulars.
        note: Option<Localised> = optional,
    }
    /// What happens to an account that is not used.
    Inactivity {
        /// How long it must be unused, as an ISO 8601 duration.
        after: Option<String> = maybe,
        /// What it ends in.
        outcome: String = plain,
        /// Particulars.
        note: Option<Localised> = optional,
    }
    /// What to do instead.
    Fallback {
        /// What to do.
        kind: String = plain,
        /// How long it takes, as an ISO 8601 duration.
        period: Option<String> = maybe,
        /// Where to do it.
        url: Option<String> = maybe,
        /// Particulars.
        note: Option<Localised> = optional,
    }
    /// An obstacle that somebody observed.
    DarkPattern {
        /// The pattern.
        kind: String = plain,
        /// The route on which it was observed.
        route: Option<String> = maybe,
        /// When it was observed.
        observed: String = plain,
        /// When it was first seen to be gone.
        mended: Option<String> = maybe,
        /// What was observed, and by whom.
        note: Localised = localised,
    }
    /// Something that changed.
    Event {
        /// When.
        on: String = plain,
        /// What kind of change.
        event: String = plain,
        /// What happened.
        note: Option<Localised> = optional,
    }
    /// Difficulty as somebody else reports it.
    Reported {
        /// Who reports it.
        by: String = plain,
        /// What they say.
        difficulty: String = |word: &schema::Difficulty| crate::facts::difficulty(*word).to_owned(),
        /// When they last changed what they say.
        as_of: String = plain,
    }
    /// What the operator answered.
    Reply {
        /// When.
        on: String = plain,
        /// What.
        text: Localised = localised,
    }
}

impl ServiceFile {
    pub(crate) fn new(site: &Site<'_>, id: &ServiceId, service: &schema::Service, facts: &Facts) -> Self {
        let witnesses = Witnesses { sources: &service.sources, checked: site.checked };
        Self {
            version: VERSION,
            date: site.today.clone(),
            licence: LICENCE.into(),
            id: plain(id),
            derived: Derived::new(service, facts),
            record: Service::new(service, &witnesses),
        }
    }
}

impl Service {
    fn new(service: &schema::Service, witnesses: &Witnesses<'_>) -> Self {
        let schema::Service {
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
            other_hosts: other_hosts.iter().map(|item| OtherHost::new(item, witnesses)).collect(),
            apps: apps.as_ref().map(|apps| Apps::new(apps, witnesses)),
            part_of: part_of.as_ref().map(|part_of| PartOf::new(part_of, witnesses)),
            relations: relations.iter().map(|item| Relation::new(item, witnesses)).collect(),
            routes: routes.iter().map(|item| Route::new(item, witnesses)).collect(),
            inactivity: inactivity.iter().map(|item| Inactivity::new(item, witnesses)).collect(),
            fallbacks: fallbacks.iter().map(|item| Fallback::new(item, witnesses)).collect(),
            dark_patterns: dark_patterns.iter().map(|item| DarkPattern::new(item, witnesses)).collect(),
            history: history.iter().map(|item| Event::new(item, witnesses)).collect(),
            reported: reported.iter().map(|item| Reported::new(item, witnesses)).collect(),
            replies: replies.iter().map(|item| Reply::new(item, witnesses)).collect(),
            sources: sources.iter().map(|(id, source)| (plain(id), Source::new(source))).collect(),
        }
    }
}
