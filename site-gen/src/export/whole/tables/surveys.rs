//! Surveys and what they found.

use schema::{ServiceId, Survey, SurveyResult};

use super::{table, told};
use crate::export::Context;

table! {
    /// Tests of several services by somebody else.
    SURVEYS = "surveys", csv None, key ["id"], links [];
    of_catalogue for row in surveys {
        /// The identifier.
        id: Text = row.0;
        /// What it is called in English.
        name_en: Text = told(&row.1.name, "en");
        /// What it is called in Chinese.
        name_zh: Text = told(&row.1.name, "zh");
        /// Who made it, in English.
        by_en: Text = told(&row.1.by, "en");
        /// Who made it, in Chinese.
        by_zh: Text = told(&row.1.by, "zh");
        /// When it was published.
        published: Date = row.1.on.to_string();
        /// How many services were tested.
        tested: Integer = row.1.tested;
        /// How many of them were found wanting.
        failed: Integer = row.1.failed;
    }
}

fn surveys<'c>(context: &'c Context<'_>) -> impl Iterator<Item = (&'c str, &'c Survey)> {
    context.site.checked.surveys.iter().map(|(id, survey)| (&**id, survey))
}

table! {
    /// What surveys say of single services.
    RESULTS = "survey_results", csv None, key ["survey", "position"],
    links [("survey") -> "surveys" ("id"), ("service") -> "services" ("id")];
    of_catalogue for row in results {
        /// The survey.
        survey: Text = row.0;
        /// The place in the survey, from 0.
        position: Integer = row.1;
        /// The service.
        service: Text = row.2.service.as_ref().map(ServiceId::as_str);
        /// The service's name as the survey has it, in English.
        name_en: Text = told(&row.2.name, "en");
        /// The service's name as the survey has it, in Chinese.
        name_zh: Text = told(&row.2.name, "zh");
        /// The classes that the survey puts it into, separated by spaces.
        classes: Text = (!row.2.classes.is_empty()).then(|| row.2.classes.join(" "));
        /// What was found, in English.
        note_en: Text = row.2.note.as_ref().and_then(|note| told(note, "en"));
        /// What was found, in Chinese.
        note_zh: Text = row.2.note.as_ref().and_then(|note| told(note, "zh"));
    }
}

fn results<'c>(context: &'c Context<'_>) -> impl Iterator<Item = (&'c str, usize, &'c SurveyResult)> {
    surveys(context)
        .flat_map(|(id, survey)| survey.results.iter().enumerate().map(move |(place, result)| (id, place, result)))
}
