//! `text-zhuxiao`

use serde_json::Value;

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
    for spot in document.nodes {
        let Some((Some(en), Some(zh))) = spot.both().map(|(en, zh)| (last(en), last(zh))) else { continue };
        if zh.contains("注销") && !is_about_signing_out(zh) && says_log_out(en) {
            let message = Text::fixed("注销 is called “log out” here", "此处把“注销”译成了 log out");
            found.push(document.finding(&RULE, format!("{}/en", document.at(spot)), message));
        }
    }
}

/// A text, or the last label of a menu.
fn last(value: &Value) -> Option<&str> {
    value.as_str().or_else(|| value.as_array()?.last()?.as_str())
}

fn is_about_signing_out(zh: &str) -> bool {
    ["退出", "登出"].iter().any(|word| zh.contains(word))
}

fn says_log_out(en: &str) -> bool {
    let text = unquoted(en).to_lowercase();
    ["log out", "logout", "log off", "sign out", "log-out"].iter().any(|word| text.contains(word))
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
