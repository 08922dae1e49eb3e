//! `line-ends`

use super::{Act, Mend};
use crate::text::Text;

pub(super) static MEND: Mend = Mend {
    id: "line-ends",
    summary: Text::fixed(
        "Ends lines with a line feed alone, not with a carriage return.",
        "行尾只用换行符（LF），不用回车符。",
    ),
    act: Act::Text(mend),
};

fn mend(text: &str) -> Option<String> {
    text.contains('\r')
        .then(|| text.replace("\r\n", "\n").replace('\r', "\n"))
}

#[cfg(test)]
mod tests {
    use super::mend;

    #[test]
    fn every_line_ends_with_a_line_feed() {
        for (text, mended) in [
            ("a: b\r\nc: d\r\n", Some("a: b\nc: d\n")),
            ("a: b\rc: d", Some("a: b\nc: d")),
            ("a: b\n", None),
        ] {
            assert_eq!(mend(text).as_deref(), mended);
        }
    }
}
