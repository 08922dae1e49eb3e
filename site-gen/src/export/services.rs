//! `services.json`, and what `services/<id>.json` holds.

use std::collections::BTreeMap;

use rayon::prelude::*;
use schema::v1::{self, AccountSystemReference, Download, OperatorReference, References, ServiceFile, ServiceList};
use schema::{Category, Service, ServiceId, claims};

use super::context::judge;
use super::derived::{derived, listed};
use super::{Context, ExportError};
use crate::facts::Facts;
use crate::paths;
use crate::site::Site;

pub(super) fn write(context: &Context<'_>) -> Result<Vec<Download>, ExportError> {
    let services = services(context.site);
    let list = services.par_iter().map(|(id, service, facts)| listed(id.as_str(), service, facts)).collect();
    context.answer("services.json", &ServiceList::new(context.date(), list))?;
    Ok(Vec::new())
}

/// Every service with what is derived from it.
pub(super) fn services<'a>(site: &'a Site<'_>) -> Vec<(&'a ServiceId, &'a Service, &'a Facts)> {
    let services = site.checked.services.iter();
    services.filter_map(|(id, service)| Some((id, &**service, site.facts.get(id.as_str())?))).collect()
}

/// Everything about one service.
pub(super) fn file(context: &Context<'_>, id: &ServiceId, service: &Service, facts: &Facts) -> ServiceFile {
    let site = context.site;
    let page = |language: &crate::language::Language| {
        let address = site.base.best(&format!("{}/{}", language.tag, paths::service(id.as_str())));
        (language.tag.clone(), address)
    };
    ServiceFile::new(
        &site.today,
        id.to_string(),
        site.templates.languages.iter().map(page).collect(),
        derived(service, facts),
        v1::Service::new(service, &judge(site, &service.sources)),
        references(context, id, service),
    )
}

/// What a record refers to.
fn references(context: &Context<'_>, id: &ServiceId, service: &Service) -> References {
    let site = context.site;
    let operator = service.operator.as_ref().and_then(|id| {
        let operator = site.checked.operators.get(id)?;
        let country = operator.country.as_ref().map(ToString::to_string);
        Some(OperatorReference { id: id.to_string(), name: v1::localised(&operator.name), country })
    });
    let account_system = service.part_of.as_ref().and_then(|part_of| {
        let (operator, system) = context.systems.get(part_of.system.as_str())?;
        let (id, operator) = (part_of.system.to_string(), operator.to_string());
        Some(AccountSystemReference { id, name: v1::localised(&system.name), operator })
    });
    References { operator, account_system, services: mentioned(site, id, service), terms: terms(site, service) }
}

/// The names of the services that the record mentions.
fn mentioned(site: &Site<'_>, own: &ServiceId, service: &Service) -> BTreeMap<String, v1::Localised> {
    let in_routes = service.routes.iter().flat_map(|route| {
        let conditions = route.conditions.iter().flat_map(|condition| &condition.services);
        conditions.chain(route.effects.iter().flat_map(|effect| &effect.services))
    });
    let ids = service.relations.iter().map(|relation| &relation.service).chain(in_routes).filter(|id| *id != own);
    let named = ids.filter_map(|id| Some((id.to_string(), v1::localised(&site.checked.services.get(id)?.name))));
    named.collect()
}

/// What the terms of the record are called.
fn terms(site: &Site<'_>, service: &Service) -> BTreeMap<String, BTreeMap<String, v1::Localised>> {
    let mut terms: BTreeMap<String, BTreeMap<String, v1::Localised>> = BTreeMap::new();
    let of_claims = claims::of_service(service).into_iter().flat_map(|claim| claim.terms);
    let of_sources = service.sources.values().flat_map(|source| {
        let caveats = source.caveats.iter().map(|caveat| (schema::SourceCaveat::VOCABULARY, caveat.as_str()));
        caveats.chain([(schema::SourceKind::VOCABULARY, source.kind.as_str())])
    });
    let own = [(Category::VOCABULARY, service.category.as_str())];
    for (vocabulary, key) in of_claims.chain(of_sources).chain(own) {
        if let Some(term) = site.checked.term(vocabulary, key) {
            terms.entry(vocabulary.into()).or_default().insert(key.into(), v1::localised(&term.label));
        }
    }
    terms
}
