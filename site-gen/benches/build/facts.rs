//! What the others are given of each service: the facts that our own page is made from, as lean as a hand would write
//! them into front matter.
//!
//! Terms of vocabularies stay keys, which templates look up in a table of the language, as they do claims' sources.
//! What follows from other facts is there already: grade, points, the best route, ages, siblings and neighbours.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use site_gen::pages::Job;

use crate::values::{dated, days, without_nothing};
use crate::views;

/// What the pages of one language share.
#[derive(Debug, Default)]
pub(crate) struct Shared {
    /// The site's messages.
    pub(crate) words: Map<String, Value>,
    /// Terms, operators and categories, by their keys: label, definition, url.
    pub(crate) terms: BTreeMap<String, Value>,
    /// Rights and places to complain to, by jurisdiction.
    pub(crate) rights: BTreeMap<String, Value>,
}

/// Fields of views that no page of a generated service shows.
const LEFT_OUT: [&str; 10] = [
    "self_service",
    "leaves",
    "by_law",
    "number",
    "last_seen",
    "dated",
    "condition_count",
    "proof_count",
    "key",
    "route_anchor",
];
const LISTS: [&str; 9] =
    ["aliases", "countries", "domains", "routes", "dark_patterns", "fallbacks", "history", "siblings", "neighbours"];

impl Shared {
    /// The facts of the page of a service; adds what it refers to.
    pub(crate) fn page(&mut self, job: &Job<'_, '_>) -> Value {
        let view = views::page(job);
        let part = |name: &str| view.get(name).map_or(Value::Null, |value| json!(value));
        let card = part("card");
        let mut facts = Map::new();
        for name in ["id", "grade", "verdict", "age"] {
            facts.insert(name.into(), card[name].clone());
        }
        facts.insert("name".into(), self.lean(&card["name"]));
        facts.insert("other_names".into(), self.lean(&card["other_names"]));
        facts.insert("as_of".into(), dated(&card["as_of"]));
        facts.insert("totaltime".into(), card["waiting"]["length"].clone());
        facts.insert("category".into(), self.linked("category", &card["category"]));
        facts.insert("operator".into(), self.linked("operator", &part("operator")));
        for name in LISTS {
            facts.insert(name.into(), self.lean(&part(name)));
        }
        facts.insert("confidence".into(), part("best")["said"]["confidence"].clone());
        let rating = part("rating");
        let (why, total, terms) = (&rating["why"], &rating["total"], self.lean(&rating["terms"]));
        facts.insert("rating".into(), json!({ "why": why, "total": total, "terms": terms }));
        facts.insert("gone".into(), lean_moment(&part("gone")));
        let sizes = part("way").as_array().map(|way| way.iter().map(|stretch| stretch["size"].clone()).collect());
        facts.insert("sizes".into(), Value::Array(sizes.unwrap_or_default()));
        facts.insert("sources".into(), self.sources(&part("sources")));
        facts.insert("record".into(), part("record"));
        for (name, cards) in [("siblings", views::siblings(job)), ("neighbours", views::neighbours(job))] {
            facts.insert(name.into(), cards.iter().map(|card| self.lean(card)).collect());
        }
        let codes = views::jurisdictions(job).iter().map(|place| self.jurisdiction(place)).collect();
        facts.insert("jurisdictions".into(), codes);
        without_nothing(Value::Object(facts))
    }

    /// The key of a jurisdiction, whose rights are told once.
    fn jurisdiction(&mut self, place: &Value) -> Value {
        let code = place["code"].as_str().unwrap_or_default().to_owned();
        if !self.rights.contains_key(&code) {
            let mut sources = Vec::new();
            let told = |list: &Value, shared: &mut Self, sources: &mut Vec<Value>| -> Value {
                let items = list.as_array().into_iter().flatten();
                items.map(|item| shared.right(item, sources)).collect()
            };
            let rights = told(&place["rights"], self, &mut sources);
            let complaints = told(&place["complaints"], self, &mut sources);
            let (name, url) = (self.lean(&place["name"]), &place["url"]);
            let whole =
                json!({ "name": name, "url": url, "rights": rights, "complaints": complaints, "sources": sources });
            self.rights.insert(code.clone(), without_nothing(whole));
        }
        Value::String(code)
    }

