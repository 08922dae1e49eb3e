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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::MEND;
    use crate::fix::mends::table::{number, text, texts};

    #[test]
    fn dates_that_begin_with_the_year_are_rewritten() {
        let at = "routes/0/since";
        texts(
            &MEND,
            &[
                (at, "2021/3/5", Some("2021-03-05")),
                (at, "2021.03.05", Some("2021-03-05")),
                (at, "2021-3-5", Some("2021-03-05")),
                (at, "2021年3月5日", Some("2021-03-05")),
                (at, "2021 年 3 月 5 号", Some("2021-03-05")),
                (at, "2021年12月", Some("2021-12")),
                (at, "2021/3", Some("2021-03")),
                (at, " 2021-03 ", Some("2021-03")),
                (at, "2021-03-05", None),
                (at, "2021-03", None),
                // Which is the day?
                (at, "5/3/2021", None),
                (at, "21/3/5", None),
                (at, "2021-13-05", None),
                (at, "2021/3-5", None),
                (at, "2021-02-30", None),
                (at, "March 2021", None),
                (at, "2021-03-05-06", None),
                (at, "", None),
                (at, "年", None),
                ("aliases/0", "2021/3/5", None),
            ],
        );
    }

    #[test]
    fn a_year_is_a_number() {
        assert_eq!(text(&MEND, "routes/0/since", "2021年"), Some(json!(2021)));
        assert_eq!(text(&MEND, "routes/0/since", "2021"), Some(json!(2021)));
        assert_eq!(number(&MEND, "routes/0/since", "2021"), None);
    }

    #[test]
    fn what_yaml_takes_for_a_fraction_is_a_date_as_it_is_written() {
        assert_eq!(number(&MEND, "routes/0/since", "2021.10"), Some(json!("2021-10")));
        assert_eq!(number(&MEND, "routes/0/since", "2021.3"), Some(json!("2021-03")));
    }
}
