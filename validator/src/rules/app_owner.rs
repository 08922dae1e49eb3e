//! `app-owner`

use std::collections::BTreeMap;

use schema::Kind;

use super::{Check, Context, Group, Rule};
use crate::finding::{Finding, Place, Severity};
use crate::text::{Text, text};

pub(crate) static RULE: Rule = Rule {
    id: "app-owner",
    group: Group::Web,
    severity: Severity::Error,
    summary: Text::fixed("An app belongs to one service.", "一个 App 只属于一个服务。"),
    why: Text::fixed("Tools look a service up by the app; two owners would give a wrong answer.", "工具按 App 查服务，两个主人会答错。"),
    mend: Text::fixed("Leave the number with the service whose account the app deletes.", "编号留给这个 App 能注销的那个服务。"),
    check: Check::Catalogue(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let mut owners: BTreeMap<&str, &str> = BTreeMap::new();
    for (id, service) in &context.catalogue.services {
        let apps = service.apps.iter().flat_map(|apps| [("android", apps.android.as_deref()), ("ios", apps.ios.as_deref())]);
        for (store, app) in apps.filter_map(|(store, app)| Some((store, app?))) {
            let owner = owners.entry(app).or_insert(id.as_str());
            if *owner != id.as_str() {
                let message = text!("`{app}` belongs to `{owner}` already", "`{app}` 已属于 `{owner}`");
                found.push(context.finding(&RULE, Kind::Service, id.as_str(), Place::Value(format!("/apps/{store}")), message));
            }
        }
    }
}
