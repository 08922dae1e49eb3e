//! `/<lang>/services/<id>/`: one service, and the tombstone of one that was removed.

use quick_xml::escape::escape;
use schema::Service;
use tera::{Context, Value};

use super::{Kind, PageError, Scope, View, context, found};
use crate::edition::Edition;
use crate::facts::Facts;
use crate::lists::Topic;
use crate::parts::{Claims, Shelf, Standing, file_of_service, letter, rating, surveys_of, way};
use crate::paths;
use crate::view::{self, Frame, Row, ServiceCard};

/// How many services of the operator and of the category are shown.
const SIBLINGS: usize = 12;
const NEIGHBOURS: usize = 8;

/// The page of one service.
pub(crate) const SERVICE: Kind = Kind {
    name: "service",
    scope: Scope::Language,
    keys: |site| site.checked.services.keys().map(|id| id.as_str()).collect(),
    path: paths::service,
    view: View::One(service),
    listed: true,
};

/// The tombstone of one that was removed.
pub(super) const RETIRED: Kind = Kind {
    name: "retired",
    scope: Scope::Language,
    keys: |site| site.checked.retired.keys().map(|id| id.as_str()).collect(),
    path: paths::service,
    view: View::One(retired),
    listed: false,
};

fn service<'a>(edition: &Edition<'a>, id: &'a str) -> Result<Context, PageError> {
    let site = edition.site;
    let service = found(site.checked.services.get(&id.into()), id)?;
    let facts = found(site.facts.get(id), id)?;
    let card = found(edition.card_of(id), id)?;
    let shelf = Shelf::new(edition, &service.sources)?;
    let claims = Claims::new(edition, id, service, &shelf);
    let routes = current_routes(service, facts, &claims);
    let (dark_patterns, mended_patterns) = dark_patterns(service, &claims);
    let best = routes.first().filter(|route| route.best);
    let way = facts.best.zip(best);
    let way = way.map_or_else(Vec::new, |(index, best)| way_of(service, facts, index, best));
    let shown: Vec<Value> = routes.iter().map(Value::from_serializable).collect();
    let view = view::Service {
        page: Frame { picture: edition.picture(&paths::service(id)), ..edition.frame("service", &paths::service(id)) },
        card: card.clone(),
        aliases: &service.aliases,
        operator: operator(edition, service),
        countries: service.countries.iter().map(|country| country.as_str()).collect(),
        domains: service.domains.iter().map(|domain| domain.as_str()).collect(),
        other_hosts: claims.other_hosts(),
        self_service: best.map(|route| route.self_service),
        is_account: is_account(card.name.text),
        waits: waits(facts, best),
        gone: way.iter().rev().find_map(|stretch| stretch.end.clone()).filter(is_known),
        way,
        letter: letter(edition, service),
        past_routes: past_routes(service, &claims),
        best: shown.first().filter(|_| best.is_some()).cloned(),
        routes: shown,
        dark_patterns,
        mended_patterns,
        inactivity: claims.inactivity(),
        fallbacks: claims.fallbacks(),
        laws: laws(edition, service)?,
        history: claims.history(),
        surveys: surveys_of(edition, id),
        reported: claims.reported(),
        replies: claims.replies(),
        rating: rating(edition, service, facts),
        account_system: account_system(edition, id, service, &shelf),
        relations: claims.relations(),
        siblings: siblings(edition, id, service)?,
        neighbours: neighbours(edition, id, service)?,
        sources: shelf.list(),
        feed: edition.feed(&paths::root::feed_of_service(&edition.language.tag, id)),
        badge: badge(edition, id, &card),
        json_url: site.base.path(&paths::root::service_json(id)),
        record: file_of_service(edition, id),
    };
    context(edition, &view)
}

fn badge(edition: &Edition<'_>, id: &str, card: &ServiceCard<'_>) -> view::Badge {
    let (base, tag) = (edition.site.base, &edition.language.tag);
    let path = paths::root::badge(tag, id);
    let page = base.best(&format!("{tag}/{}", paths::service(id)));
    let name = escape(card.name.text);
    let code = format!("<a href=\"{page}\"><img src=\"{}\" alt=\"{name}\" height=\"20\"></a>", base.best(&path));
    view::Badge { url: base.path(&path), code }
}

fn operator<'a>(edition: &Edition<'a>, service: &'a Service) -> Option<view::Link<'a>> {
    let id = service.operator.as_ref()?;
    let operator = edition.site.checked.operators.get(id)?;
    Some(view::Link { label: edition.text(&operator.name), url: edition.url(&paths::operator(id.as_str())) })
}

/// Whether the name itself says that it is an account's, as in "Microsoft account".
fn is_account(name: &str) -> bool {
    let name = name.to_lowercase();
    ["account", "账号", "账户", "帐号", "帐户", "賬號", "帳號", "帳戶"].iter().any(|word| name.ends_with(word))
}

