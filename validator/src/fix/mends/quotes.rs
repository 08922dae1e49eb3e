//! `quotes`

use serde_json::Value;

use super::{Act, Mend, Spot, changed};
use crate::text::Text;

pub(super) static MEND: Mend = Mend {
    id: "quotes",
    summary: Text::fixed(
        "Puts a number into quotes where only text may stand, as it is written.",
        "只能填文本的地方写了数字的，按原样加上引号。",
    ),
    act: Act::Scalar(mend),
};

fn mend(spot: &Spot<'_>) -> Option<Value> {
    let numeric = spot.text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.'));
    (spot.field.is_text() && !spot.is_text && numeric)
        .then(|| changed("", spot.text))
        .flatten()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::MEND;
    use crate::fix::mends::table::{number, text};

    #[test]
    fn numbers_become_text_where_only_text_may_stand() {
        assert_eq!(number(&MEND, "routes/0/phone", "01012321"), Some(json!("01012321")));
        assert_eq!(number(&MEND, "sources/a/tested_on/version", "8.10"), Some(json!("8.10")));
        assert_eq!(number(&MEND, "aliases/0", "12306"), Some(json!("12306")));
        // A year is a number or a text, a count is a number.
        assert_eq!(number(&MEND, "sources/a/published", "2018"), None);
        assert_eq!(number(&MEND, "routes/0/conditions/0/count", "3"), None);
        assert_eq!(number(&MEND, "aliases/0", "true"), None);
        assert_eq!(text(&MEND, "aliases/0", "12306"), None);
    }
}
