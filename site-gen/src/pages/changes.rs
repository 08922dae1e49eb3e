//! `/<lang>/changes/`: what changed in the data, newest first.

use schema::v1::{Change, Localised};
use tera::Context;

use super::{Kind, PageError, Scope, View, context, single};
use crate::edition::Edition;
use crate::paths;
use crate::view::{ChangeLine, Changes, DayOfChanges, Text};

/// How many changes are told; all of them are in the data.
pub(crate) const TOLD: usize = 200;

/// The changes.
pub(super) const CHANGES: Kind = Kind {
    name: "changes",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::changes(),
    view: View::One(changes),
    listed: true,
};

fn changes(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    let all = &edition.site.changes.all;
    let mut days: Vec<DayOfChanges<'_>> = Vec::new();
    for dated in all.iter().take(TOLD) {
        let line = line(edition, &dated.change);
        match days.last_mut().filter(|last| last.on == dated.change.on) {
            Some(day) => day.changes.push(line),
            None => days.push(DayOfChanges { on: &dated.change.on, changes: vec![line] }),
        }
    }
    let view = Changes {
        page: edition.frame("changes", &paths::changes()),
        more: edition.site.changes.total.saturating_sub(TOLD),
        days,
        data: edition.site.base.path(&paths::root::api("changes.json")),
    };
    context(edition, &view)
}

fn line<'a>(edition: &Edition<'a>, change: &'a Change) -> ChangeLine<'a> {
    ChangeLine {
        name: text(edition, &change.name, &change.id),
        url: path(edition, &change.kind, &change.id).map(|path| edition.url(&path)),
        text: text(edition, &change.text, ""),
    }
}

/// The record's page, where there is one still.
fn path(edition: &Edition<'_>, kind: &str, id: &str) -> Option<String> {
    let checked = edition.site.checked;
    match kind {
        "service" | "retired" => {
            let there = checked.services.contains_key(&id.into()) || checked.retired.contains_key(&id.into());
            there.then(|| paths::service(id))
        }
        "operator" => checked.operators.contains_key(&id.into()).then(|| paths::operator(id)),
        "jurisdiction" => checked.jurisdictions.contains_key(id).then(|| paths::jurisdiction(id)),
        "survey" => checked.surveys.contains_key(id).then(|| paths::survey(id)),
        _ => None,
    }
}

fn text<'a>(edition: &Edition<'a>, texts: &'a Localised, otherwise: &'a str) -> Text<'a> {
    let texts = texts.iter().map(|(tag, text)| (tag.as_str(), text.as_str()));
    let (text, lang) = edition.language.best_of(texts).unwrap_or((otherwise, None));
    Text { text, lang }
}
