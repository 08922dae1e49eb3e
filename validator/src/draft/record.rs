//! The record that answers make, and its text.

use schema::*;

use super::question::{Answers, first};
use super::suggest;
use crate::fix::{self, Extent};
use crate::layout::Field;

/// The record of a service from the answers. An answer in the wrong form is left out: [`super::mistake`] tells of it.
pub fn record(answers: &Answers) -> Service {
    let (id, source) = source(answers);
    let cites = Cites(vec![id.clone()]);
    Service {
        name: localised(answers, "name"),
        pinyin: None,
        aliases: all(answers, "alias").map(ToOwned::to_owned).collect(),
        operator: first(answers, "operator").map(Into::into),
        category: first(answers, "category").unwrap_or_default().into(),
        countries: all(answers, "country").map(|code| code.to_ascii_uppercase().into()).collect(),
        domains: all(answers, "domain").map(Into::into).collect(),
        other_hosts: Vec::new(),
        apps: None,
        part_of: None,
        relations: Vec::new(),
        routes: vec![route(answers, cites)],
        inactivity: Vec::new(),
        fallbacks: Vec::new(),
        dark_patterns: Vec::new(),
        history: Vec::new(),
        reported: Vec::new(),
        replies: Vec::new(),
        sources: [(id, source)].into_iter().collect(),
    }
}

fn route(answers: &Answers, cites: Cites) -> Route {
    let channel = first(answers, "channel").unwrap_or_default();
    let labels = |language| {
        let labels: Vec<Box<str>> = all(answers, &format!("menu-{language}")).map(Into::into).collect();
        (!labels.is_empty()).then_some((language, labels))
    };
    let menu: Menu = ["zh", "en"].into_iter().filter_map(labels).collect();
    Route {
        id: suggest::route_id(channel).into(),
        channel: channel.into(),
        basis: None,
        platforms: all(answers, "platform").map(Into::into).collect(),
        since: None,
        until: None,
        url: first(answers, "url").map(Into::into),
        email: first(answers, "email").map(Into::into),
        phone: first(answers, "phone").map(ToOwned::to_owned),
        address: Vec::new(),
        menu: (!menu.is_empty()).then_some(menu),
        steps: Vec::new(),
        outcome: first(answers, "outcome").unwrap_or_default().into(),
        conditions: Vec::new(),
        proof: Vec::new(),
        timing: Vec::new(),
        effects: Vec::new(),
        note: None,
        cites,
    }
}

fn source(answers: &Answers) -> (SourceId, Source) {
    let text = |flag| first(answers, flag).unwrap_or_default().to_owned();
    let date = |flag| first(answers, flag).and_then(|date| date.parse().ok());
    let kind = text("source-kind");
    let published: Option<PartialDate> = date("source-date");
    let undated = published.is_none().then(|| SourceCaveat::from("undated"));
    let tested_on = first(answers, "tested-platform").map(|platform| TestedOn {
        platform: platform.into(),
        version: first(answers, "tested-version").map(ToOwned::to_owned),
    });
    let source = Source {
        title: text("source-title"),
        publisher: text("source-publisher"),
        via: None,
        kind: kind.as_str().into(),
        language: text("source-language").into(),
        published,
        last_seen: date("source-last-seen"),
        caveats: undated.into_iter().collect(),
        note: None,
        url: first(answers, "source-url").map(Into::into),
        archive: None,
        tested_on,
        licence: None,
    };
    (suggest::source_id(&kind, first(answers, "source-date")).into(), source)
}

fn all<'a>(answers: &'a Answers, flag: &str) -> impl Iterator<Item = &'a str> {
    answers.get(flag).into_iter().flatten().map(String::as_str)
}

fn localised(answers: &Answers, flag: &str) -> Localised {
    let text = |language| Some((language, first(answers, &format!("{flag}-{language}"))?.into()));
    ["en", "zh"].into_iter().filter_map(text).collect()
}

/// The text of a record in the canonical layout.
///
/// # Errors
/// When the record can't be written as YAML, which would be a mistake of ours.
pub fn text(record: &Service) -> Result<String, serde_yaml::Error> {
    let mut value = serde_yaml::to_value(record)?;
    write_years_plainly(&mut value, Field::of(Kind::Service));
    let yaml = serde_yaml::to_string(&value)?;
    Ok(fix::mend(Kind::Service, &yaml, Extent::Layout).map_or(yaml, |mended| mended.text))
}

/// Turns dates that are but a year into numbers: `published: 2018`, as records have it, needs no quotes then.
fn write_years_plainly(value: &mut serde_yaml::Value, field: Field) {
    match value {
        serde_yaml::Value::String(text) if field.name() == Some("PartialDate") => {
            if let Ok(year) = text.parse::<u16>() {
                *value = year.into();
            }
        }
        serde_yaml::Value::Sequence(items) => {
            items.iter_mut().for_each(|item| write_years_plainly(item, field.item()));
        }
        serde_yaml::Value::Mapping(map) => {
            for (key, value) in map.iter_mut() {
                write_years_plainly(value, field.child(key.as_str().unwrap_or_default()));
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::text;

    /// So that adding to a record changes nothing else in it.
    #[test]
    fn every_record_of_the_catalogue_is_written_as_it_stands() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalogue");
        let outcome = crate::check(&root, crate::Options::default()).unwrap();
        let mut different = Vec::new();
        for (id, service) in &outcome.catalogue().services {
            let path = crate::draft::path(&root, id.as_str());
            let committed = std::fs::read_to_string(&path).unwrap();
            let has_comments = committed.lines().skip(1).any(|line| line.trim_start().starts_with('#'));
            if !has_comments && text(service).unwrap() != committed {
                different.push(id.as_str());
            }
        }
        assert_eq!(different, [""; 0]);
    }
}
