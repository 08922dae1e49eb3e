//! Words for values that several commands show: lengths of time, difficulties.

use schema::{Difficulty, Period, Unit};

use crate::text::Text;

/// A difficulty as readers see it.
pub const fn difficulty(difficulty: Difficulty) -> Text {
    match difficulty {
        Difficulty::Easy => Text::fixed("easy", "容易"),
        Difficulty::Medium => Text::fixed("medium", "中等"),
        Difficulty::Hard => Text::fixed("hard", "困难"),
        Difficulty::Limited => Text::fixed("limited", "受限"),
        Difficulty::Impossible => Text::fixed("impossible", "无法注销"),
    }
}

/// The difficulty of a service that too little is known of.
pub const UNRATED: Text = Text::fixed("not rated", "未评级");

/// A length of time: `15 days`, `15 天`.
pub fn period(period: Period) -> Text {
    let count = period.count;
    let unit = unit(period.unit, count != 1);
    Text { en: format!("{count} {}", unit.en).into(), zh: format!("{count} {}", unit.zh).into() }
}

const fn unit(unit: Unit, several: bool) -> Text {
    match (unit, several) {
        (Unit::Minutes, false) => Text::fixed("minute", "分钟"),
        (Unit::Minutes, true) => Text::fixed("minutes", "分钟"),
        (Unit::Hours, false) => Text::fixed("hour", "小时"),
        (Unit::Hours, true) => Text::fixed("hours", "小时"),
        (Unit::Days, false) => Text::fixed("day", "天"),
        (Unit::Days, true) => Text::fixed("days", "天"),
        (Unit::Weeks, false) => Text::fixed("week", "周"),
        (Unit::Weeks, true) => Text::fixed("weeks", "周"),
        (Unit::Months, false) => Text::fixed("month", "个月"),
        (Unit::Months, true) => Text::fixed("months", "个月"),
        (Unit::Years, false) => Text::fixed("year", "年"),
        (Unit::Years, true) => Text::fixed("years", "年"),
    }
}
