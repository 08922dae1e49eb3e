//! Dark patterns that somebody saw.

use schema::v1::{DarkPattern, ServiceFile};

use super::{said, table};
use crate::export::Context;

table! {
    /// One row per dark pattern that somebody saw at a service.
    DARK_PATTERNS = "dark_patterns", csv Some("dark_patterns.csv"), key ["service", "position"],
    links [("service") -> "services" ("id"), ("service", "route") -> "routes" ("service", "route")];
    of_service for row in seen {
        /// The service.
        service: Text = row.0;
        /// The place in the record, from 0.
        position: Integer = row.1;
        /// The pattern, a term of the vocabulary dark_pattern.
        dark_pattern: Text = &row.2.kind;
        /// The route on which it was seen, where it concerns one.
        route: Text = &row.2.route;
        /// When it was seen.
        observed: Date = &row.2.observed;
        /// When it was first seen to be gone.
        mended: Date = &row.2.mended;
        /// What was seen and by whom, in English.
        note_en: Text = said(&row.2.note, "en");
        /// What was seen and by whom, in Chinese.
        note_zh: Text = said(&row.2.note, "zh");
        /// When its latest source was last known to say so.
        as_of: Date = &row.2.evidence.as_of;
        /// How old that is at the date of the data.
        age: Text = &row.2.evidence.age;
        /// How far it can be relied on: low, middle or high.
        confidence: Text = &row.2.evidence.confidence;
    }
}

fn seen<'f>(_: &Context<'_>, file: &'f ServiceFile) -> impl Iterator<Item = (&'f str, usize, &'f DarkPattern)> {
    file.record.dark_patterns.iter().enumerate().map(|(place, pattern)| (file.id.as_str(), place, pattern))
}
