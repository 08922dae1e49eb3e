//! Parts that many pages show alike, as HTML: rendered once for each language.

use std::collections::HashMap;

use schema::{Country, Jurisdiction};
use tera::{Context, Value};

use super::{Shelf, jurisdiction};
use crate::edition::Edition;
use crate::pages::PageError;
use crate::paths;
use crate::view::{Row, SourceRef};

impl<'a> Edition<'a> {
    /// The lines of the services at these places, in the order given.
    pub(crate) fn rows(&self, places: impl IntoIterator<Item = usize>) -> Result<Vec<Row>, PageError> {
        places.into_iter().map(|place| self.row(place)).collect()
    }

    /// The line of the service at this place.
    pub(crate) fn row(&self, place: usize) -> Result<Row, PageError> {
        let card = || Value::from_serializable(&self.card(&self.listed()[place]));
        let render = || self.component("row", &[("card", card())]);
        self.kept.row(place, render).map(Row)
    }

    /// What stands on every page: `chief`, the links to the chief pages; `search`, the form; `foot`.
    pub(crate) fn on_every_page(&self) -> Result<Value, PageError> {
        let render = || {
            let links = || ("links", self.links.clone());
            let derived = Value::from(self.language.derivation.is_some());
            let today = Value::from(self.site.today.as_str());
            let parts = [
                ("chief", self.component("chief", &[links()])?),
                ("search", self.component("search", &[links(), ("is_chief", Value::from(false))])?),
                ("foot", self.component("foot", &[links(), ("derived", derived), ("today", today)])?),
            ];
            Ok(Value::from_serializable(&HashMap::from(parts)))
        };
        self.kept.part("on every page", render)
    }

    /// The mark of a source behind claims.
    pub(crate) fn mark(&self, source: &SourceRef<'_>) -> Result<Value, PageError> {
        self.component("cite", &[("source", Value::from_serializable(source))])
    }

    /// What the law of a place gives to those who use a service offered in these countries.
    pub(crate) fn law(
        &self,
        code: &'a str,
        record: &'a Jurisdiction,
        countries: &[Country],
    ) -> Result<Value, PageError> {
        // Channels for single countries differ; everything else is the same for all.
        let wanted = |country: &Country| countries.contains(country);
        let own = record.complaints.iter().filter_map(|channel| channel.country.as_ref()).filter(|own| wanted(own));
        let own: Vec<&str> = own.map(|country| country.as_str()).collect();
        let render = || {
            let page = self.url(&paths::jurisdiction(code));
            let shelf = Shelf::elsewhere(self, &record.sources, page);
            let view = jurisdiction(self, code, record, &shelf, wanted);
            self.component("law", &[("place", Value::from_serializable(&view))])
        };
        self.kept.part(&format!("law {code} {}", own.join(" ")), render)
    }

    fn component(&self, name: &str, arguments: &[(&'static str, Value)]) -> Result<Value, PageError> {
        let mut context = Context::new();
        for (name, value) in arguments {
            context.insert_value(*name, value.clone());
        }
        let html = self.site.templates.component(name, self.language, &context).map_err(PageError::Part)?;
        Ok(Value::safe_string(&html))
    }
}
