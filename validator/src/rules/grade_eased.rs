//! `grade-eased`

use schema::{Service, Source, SourceId};

use super::{Change, Changed, Check, Group, Rule};
use crate::derive::rate;
use crate::finding::{Finding, Severity};
use crate::text::Text;
use crate::words;

pub(crate) static RULE: Rule = Rule {
    id: "grade-eased",
    group: Group::Change,
    severity: Severity::Warning,
    summary: Text::fixed(
        "A service does not become easier to leave without new evidence.",
        "没有新的证据，服务的难度不会变低。",
    ),
    why: Text::fixed(
        "An operator has an interest in a better grade. Obstacles go away in a record only because somebody saw that they are gone.",
        "运营方希望评级好看。记录里的障碍只能因为有人看到它消失了才去掉。",
    ),
    mend: Text::fixed(
        "Add the source that shows the change, or put a newer `last_seen` on the one that does; when an older claim was mistaken, say so in the pull request.",
        "补充能说明变化的来源，或更新该来源的 `last_seen`；如果原来的说法有误，请在合并请求里说明。",
    ),
    check: Check::Change(check),
};

fn check(change: &Change<'_>, changed: &Changed<'_>, found: &mut Vec<Finding>) {
    let before = rate(changed.old, change.old);
    let after = rate(changed.new.service, change.context.catalogue);
    let (Some(old), Some(new)) = (before.grade, after.grade) else { return };
    if new >= old || has_new_evidence(changed.old, changed.new.service) {
        return;
    }
    let (old, new) = (words::difficulty(old), words::difficulty(new));
    let message = Text {
        en: format!("the grade goes from {} to {} here, and no source is new", old.en, new.en).into(),
        zh: format!("难度由“{}”变为“{}”，却没有新的来源", old.zh, new.zh).into(),
    };
    let pointer = after.route.map(|route| format!("/routes/{route}")).unwrap_or_default();
    found.push(changed.new.finding(&RULE, pointer, message));
}

/// Whether a source was added, or one is known to have been true later than before.
fn has_new_evidence(old: &Service, new: &Service) -> bool {
    let is_new = |(id, source): (&SourceId, &Source)| {
        old.sources.get(id).is_none_or(|known| source.last_known() > known.last_known())
    };
    new.sources.iter().any(is_new)
}
