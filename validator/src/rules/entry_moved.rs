//! `entry-moved`

use std::collections::BTreeSet;

use super::support::entries;
use super::{Change, Changed, Check, Group, Rule};
use crate::finding::{Finding, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "entry-moved",
    group: Group::Change,
    severity: Severity::Warning,
    summary: Text::fixed(
        "A record does not begin to lead to another registrable domain unnoticed.",
        "记录改为指向另一个可注册域名时，必须有人留意。",
    ),
    why: Text::fixed(
        "Readers sign in where the record leads them: this is how phishing would be slipped in. `domains` can be changed along with the address, so only a person can tell.",
        "读者会在记录指向的地方登录：钓鱼网址正会这样混进来。`domains` 可以和网址一起改，所以只能由人来判断。",
    ),
    mend: Text::fixed(
        "Have a second person compare the new domain with what the service itself publishes, and name that source.",
        "请第二个人对照服务自己公布的信息核对新域名，并注明来源。",
    ),
    check: Check::Change(check),
};

fn check(_: &Change<'_>, changed: &Changed<'_>, found: &mut Vec<Finding>) {
    let known: BTreeSet<String> = entries(changed.old)
        .into_iter()
        .map(|(_, host)| host)
        .chain(changed.old.domains.iter().map(|domain| domain.as_str().to_owned()))
        .filter_map(|host| registrable(&host))
        .collect();
    for (pointer, host) in entries(changed.new.service) {
        let Some(domain) = registrable(&host).filter(|domain| !known.contains(domain)) else { continue };
        let message = text!(
            "`{domain}` is new: nothing in this record led there before",
            "`{domain}` 是新出现的：此前这条记录没有任何地方指向它"
        );
        found.push(changed.new.finding(&RULE, pointer, message));
    }
}

fn registrable(host: &str) -> Option<String> {
    psl::domain_str(host).map(ToOwned::to_owned)
}
