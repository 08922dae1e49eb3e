//! `periods`

use schema::Period;
use serde_json::Value;

use super::{Act, Mend, Spot};
use crate::text::Text;

pub(super) static MEND: Mend = Mend {
    id: "periods",
    summary: Text::fixed(
        "Writes lengths of time in the form of ISO 8601: 15 days, 15天 and 72小时 become P15D and PT72H.",
        "时长改成 ISO 8601 写法：15 days、15天、72小时改为 P15D、PT72H。",
    ),
    act: Act::Scalar(mend),
};

/// The words for each unit, and what stands before and behind the count in ISO 8601. A bare `月` may name a month and
/// `工作日` counts other days, so neither is here.
const UNITS: [(&[&str], &str, &str); 6] = [
    (&["minute", "minutes", "分钟"], "PT", "M"),
    (&["hour", "hours", "小时", "个小时"], "PT", "H"),
    (&["day", "days", "天", "日"], "P", "D"),
    (&["week", "weeks", "周", "星期", "个星期"], "P", "W"),
    (&["month", "months", "个月"], "P", "M"),
    (&["year", "years", "年"], "P", "Y"),
];

fn mend(spot: &Spot<'_>) -> Option<Value> {
    if !spot.is("Period") || spot.text.parse::<Period>().is_ok() {
        return None;
    }
    let text = spot.text.trim().to_lowercase();
    let written = iso(&text).unwrap_or_else(|| text.to_uppercase());
    let period: Period = written.parse().ok()?;
    Some(Value::String(period.to_string()))
}

fn iso(text: &str) -> Option<String> {
    let word = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let count = text[..text.len() - word.len()].trim_start_matches('0');
    let word = word.trim();
    let (_, before, behind) = UNITS.iter().find(|(words, ..)| words.contains(&word))?;
    Some(format!("{before}{count}{behind}"))
}

#[cfg(test)]
mod tests {
    use super::MEND;
    use crate::fix::mends::table::texts;

    #[test]
    fn plain_words_become_iso_8601() {
        let at = "routes/0/timing/0/length";
        texts(
            &MEND,
            &[
                (at, "15 days", Some("P15D")),
                (at, "1 Day", Some("P1D")),
                (at, "15天", Some("P15D")),
                (at, "15 日", Some("P15D")),
                (at, "72小时", Some("PT72H")),
                (at, "72 hours", Some("PT72H")),
                (at, "30分钟", Some("PT30M")),
                (at, "2周", Some("P2W")),
                (at, "6个月", Some("P6M")),
                (at, "1年", Some("P1Y")),
                (at, "p15d", Some("P15D")),
                (at, "007 days", Some("P7D")),
                (at, "P15D", None),
                // Working days, a month of the year, two units, none: for people to decide.
                (at, "15个工作日", None),
                (at, "15 working days", None),
                (at, "3月", None),
                (at, "1 year 2 months", None),
                (at, "15", None),
                (at, "days", None),
                (at, "0 days", None),
                (at, "99999 days", None),
                (at, "", None),
                ("aliases/0", "15 days", None),
            ],
        );
    }
}
