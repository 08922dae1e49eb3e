//! What surveys say of a service.

use schema::{Survey, SurveyResult};

use super::{Shelf, Standing};
use crate::edition::Edition;
use crate::paths;
use crate::view::{Link, SurveyMention, Text};

/// The HTML id of a survey's result on the survey's page.
pub fn survey_anchor(index: usize) -> String {
    format!("results-{index}")
}

/// What the classes are called that a survey puts a service into.
pub fn classes_of<'a>(edition: &Edition<'a>, survey: &'a Survey, result: &'a SurveyResult) -> Vec<Text<'a>> {
    let classes = result.classes.iter().filter_map(|key| survey.classes.get(key));
    classes.map(|class| edition.text(&class.label)).collect()
}

/// The surveys that name a service, the latest first.
pub fn surveys_of<'a>(edition: &Edition<'a>, service: &str) -> Vec<SurveyMention<'a>> {
    let mut mentions = Vec::new();
    for sighted in edition.site.groups.surveys_of(service) {
        let Some(survey) = edition.site.checked.surveys.get(sighted.id) else {
            continue;
        };
        let result = &survey.results[sighted.index];
        let page = edition.url(&paths::survey(sighted.id));
        let shelf = Shelf::elsewhere(edition, &survey.sources, page.clone());
        let mention = SurveyMention {
            survey: Link { label: edition.text(&survey.name), url: format!("{page}#{}", survey_anchor(sighted.index)) },
            by: edition.text(&survey.by),
            on: survey.on.to_string(),
            classes: classes_of(edition, survey, result),
            note: edition.note(&result.note),
            said: shelf.said(format!("survey-{}", sighted.id), &result.cites, Standing::default()),
        };
        mentions.push((survey.on.latest(), mention));
    }
    mentions.sort_by_key(|(on, _)| std::cmp::Reverse(*on));
    mentions.into_iter().map(|(_, mention)| mention).collect()
}
