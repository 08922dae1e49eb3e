//! Which company's desk answers for a service: by the domain of its site, else by a brand that it runs.

use std::collections::BTreeMap;

use schema::{Service, ServiceId};

use super::company::{Company, is_peculiar};
use crate::catalogue::Catalogue;
use crate::import::host::{covers, label, registrable};
use crate::import::{Kind, Report};
use crate::rules::fold;
use crate::text::text;

/// The number of the company of each service that has one.
pub(super) fn matches(companies: &[Company], catalogue: &Catalogue, report: &mut Report) -> BTreeMap<ServiceId, usize> {
    let index = Index::new(companies, catalogue);
    let services = catalogue.services.iter();
    services.filter_map(|(id, service)| Some((id.clone(), index.company(id, service, report)?))).collect()
}

/// How well a company fits a service, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// Its site is the service's chief domain.
    Chief,
    /// Its site is another domain of the service.
    Own,
    /// The service is on a subdomain of its site.
    Within,
    /// Its site is on a subdomain of the service.
    Around,
    /// It runs a brand of the service's name.
    Brand,
}

struct Index<'a> {
    companies: &'a [Company],
    /// Companies by the registrable domain of their site, each with its host.
    hosts: BTreeMap<String, Vec<(String, usize)>>,
    brands: BTreeMap<String, Vec<(&'a str, usize)>>,
    /// How many services have a name.
    names: BTreeMap<String, usize>,
}

impl<'a> Index<'a> {
    fn new(companies: &'a [Company], catalogue: &Catalogue) -> Self {
        let mut index = Self { companies, hosts: BTreeMap::new(), brands: BTreeMap::new(), names: BTreeMap::new() };
        for (number, company) in companies.iter().enumerate() {
            if let Some(host) = company.host() {
                index.hosts.entry(registrable(&host).to_owned()).or_default().push((host, number));
            }
            for brand in company.brands() {
                index.brands.entry(fold(brand)).or_default().push((brand, number));
            }
        }
        for service in catalogue.services.values() {
            for name in names(service) {
                *index.names.entry(name).or_default() += 1;
            }
        }
        index
    }

    /// The company whose desk answers for a service. Of companies that fit equally, that for all countries comes first,
    /// then the one called as the service is; where neither tells them apart, none is taken.
    fn company(&self, id: &ServiceId, service: &Service, report: &mut Report) -> Option<usize> {
        let mut fits = self.by_domain(service);
        if fits.is_empty() {
            fits.extend(self.by_brand(service).map(|number| (Fit::Brand, number)));
        }
        let (_, first) = *fits.first()?;
        fits.retain(|(_, number)| self.companies[*number].is_verified());
        let rank = |(fit, number): &(Fit, usize)| {
            let company = &self.companies[*number];
            (*fit, !company.is_everywhere(), !is_namesake(company, id, service))
        };
        let Some(best) = fits.iter().map(rank).min() else {
            let what = text!(
                "for `{id}`: taken from a page by a program, checked by nobody",
                "`{id}`：由程序抓取，未经人工核对"
            );
            report.add(Kind::EntryRefused, (first, &self.companies[first].name), what);
            return None;
        };
        let best: Vec<usize> = fits.iter().filter(|fit| rank(fit) == best).map(|(_, number)| *number).collect();
        let (number, rivals) = best.split_first()?;
        let company = &self.companies[*number];
        if rivals.iter().any(|rival| !company.shares_its_desk(&self.companies[*rival])) {
            let slugs: Vec<&str> = best.iter().map(|number| self.companies[*number].slug.as_str()).collect();
            let slugs = slugs.join(", ");
            let what = text!(
                "`{id}` has several desks and none was taken: {slugs}",
                "`{id}` 有多个联系方式，均未采用：{slugs}"
            );
            report.add(Kind::Ambiguous, (*number, &company.name), what);
            return None;
        }
        Some(*number)
    }

    fn by_domain(&self, service: &Service) -> Vec<(Fit, usize)> {
        let mut fits = Vec::new();
        for (place, domain) in service.domains.iter().enumerate() {
            let domain = domain.as_str();
            for (host, number) in self.hosts.get(registrable(domain)).into_iter().flatten() {
                let fit = match (host == domain, place) {
                    (true, 0) => Fit::Chief,
                    (true, _) => Fit::Own,
                    // Of many domains, most are other people's that a service runs on.
                    _ if covers(host, domain) && (place == 0 || service.domains.len() <= FEW) => Fit::Within,
                    _ if covers(domain, host) => Fit::Around,
                    _ => continue,
                };
                fits.push((fit, *number));
            }
        }
        let mut best: BTreeMap<usize, Fit> = BTreeMap::new();
        for (fit, number) in fits {
            best.entry(number).and_modify(|known| *known = fit.min(*known)).or_insert(fit);
        }
        best.into_iter().map(|(number, fit)| (fit, number)).collect()
    }

    /// The one company that runs a brand of the service's name, if the name is the service's alone, and is peculiar
    /// or the company's entry names the service's domain.
    fn by_brand(&self, service: &Service) -> Option<usize> {
        names(service).into_iter().find_map(|name| {
            let [(brand, number)] = self.brands.get(&name)?.as_slice() else { return None };
            let alone = self.names.get(&name) == Some(&1);
            let chief = service.domains.first().map(|domain| registrable(domain.as_str()));
            let named = chief.is_some_and(|domain| self.companies[*number].names(domain));
            (alone && (named || is_peculiar(brand))).then_some(*number)
        })
    }
}

/// So many domains are all the service's own.
const FEW: usize = 3;

/// Whether a company's entry is called as the service is.
fn is_namesake(company: &Company, id: &ServiceId, service: &Service) -> bool {
    let slug = fold(&company.slug);
    let chief = service.domains.first().map(|domain| fold(label(domain.as_str())));
    slug == fold(id.as_str()) || chief.as_deref() == Some(&*slug) || names(service).contains(&fold(&company.name))
}

/// A service's names, as they are compared.
fn names(service: &Service) -> Vec<String> {
    let mut names: Vec<String> = service.name.iter().map(|(_, name)| fold(name)).collect();
    names.sort();
    names.dedup();
    names
}
