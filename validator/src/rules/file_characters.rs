//! `file-characters`

use super::{Check, Group, Rule};
use crate::finding::{FileId, Finding, Place, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "file-characters",
    group: Group::File,
    severity: Severity::Error,
    summary: Text::fixed(
        "Records hold no control, bidirectional or invisible characters, and no tabs.",
        "记录不含控制字符、双向控制字符、不可见字符和制表符。",
    ),
    why: Text::fixed(
        "They make a text look other than it is: a host name can be disguised with them.",
        "它们会让文本看起来与实际不同，例如伪装域名。",
    ),
    mend: Text::fixed(
        "Delete the character; indent with spaces; end lines with a line feed alone.",
        "删掉该字符；用空格缩进；行尾只用换行符（LF）。",
    ),
    check: Check::Reading,
};

/// Invisible characters, controls of text direction and line separators, beside the controls of ASCII and Latin-1
/// (Unicode Technical Report 36, § 3.3).
pub(crate) fn is_refused(c: char) -> bool {
    matches!(c,
        '\u{0}'..='\u{9}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Adds every refused character of a text.
pub(crate) fn check(file: FileId, text: &str, found: &mut Vec<Finding>) {
    for (offset, c) in suspects(text).filter(|(_, c)| is_refused(*c)) {
        let code = u32::from(c);
        let (en, zh) = name(c);
        let message = text!("{en} (U+{code:04X}) is not allowed", "不允许使用{zh}（U+{code:04X}）");
        found.push(Finding::new(&RULE, file, Place::Bytes(offset..offset + c.len_utf8()), message).help(RULE.mend.clone()));
    }
}

/// The characters whose first byte can be that of a refused one.
fn suspects(text: &str) -> impl Iterator<Item = (usize, char)> {
    let suspicious = text.bytes().enumerate().filter(|(_, byte)| !HARMLESS[usize::from(*byte)]);
    suspicious.filter_map(|(offset, _)| Some((offset, text.get(offset..)?.chars().next()?)))
}

/// The bytes that no refused character begins with.
pub(crate) const HARMLESS: [bool; 256] = {
    let mut harmless = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        harmless[byte] =
            matches!(byte, 0xa | 0x20..=0x7e | 0x80..=0xc1 | 0xc3..=0xd7 | 0xd9..=0xe0 | 0xe3..=0xee | 0xf0..=0xf2);
        byte += 1;
    }
    harmless
};

fn name(c: char) -> (&'static str, &'static str) {
    match c {
        '\t' => ("a tab", "制表符"),
        '\r' => ("a carriage return", "回车符"),
        '\u{feff}' => ("a byte order mark", "字节顺序标记"),
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            ("a control of text direction", "文字方向控制符")
        }
        '\0'..='\u{9f}' => ("a control character", "控制字符"),
        _ => ("an invisible character", "不可见字符"),
    }
}
