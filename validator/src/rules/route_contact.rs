//! `route-contact`

use super::{Check, Context, Group, Rule, Subject};
use crate::finding::{Finding, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "route-contact",
    group: Group::Claims,
    severity: Severity::Warning,
    summary: Text::fixed("A route by telephone or mail gives the number or address.", "电话或邮件途径写明号码或地址。"),
    why: Text::fixed("Looking for the number is half of the obstacle.", "找号码本身就是一半的障碍。"),
    mend: Text::fixed("Add `phone` or `email`, or a note that the source gives none.", "加上 `phone` 或 `email`，或说明来源没有给出。"),
    check: Check::Service(check),
};

fn check(_: &Context<'_>, subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for (index, route) in subject.service.routes.iter().enumerate() {
        let missing = match route.channel.as_str() {
            "phone" => route.phone.is_none(),
            "email" => route.email.is_none(),
            _ => false,
        };
        if missing && route.note.is_none() {
            let channel = &route.channel;
            let message = text!("a route by {channel} without `{channel}`", "途径为 {channel}，却没有 `{channel}`");
            found.push(subject.finding(&RULE, format!("/routes/{index}/channel"), message));
        }
    }
}
