//! `text-zhuxiao`

use super::{Check, Group, Rule};
use crate::finding::{Finding, Severity};
use crate::load::Document;
use crate::text::Text;

pub(crate) static RULE: Rule = Rule {
    id: "text-zhuxiao",
    group: Group::Text,
    severity: Severity::Error,
    summary: Text::fixed("注销 is not called “log out”.", "注销不译成 log out。"),
    why: Text::fixed("To log out is 退出登录; a reader who logs out still has the account.", "log out 是退出登录；退出登录后账号还在。"),
    mend: Text::fixed("Write “delete the account” or “account deletion”.", "译作 delete the account 或 account deletion。"),
    check: Check::Document(check),
};

fn check(document: &Document<'_>, found: &mut Vec<Finding>) {
    for pair in document.nodes.iter().filter_map(|(pointer, value)| Some((pointer, value.get("en")?, value.get("zh")?))) {
        let (pointer, en, zh) = pair;
        let (english, chinese) = (unquoted(&en.to_string()).to_lowercase(), zh.to_string());
        let wrong = ["log out", "logout", "log off", "sign out", "log-out"].iter().any(|word| english.contains(word));
        if wrong && chinese.contains("注销") && !["退出", "登出"].iter().any(|word| chinese.contains(word)) {
            found.push(document.finding(&RULE, format!("{pointer}/en"), Text::fixed("注销 is called “log out” here", "此处把“注销”译成了 log out")));
        }
    }
}

/// A text without what stands in quotation marks, which is somebody else's wording.
fn unquoted(text: &str) -> String {
    let mut quoted = false;
    text.chars()
        .filter(|c| {
            quoted = (quoted || *c == '“') && *c != '”';
            !quoted
        })
        .collect()
}
