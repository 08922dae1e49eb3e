//! `/<lang>/surveys/` and `/<lang>/surveys/<id>/`.

use schema::{Survey, SurveyResult};
use tera::Context;

use super::{Kind, PageError, Scope, View, context, found, single};
use crate::edition::Edition;
use crate::parts::{Shelf, Standing, classes_of, file_of_record, survey_anchor};
use crate::{paths, view};

/// The list of surveys.
pub(super) const SURVEYS: Kind = Kind {
    name: "surveys",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::surveys(),
    view: View::One(surveys),
    listed: true,
};

/// One survey.
pub(super) const SURVEY: Kind = Kind {
    name: "survey",
    scope: Scope::Language,
    keys: |site| site.checked.surveys.keys().map(|id| &**id).collect(),
    path: paths::survey,
    view: View::One(survey),
    listed: true,
};

fn surveys(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    let mut surveys: Vec<(&str, &Survey)> =
        edition.site.checked.surveys.iter().map(|(id, survey)| (&**id, survey)).collect();
    surveys.sort_by_key(|(id, survey)| (std::cmp::Reverse(survey.on.latest()), *id));
    let view = view::Surveys {
        page: edition.frame("surveys", &paths::surveys()),
        surveys: surveys.into_iter().map(|(id, survey)| head(edition, id, survey)).collect(),
    };
    context(edition, &view)
}

fn head<'a>(edition: &Edition<'a>, id: &'a str, survey: &'a Survey) -> view::SurveyHead<'a> {
    let Survey { name, by, on, countries, summary, tested, failed, classes: _, results, cites: _, sources: _ } = survey;
    view::SurveyHead {
        id,
        url: edition.url(&paths::survey(id)),
        name: edition.text(name),
        by: edition.text(by),
        on: on.to_string(),
        countries: countries.iter().map(|country| country.as_str()).collect(),
        summary: edition.text(summary),
        tested: *tested,
        failed: *failed,
        named: results.len(),
        recorded: results.iter().filter(|result| result.service.is_some()).count(),
    }
}

fn survey<'a>(edition: &Edition<'a>, id: &'a str) -> Result<Context, PageError> {
    let record = found(edition.site.checked.surveys.get(id), id)?;
    let shelf = Shelf::new(edition, &record.sources)?;
    let rows = record.results.iter().enumerate();
    let rows = rows.map(|(index, item)| result(edition, record, item, index, &shelf));
    let (mut results, missing): (Vec<_>, Vec<_>) = rows.partition(|row| row.service.is_some());
    let order = &edition.language.order;
    results.sort_by(|a, b| order.compare(a.name.text, b.name.text));
    let view = view::SurveyPage {
        page: edition.frame("survey", &paths::survey(id)),
        survey: head(edition, id, record),
        classes: classes(edition, record),
        results,
        missing,
        said: shelf.said("survey".into(), &record.cites, Standing::default()),
        sources: shelf.list(),
        record: file_of_record(edition, schema::Kind::Survey, id),
    };
    context(edition, &view)
}

fn classes<'a>(edition: &Edition<'a>, survey: &'a Survey) -> Vec<view::SurveyClass<'a>> {
    let named =
        |key: &str| survey.results.iter().filter(|result| result.classes.iter().any(|class| class == key)).count();
    let class = |(key, class): (&'a str, &'a schema::SurveyClass)| {
        let schema::SurveyClass { label, count } = class;
        view::SurveyClass { key, label: edition.text(label), count: *count, named: named(key) }
    };
    survey.classes.iter().map(class).collect()
}

fn result<'a>(
    edition: &Edition<'a>,
    survey: &'a Survey,
    result: &'a SurveyResult,
    index: usize,
    shelf: &Shelf<'_, 'a>,
) -> view::SurveyResult<'a> {
    let SurveyResult { name, service, missing, classes: _, note, cites } = result;
    view::SurveyResult {
        name: edition.text(name),
        service: service.as_ref().and_then(|id| edition.card_of(id.as_str())),
        why_missing: edition.note(missing),
        classes: classes_of(edition, survey, result),
        note: edition.note(note),
        said: shelf.said(survey_anchor(index), cites, Standing::default()),
    }
}
