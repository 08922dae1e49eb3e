//! `nfc`

use serde_json::Value;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::{Act, Mend, Spot, changed};
use crate::text::Text;

pub(super) static MEND: Mend = Mend {
    id: "nfc",
    summary: Text::fixed(
        "Normalises text to Unicode form C: one character for one letter.",
        "把文本规范化为 Unicode 形式 C：一个字一个编码。",
    ),
    act: Act::Scalar(mend),
};

fn mend(spot: &Spot<'_>) -> Option<Value> {
    if is_nfc(spot.text) {
        return None;
    }
    changed(spot.text, spot.text.nfc().collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::MEND;
    use crate::fix::mends::table::texts;

    #[test]
    fn letters_are_joined_with_their_marks() {
        texts(
            &MEND,
            &[
                ("aliases/0", "Cafe\u{301}", Some("Caf\u{e9}")),
                ("aliases/0", "Caf\u{e9}", None),
                ("name/zh", "微信", None),
            ],
        );
    }
}
