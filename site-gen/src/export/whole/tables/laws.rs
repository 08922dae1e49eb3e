//! Jurisdictions and what their laws give.

use schema::{Jurisdiction, Right};

use super::{table, told};
use crate::export::Context;

table! {
    /// Jurisdictions.
    JURISDICTIONS = "jurisdictions", csv None, key ["code"], links [];
    of_catalogue for row in jurisdictions {
        /// The code.
        code: Text = row.0;
        /// The name in English.
        name_en: Text = told(&row.1.name, "en");
        /// The name in Chinese.
        name_zh: Text = told(&row.1.name, "zh");
        /// The countries whose people it protects, separated by spaces.
        countries: Text = row.1.countries.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    }
}

fn jurisdictions<'c>(context: &'c Context<'_>) -> impl Iterator<Item = (&'c str, &'c Jurisdiction)> {
    context.site.checked.jurisdictions.iter().map(|(code, record)| (&**code, record))
}

table! {
    /// What the law gives a person who wants out.
    RIGHTS = "rights", csv None, key ["jurisdiction", "right_id"], links [("jurisdiction") -> "jurisdictions" ("code")];
    of_catalogue for row in rights {
        /// The jurisdiction.
        jurisdiction: Text = row.0;
        /// The name within the record.
        right_id: Text = row.1.id.as_str();
        /// The law, in English.
        law_en: Text = told(&row.1.law, "en");
        /// The law, in Chinese.
        law_zh: Text = told(&row.1.law, "zh");
        /// The article or section.
        article: Text = &row.1.article;
        /// What it gives, in English.
        summary_en: Text = told(&row.1.summary, "en");
        /// What it gives, in Chinese.
        summary_zh: Text = told(&row.1.summary, "zh");
        /// Whether it binds: in_force, guidance or draft.
        standing: Text = row.1.standing.as_str();
        /// The date of the law, rule or draft.
        dated: Date = row.1.dated.map(|date| date.to_string());
        /// How long the operator has, as an ISO 8601 duration.
        deadline: Text = row.1.deadline.as_ref().map(|deadline| deadline.length.to_string());
        /// Which days count: calendar, working or unstated.
        deadline_days: Text = row.1.deadline.as_ref().and_then(|deadline| deadline.days).map(schema::DayKind::as_str);
        /// How sure the statement is: read, read_in_translation or secondary.
        certainty: Text = row.1.certainty.as_str();
    }
}

fn rights<'c>(context: &'c Context<'_>) -> impl Iterator<Item = (&'c str, &'c Right)> {
    jurisdictions(context).flat_map(|(code, jurisdiction)| jurisdiction.rights.iter().map(move |right| (code, right)))
}