/// Whether anybody says anything of when it is.
fn is_known(moment: &view::Moment) -> bool {
    moment.most.is_some() || moment.least.is_some_and(|days| days > 0)
}

fn way_of<'a>(service: &Service, facts: &Facts, index: usize, best: &view::Route<'a>) -> Vec<view::Stretch<'a>> {
    way(&service.routes[index].timing, &best.timing, &facts.waits)
}

/// The best route, then the others in the order of the record.
fn current_routes<'a>(service: &Service, facts: &Facts, claims: &Claims<'_, 'a>) -> Vec<view::Route<'a>> {
    let current = (0..service.routes.len()).filter(|index| service.routes[*index].until.is_none());
    let others = current.filter(|index| Some(*index) != facts.best);
    facts.best.into_iter().chain(others).map(|index| claims.route(index, facts.best == Some(index))).collect()
}

fn past_routes<'a>(service: &Service, claims: &Claims<'_, 'a>) -> Vec<view::Route<'a>> {
    let mut past: Vec<_> =
        service.routes.iter().enumerate().filter_map(|(index, route)| Some((route.until?.latest(), index))).collect();
    past.sort_by_key(|(until, index)| (std::cmp::Reverse(*until), *index));
    past.into_iter().map(|(_, index)| claims.route(index, false)).collect()
}

fn waits<'a>(facts: &Facts, best: Option<&view::Route<'a>>) -> Vec<view::Timing<'a>> {
    let timing = best.map_or(&[][..], |route| &route.timing);
    facts.waits.iter().filter_map(|index| timing.get(*index)).cloned().collect()
}

/// Those not known to be mended, and those that were.
fn dark_patterns<'a>(
    service: &Service,
    claims: &Claims<'_, 'a>,
) -> (Vec<view::DarkPattern<'a>>, Vec<view::DarkPattern<'a>>) {
    let all = (0..service.dark_patterns.len()).map(|index| claims.dark_pattern(index));
    all.partition(|pattern| pattern.mended.is_none())
}

fn laws(edition: &Edition<'_>, service: &Service) -> Result<Vec<Value>, PageError> {
    let known = edition.site.checked.jurisdictions.iter();
    let concerned =
        known.filter(|(_, record)| record.countries.iter().any(|country| service.countries.contains(country)));
    concerned.map(|(code, record)| edition.law(code, record, &service.countries)).collect()
}

fn account_system<'a>(
    edition: &Edition<'a>,
    id: &str,
    service: &'a Service,
    shelf: &Shelf<'_, 'a>,
) -> Option<view::PartOf<'a>> {
    let schema::PartOf { system, note, cites } = service.part_of.as_ref()?;
    let mut operators = edition.site.checked.operators.iter();
    let (operator_id, operator, known) =
        operators.find_map(|(id, operator)| Some((id, operator, operator.account_systems.get(system)?)))?;
    Some(view::PartOf {
        name: edition.text(&known.name),
        system_note: edition.note(&known.note),
        note: edition.note(note),
        operator: view::Link {
            label: edition.text(&operator.name),
            url: edition.url(&paths::operator(operator_id.as_str())),
        },
        services: edition.cards_of(others(edition.site.groups.of_system(system.as_str()), id)),
        said: shelf.said("part-of".into(), cites, Standing::default()),
    })
}

fn others<'b>(ids: &'b [&'b str], but: &'b str) -> impl Iterator<Item = &'b str> {
    ids.iter().copied().filter(move |id| *id != but)
}

fn siblings(edition: &Edition<'_>, id: &str, service: &Service) -> Result<Vec<Row>, PageError> {
    let operator = service.operator.as_ref().map_or("", |operator| operator.as_str());
    edition.rows(edition.places_after(id, Topic::Operator, operator, SIBLINGS))
}

fn neighbours(edition: &Edition<'_>, id: &str, service: &Service) -> Result<Vec<Row>, PageError> {
    edition.rows(edition.places_after(id, Topic::Category, service.category.as_str(), NEIGHBOURS))
}

fn retired<'a>(edition: &Edition<'a>, id: &'a str) -> Result<Context, PageError> {
    let record = found(edition.site.checked.retired.get(&id.into()), id)?;
    let schema::Retired { name, on, reason, successor, cites, sources } = record;
    let shelf = Shelf::new(edition, sources)?;
    let view = view::Retired {
        page: edition.frame("retired", &paths::service(id)),
        name: edition.text(name),
        on: on.to_string(),
        reason: edition.text(reason),
        successor: successor.as_ref().map(|successor| edition.service_link(successor)),
        said: shelf.said("retired".into(), cites, Standing::default()),
        sources: shelf.list(),
    };
    context(edition, &view)
}
