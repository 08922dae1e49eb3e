//! `surveys.json` and `surveys/<id>.json`.

use schema::v1::{Download, ListedSurvey, Survey, SurveyFile, SurveyList, localised};

use super::context::judge;
use super::{Context, ExportError};

pub(super) fn write(context: &Context<'_>) -> Result<Vec<Download>, ExportError> {
    let surveys = &context.site.checked.surveys;
    let listed = surveys.iter().map(|(id, survey)| ListedSurvey {
        id: id.to_string(),
        name: localised(&survey.name),
        by: localised(&survey.by),
        on: survey.on.to_string(),
        tested: survey.tested,
        failed: survey.failed,
        path: format!("surveys/{id}.json"),
    });
    context.answer("surveys.json", &SurveyList::new(context.date(), listed.collect()))?;
    for (id, survey) in surveys {
        let record = Survey::new(survey, &judge(context.site, &survey.sources));
        context.answer(&format!("surveys/{id}.json"), &SurveyFile::new(context.date(), id.to_string(), record))?;
    }
    Ok(Vec::new())
}
