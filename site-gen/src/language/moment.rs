//! Dates and lengths of time in a language's own form.

use schema::{DayKind, PartialDate, Period, Unit};

use super::{Argument, Messages, ProblemWithMessage};

/// The forms are messages (`date-month`, `period-days`, …), so that a language is one file.
impl Messages {
    /// A date, as precise as it is: "March 2018".
    ///
    /// # Errors
    /// When the language lacks the message.
    pub fn date(&self, date: PartialDate) -> Result<String, ProblemWithMessage> {
        let year = date.year().to_string();
        let day = date.day().map(|day| day.to_string());
        let mut given = vec![("year", Argument::Text(&year))];
        given.extend(date.month().map(|month| ("month", Argument::Number(month.into()))));
        given.extend(day.as_deref().map(|day| ("day", Argument::Text(day))));
        let key = match (date.month(), date.day()) {
            (None, _) => "date-year",
            (Some(_), None) => "date-month",
            (Some(_), Some(_)) => "date-day",
        };
        self.say(key, &given)
    }

    /// A length of time: "15 working days".
    ///
    /// # Errors
    /// When the language lacks the message.
    pub fn period(&self, period: Period, days: Option<DayKind>) -> Result<String, ProblemWithMessage> {
        let key = match (period.unit, days) {
            (Unit::Days, Some(DayKind::Working)) => "period-working-days",
            (Unit::Days, Some(DayKind::Calendar)) => "period-calendar-days",
            (Unit::Minutes, _) => "period-minutes",
            (Unit::Hours, _) => "period-hours",
            (Unit::Days, _) => "period-days",
            (Unit::Weeks, _) => "period-weeks",
            (Unit::Months, _) => "period-months",
            (Unit::Years, _) => "period-years",
        };
        self.say(key, &[("count", Argument::Number(period.count.into()))])
    }
}
