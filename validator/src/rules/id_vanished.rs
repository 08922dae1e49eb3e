//! `id-vanished`

use schema::{Kind, Service, ServiceId};

use super::{Change, Check, Group, Rule, fold};
use crate::finding::{Finding, Place, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "id-vanished",
    group: Group::Change,
    severity: Severity::Error,
    summary: Text::fixed(
        "A service that was published does not vanish: its identifier stays, or a tombstone takes its place.",
        "发布过的服务不会凭空消失：标识保留，或由墓碑记录接替。",
    ),
    why: Text::fixed(
        "The identifier is the address of a page and a key in other people's data; both would break without a word.",
        "标识是页面的网址，也是他人数据里的键；直接消失会让两者无声失效。",
    ),
    mend: Text::fixed(
        "Write `catalogue/retired/<id>.yaml` with the reason and, when it goes on under another name, the successor; or keep the file's name and change `name` alone.",
        "写一份 `catalogue/retired/<标识>.yaml`，注明理由；若改用了别的名字，再写明接替者。或者保留文件名，只改 `name`。",
    ),
    check: Check::Versions(check),
};

fn check(change: &Change<'_>, found: &mut Vec<Finding>) {
    let catalogue = change.context.catalogue;
    for (id, file) in change.gone {
        let Some(service) = change.old.services.get(*id).filter(|_| !catalogue.retired.contains_key(*id)) else { continue };
        let message = text!("`{id}` is gone and has no tombstone", "`{id}` 不见了，也没有墓碑记录");
        let finding = Finding::new(&RULE, *file, Place::Whole, message).help(RULE.mend.clone());
        found.push(match heir(change, service) {
            None => finding,
            Some(heir) => {
                let label = text!("it seems to go on here, as `{heir}`", "它似乎改用 `{heir}` 继续存在");
                finding.related(change.context.file(Kind::Service, heir.as_str()), Place::Whole, label)
            }
        });
    }
}

/// A new record that has one of a lost one's domains or names.
fn heir<'a>(change: &Change<'a>, lost: &Service) -> Option<&'a ServiceId> {
    let names = |service: &Service| -> Vec<String> { service.name.iter().map(|(_, name)| fold(name)).collect() };
    let known = names(lost);
    let alike = |service: &Service| {
        service.domains.iter().any(|domain| lost.domains.contains(domain))
            || names(service).iter().any(|name| known.contains(name))
    };
    let new = change.context.catalogue.services.iter().filter(|(id, _)| !change.old.services.contains_key(*id));
    new.into_iter().find(|(_, service)| alike(service)).map(|(id, _)| id)
}
