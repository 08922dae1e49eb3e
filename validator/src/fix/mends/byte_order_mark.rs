//! `byte-order-mark`

use super::{Act, Mend};
use crate::text::Text;

pub(super) static MEND: Mend = Mend {
    id: "byte-order-mark",
    summary: Text::fixed(
        "Removes the byte order mark before the text.",
        "去掉文件开头的字节顺序标记。",
    ),
    act: Act::Text(mend),
};

fn mend(text: &str) -> Option<String> {
    text.strip_prefix('\u{feff}').map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::mend;

    #[test]
    fn only_the_mark_at_the_beginning_goes() {
        assert_eq!(mend("\u{feff}a: b\n").as_deref(), Some("a: b\n"));
        assert_eq!(mend("a: \u{feff}b\n"), None);
    }
}
