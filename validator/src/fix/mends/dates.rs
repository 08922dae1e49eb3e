//! `dates`

use schema::PartialDate;
use serde_json::Value;

use super::{Act, Mend, Spot};
use crate::text::Text;

pub(super) static MEND: Mend = Mend {
    id: "dates",
    summary: Text::fixed(
        "Writes dates that begin with the year in the form of ISO 8601: 2021/3/5, 2021.03.05, 2021年3月5日.",
        "以年份开头的日期改成 ISO 8601 写法：2021/3/5、2021.03.05、2021年3月5日。",
    ),
    act: Act::Scalar(mend),
};

fn mend(spot: &Spot<'_>) -> Option<Value> {
    if !spot.is("PartialDate") {
        return None;
    }
    let date: PartialDate = match spot.text.parse() {
        // A year in quotes is a year all the same.
        Ok(date) if spot.is_text && spot.text.len() == 4 => date,
        Ok(_) => return None,
        Err(_) => iso(spot.text.trim())?.parse().ok()?,
    };
    Some(match date.month() {
        None => Value::from(date.year()),
        Some(_) => Value::String(date.to_string()),
    })
}

/// The date's parts, year first, joined as ISO 8601 wants them.
fn iso(text: &str) -> Option<String> {
    let parts = ['/', '.', '-']
        .iter()
        .find_map(|mark| text.contains(*mark).then(|| text.split(*mark).collect()))
        .or_else(|| chinese(text))?;
    let all_digits = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let [year, rest @ ..] = parts.as_slice() else { return None };
    let sound = year.len() == 4 && rest.len() <= 2 && rest.iter().all(|part| part.len() <= 2);
    (sound && parts.iter().all(all_digits)).then(|| {
        let rest = rest.iter().map(|part| format!("-{part:0>2}"));
        rest.fold((*year).to_owned(), |date, part| date + &part)
    })
}

/// The parts of `2021年3月5日`, of which the later ones may be missing.
fn chinese(text: &str) -> Option<Vec<&str>> {
    let (year, rest) = text.split_once('年')?;
    let mut parts = vec![year.trim()];
    if rest.trim().is_empty() {
        return Some(parts);
    }
    let (month, rest) = rest.split_once('月')?;
    parts.push(month.trim());
    if !rest.trim().is_empty() {
        parts.push(rest.trim().strip_suffix(['日', '号'])?.trim());
    }
    Some(parts)
}
