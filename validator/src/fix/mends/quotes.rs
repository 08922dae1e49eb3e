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
