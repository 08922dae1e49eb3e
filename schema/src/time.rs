//! Dates as precise as their source is, and lengths of time.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::{Deserialize as DeriveDeserialize, Serialize as DeriveSerialize};
use serde::{Serialize, Serializer};

/// A date of the Gregorian calendar that may lack its day, or its month and day
/// (`2018`, `2018-03`, `2018-03-21`; ISO 8601, extended format).
///
/// Ordered by its first possible day; a year comes before its months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

impl PartialDate {
    /// The year.
    pub fn year(self) -> i16 {
        self.year
    }

    /// The month, 1 to 12, where it is known.
    pub fn month(self) -> Option<i8> {
        self.month
    }

    /// The day of the month, 1 to 31, where it is known.
    pub fn day(self) -> Option<i8> {
        self.day
    }

    /// The first day that the date can mean.
    pub fn earliest(self) -> jiff::civil::Date {
        jiff::civil::date(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The last day that the date can mean.
    pub fn latest(self) -> jiff::civil::Date {
        match (self.month, self.day) {
            (Some(_), Some(_)) => self.earliest(),
            (Some(_), None) => self.earliest().last_of_month(),
            (None, _) => self.earliest().last_of_year(),
        }
    }
}

impl From<jiff::civil::Date> for PartialDate {
    fn from(date: jiff::civil::Date) -> Self {
        Self { year: date.year(), month: Some(date.month()), day: Some(date.day()) }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl FromStr for PartialDate {
    type Err = String;

    /// # Errors
    /// Says what is wrong when the text is no possible date from 1990 to 2199 in one of the three forms.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || format!("`{text}` is not a date like 2018, 2018-03 or 2018-03-21");
        let number = |part: &str, digits: usize| -> Result<i16, String> {
            if part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()) {
                part.parse().map_err(|_| wrong())
            } else {
                Err(wrong())
            }
        };
        let mut parts = text.splitn(3, '-');
        let year = number(parts.next().unwrap_or_default(), 4)?;
        let small = |part: Option<&str>| part.map(|part| number(part, 2).map(|n| n as i8)).transpose();
        let (month, day) = (small(parts.next())?, small(parts.next())?);
        if !(1990..2200).contains(&year) {
            return Err(format!("the year of `{text}` is not between 1990 and 2199"));
        }
        jiff::civil::Date::new(year, month.unwrap_or(1), day.unwrap_or(1))
            .map_err(|_| format!("`{text}` is not a day of the calendar"))?;
        Ok(Self { year, month, day })
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Date;
        impl Visitor<'_> for Date {
            type Value = PartialDate;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date like 2018, 2018-03 or 2018-03-21")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<PartialDate, E> {
                text.parse().map_err(E::custom)
            }
            // An unquoted year is a number in YAML.
            fn visit_i64<E: de::Error>(self, year: i64) -> Result<PartialDate, E> {
                year.to_string().parse().map_err(E::custom)
            }
            fn visit_u64<E: de::Error>(self, year: u64) -> Result<PartialDate, E> {
                year.to_string().parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_any(Date)
    }
}

impl JsonSchema for PartialDate {
    fn schema_name() -> Cow<'static, str> {
        "PartialDate".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A date as precise as the source is: 2018, 2018-03 or 2018-03-21.",
            "type": ["string", "integer"],
            "minimum": 1990,
            "maximum": 2199,
            "pattern": "^(199[0-9]|2[01][0-9]{2})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"
        })
    }
}

/// The unit of a [`Period`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Minutes (`PT30M`).
    Minutes,
    /// Hours (`PT72H`).
    Hours,
    /// Days (`P15D`).
    Days,
    /// Weeks (`P2W`).
    Weeks,
    /// Calendar months (`P6M`).
    Months,
    /// Calendar years (`P1Y`).
    Years,
}

/// A length of time with one unit, written as an ISO 8601 duration: `P15D`, `PT72H`, `P6M`, `P1Y`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    /// How many of the unit; at least 1.
    pub count: u16,
    /// The unit, as the source says it.
    pub unit: Unit,
}

impl Period {
    /// The length in days, a month counted as 30 and a year as 365; hours and minutes round up to a whole day.
    pub fn days(self) -> u32 {
        let count = u32::from(self.count);
        match self.unit {
            Unit::Minutes => count.div_ceil(24 * 60),
            Unit::Hours => count.div_ceil(24),
            Unit::Days => count,
            Unit::Weeks => count * 7,
            Unit::Months => count * 30,
            Unit::Years => count * 365,
        }
    }

    /// The same in days of the calendar, where `kind` says which days count: five working days are a week.
    pub fn calendar_days(self, kind: Option<DayKind>) -> u32 {
        let days = self.days();
        if kind == Some(DayKind::Working) { days.div_ceil(5) * 7 } else { days }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (prefix, letter) = match self.unit {
            Unit::Minutes => ("PT", 'M'),
            Unit::Hours => ("PT", 'H'),
            Unit::Days => ("P", 'D'),
            Unit::Weeks => ("P", 'W'),
            Unit::Months => ("P", 'M'),
            Unit::Years => ("P", 'Y'),
        };
        write!(f, "{prefix}{}{letter}", self.count)
    }
}

impl FromStr for Period {
    type Err = String;

    /// # Errors
    /// Says what is wrong when the text is not one positive count with one unit.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || format!("`{text}` is not a length of time like P15D, PT72H, P6M or P1Y");
        let rest = text.strip_prefix('P').ok_or_else(wrong)?;
        let (clock, rest) = rest.strip_prefix('T').map_or((false, rest), |rest| (true, rest));
        let unit = match (clock, rest.chars().last()) {
            (true, Some('M')) => Unit::Minutes,
            (true, Some('H')) => Unit::Hours,
            (false, Some('D')) => Unit::Days,
            (false, Some('W')) => Unit::Weeks,
            (false, Some('M')) => Unit::Months,
            (false, Some('Y')) => Unit::Years,
            _ => return Err(wrong()),
        };
        let digits = &rest[..rest.len() - 1];
        if digits.starts_with('0') || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(wrong());
        }
        let count = digits.parse().map_err(|_| wrong())?;
        Ok(Self { count, unit })
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Cow::<str>::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

impl JsonSchema for Period {
    fn schema_name() -> Cow<'static, str> {
        "Period".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A length of time, as an ISO 8601 duration with one unit: P15D, PT72H, P6M, P1Y.",
            "type": "string",
            "pattern": "^P([1-9][0-9]{0,3}[DWMY]|T[1-9][0-9]{0,3}[HM])$"
        })
    }
}

/// Which days a length in days counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, DeriveSerialize, DeriveDeserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DayKind {
    /// Every day counts (自然日).
    Calendar,
    /// Only working days count (工作日).
    Working,
    /// The source does not say which days count.
    Unstated,
}

impl DayKind {
    /// The word that records and exports use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Calendar => "calendar",
            Self::Working => "working",
            Self::Unstated => "unstated",
        }
    }
}