    /// One right or place to complain to; its sources go into a list.
    fn right(&mut self, item: &Value, sources: &mut Vec<Value>) -> Value {
        let mut lean = self.lean(item);
        let cites = item["said"]["sources"].as_array().into_iter().flatten().map(|source| {
            let source = without_nothing(source_of(source, &source["url"], &source["date"]));
            let known = sources.iter().position(|other| *other == source);
            json!(known.unwrap_or_else(|| {
                sources.push(source);
                sources.len() - 1
            }))
        });
        lean["cites"] = cites.collect();
        lean
    }

    /// The publications of a page.
    fn sources(&mut self, list: &Value) -> Value {
        let lean = |source: &Value| {
            let anchor = source["anchor"].as_str().unwrap_or_default();
            let mut lean = source_of(source, &json!(format!("#{anchor}")), &source["last_known"]);
            lean["link"] = source["url"].clone();
            lean["kind"] = self.lean(&source["kind"]);
            lean["foreign"] = if source["foreign"] == true { source["lang"].clone() } else { Value::Null };
            lean
        };
        list.as_array().into_iter().flatten().map(lean).collect()
    }

    /// The key of an operator or a category, by its address.
    fn linked(&mut self, prefix: &str, link: &Value) -> Value {
        let url = link["url"].as_str().unwrap_or_default();
        let key = format!("{prefix}_{}", url.trim_end_matches('/').rsplit('/').next().unwrap_or_default());
        let term = json!({ "label": self.lean(&link["label"]), "url": url });
        self.terms.insert(key.clone(), term);
        Value::String(key)
    }

    /// A view as front matter holds it.
    fn lean(&mut self, value: &Value) -> Value {
        match value {
            Value::Array(items) => items.iter().map(|item| self.lean(item)).collect(),
            Value::Object(map) if map.contains_key("definition") => self.term(map),
            Value::Object(map) if map.contains_key("text") && map["lang"].is_null() => map["text"].clone(),
            Value::Object(map) => self.object(map),
            other => other.clone(),
        }
    }

    fn object(&mut self, map: &Map<String, Value>) -> Value {
        let mut lean = Map::new();
        for (name, value) in map.iter().filter(|(name, _)| !LEFT_OUT.contains(&name.as_str())) {
            match name.as_str() {
                "said" => {
                    let number = |source: &Value| json!(source["number"].as_u64().unwrap_or(1) - 1);
                    lean.insert("anchor".into(), value["anchor"].clone());
                    lean.insert(
                        "cites".into(),
                        value["sources"].as_array().into_iter().flatten().map(number).collect(),
                    );
                }
                "anchor" if map.contains_key("said") => drop(lean.insert("place".into(), value.clone())),
                "length" | "deadline" => drop(lean.insert(name.clone(), days(value))),
                "observed" | "as_of" => drop(lean.insert(name.clone(), dated(value))),
                // Of a service in a list.
                "category" | "verdict" | "age" | "waiting_days" | "dark_pattern_count" | "url"
                    if map.contains_key("waiting") => {}
                "waiting" => {
                    lean.insert("wait".into(), days(&value["length"]));
                    lean.insert("days".into(), value["days"].clone());
                }
                _ => drop(lean.insert(name.clone(), self.lean(value))),
            }
        }
        Value::Object(lean)
    }

    fn term(&mut self, map: &Map<String, Value>) -> Value {
        let key = map["key"].as_str().unwrap_or_default().to_owned();
        let (label, definition) = (self.lean(&map["label"]), self.lean(&map["definition"]));
        let term = without_nothing(json!({ "label": label, "definition": definition, "url": map["url"] }));
        // `web` is a channel and a platform: what means something else bears another key.
        let mut name = key;
        while self.terms.get(&name).is_some_and(|other| *other != term) {
            name.push('_');
        }
        self.terms.insert(name.clone(), term);
        Value::String(name)
    }
}

/// What a claim shows of a source.
fn source_of(source: &Value, url: &Value, date: &Value) -> Value {
    let mut lean = json!({
        "url": url, "publisher": source["publisher"], "title": source["title"], "age": source["age"],
    });
    let year_alone = date.as_str().is_some_and(|date| date.len() == 4);
    lean[if year_alone { "year" } else { "date" }] = dated(date);
    lean
}

fn lean_moment(moment: &Value) -> Value {
    json!({ "day": moment["least"], "periods": moment["least_periods"] })
}
