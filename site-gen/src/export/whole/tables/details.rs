//! What services and routes have several of: names, aliases, domains, countries, platforms, steps.

use schema::v1::ServiceFile;

use super::table;
use crate::export::Context;

/// One of several: whose it is, its place from 0, and itself.
type One<'f> = (&'f str, usize, &'f str);

table! {
    /// The names of services in every language that they have one in.
    NAMES = "names", csv None, key ["service", "language"], links [("service") -> "services" ("id")];
    of_service for row in names {
        /// The service.
        service: Text = row.0;
        /// The language, as a BCP 47 tag.
        language: Text = row.1;
        /// The name.
        name: Text = row.2;
    }
}

fn names<'f>(_: &Context<'_>, file: &'f ServiceFile) -> impl Iterator<Item = (&'f str, &'f str, &'f str)> {
    file.record.name.iter().map(|(language, name)| (file.id.as_str(), language.as_str(), name.as_str()))
}

fn each<'f>(file: &'f ServiceFile, items: &'f [String]) -> impl Iterator<Item = One<'f>> {
    items.iter().enumerate().map(|(place, item)| (file.id.as_str(), place, item.as_str()))
}

table! {
    /// Other names of services, that people type.
    ALIASES = "aliases", csv None, key ["service", "position"], links [("service") -> "services" ("id")];
    of_service for row in aliases {
        /// The service.
        service: Text = row.0;
        /// The place in the record's list, from 0.
        position: Integer = row.1;
        /// The name.
        alias: Text = row.2;
    }
}

fn aliases<'f>(_: &Context<'_>, file: &'f ServiceFile) -> impl Iterator<Item = One<'f>> {
    each(file, &file.record.aliases)
}

table! {
    /// The domains of services. A domain belongs to one service.
    DOMAINS = "domains", csv None, key ["domain"], links [("service") -> "services" ("id")];
    of_service for row in domains {
        /// The domain.
        domain: Text = row.2;
        /// The service that owns it.
        service: Text = row.0;
        /// The place in the record's list, from 0: the chief one is first.
        position: Integer = row.1;
    }
}

fn domains<'f>(_: &Context<'_>, file: &'f ServiceFile) -> impl Iterator<Item = One<'f>> {
    each(file, &file.record.domains)
}

table! {
    /// The countries that services are chiefly offered in.
    COUNTRIES = "countries", csv None, key ["service", "country"], links [("service") -> "services" ("id")];
    of_service for row in countries {
        /// The service.
        service: Text = row.0;
        /// The country, as an ISO 3166-1 alpha-2 code.
        country: Text = row.2;
    }
}

fn countries<'f>(_: &Context<'_>, file: &'f ServiceFile) -> impl Iterator<Item = One<'f>> {
    each(file, &file.record.countries)
}

table! {
    /// The systems and clients that routes work on.
    PLATFORMS = "route_platforms", csv None, key ["service", "route", "platform"],
    links [("service", "route") -> "routes" ("service", "route")];
    of_service for row in platforms {
        /// The service.
        service: Text = row.0;
        /// The route.
        route: Text = row.1;
        /// The system or client, a term of the vocabulary platform.
        platform: Text = row.2;
    }
}

fn platforms<'f>(_: &Context<'_>, file: &'f ServiceFile) -> impl Iterator<Item = (&'f str, &'f str, &'f str)> {
    file.record.routes.iter().flat_map(|route| {
        route.platforms.iter().map(|platform| (file.id.as_str(), route.id.as_str(), platform.as_str()))
    })
}

table! {
    /// What to tap (menu) and what to do beyond that (step), one by one.
    STEPS = "route_steps", csv None, key ["service", "route", "part", "position", "language"],
    links [("service", "route") -> "routes" ("service", "route")];
    of_service for row in steps {
        /// The service.
        service: Text = row.service;
        /// The route.
        route: Text = row.route;
        /// menu, for a label to tap; step, for something to do beyond the menu.
        part: Text = row.part;
        /// The place, from 0.
        position: Integer = row.position;
        /// The language, as a BCP 47 tag.
        language: Text = row.language;
        /// The label or the step.
        text: Text = row.text;
    }
}

struct Step<'f> {
    service: &'f str,
    route: &'f str,
    part: &'static str,
    position: usize,
    language: &'f str,
    text: &'f str,
}

fn steps<'f>(_: &Context<'_>, file: &'f ServiceFile) -> Vec<Step<'f>> {
    let mut all = Vec::new();
    for route in &file.record.routes {
        let step = |part, position, language: &'f str, text: &'f str| Step {
            service: &file.id,
            route: &route.id,
            part,
            position,
            language,
            text,
        };
        let menus = route.menu.iter().flatten();
        all.extend(menus.flat_map(|(language, labels)| {
            labels.iter().enumerate().map(|(place, label)| step("menu", place, language, label))
        }));
        let steps = route.steps.iter().enumerate();
        all.extend(
            steps
                .flat_map(|(place, texts)| texts.iter().map(move |(language, text)| (place, language, text)))
                .map(|(place, language, text)| step("step", place, language, text)),
        );
    }
    all
}
