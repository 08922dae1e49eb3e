//! `file-end`

use super::{Check, Group, Rule};
use crate::finding::{Finding, Place, Severity};
use crate::load::Document;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "file-end",
    group: Group::File,
    severity: Severity::Warning,
    summary: Text::fixed("A file ends with one line feed, and no line with a space.", "文件以一个换行符结尾，行尾没有空格。"),
    why: Text::fixed("Otherwise the next change shows lines that nobody changed.", "否则下次修改会显示没人改过的行。"),
    mend: Text::fixed("Let the editor trim lines and end the file with a line feed; `validator fmt` does it.", "让编辑器去掉行尾空格并以换行结尾；`validator fmt` 会处理。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    let mut at = |range, message| found.push(Finding::new(&RULE, document.file, Place::Bytes(range), message).help(RULE.mend.clone()));
    let length = document.text.len();
    let body = document.text.trim_end_matches('\n').len();
    if length != body + 1 {
        let message = Text::fixed("the file does not end with exactly one line feed", "文件末尾不是恰好一个换行符");
        at(body.saturating_sub(1)..body, message);
    }
    if !document.text.contains(" \n") && !document.text.ends_with(' ') {
        return;
    }
    let mut start = 0;
    for line in document.text.split('\n') {
        let kept = line.trim_end_matches(' ').len();
        if kept < line.len() {
            at(start + kept.saturating_sub(1)..start + line.len(), Text::fixed("spaces at the end of the line", "行尾有空格"));
        }
        start += line.len() + 1;
    }
}
