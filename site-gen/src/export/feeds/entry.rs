//! Changes and states as entries of feeds.

use schema::v1::Change;

use super::Writer;
use super::atom::Entry;
use crate::assets::hash;
use crate::export::ExportError;
use crate::export::changes::Dated;
use crate::facts::Facts;
use crate::language::{Argument, DEFAULT};
use crate::paths;

/// A change as an entry.
pub(super) fn of(writer: &Writer<'_>, dated: &Dated) -> Result<Entry, ExportError> {
    let tag = &writer.language.tag;
    let change = &dated.change;
    let said = |text: &schema::v1::Localised| text.get(tag).or_else(|| text.get(DEFAULT)).cloned();
    let name = said(&change.name).or_else(|| change.name.values().next().cloned()).unwrap_or_else(|| change.id.clone());
    let text = said(&change.text).unwrap_or_default();
    let arguments = [("name", Argument::Text(&name)), ("what", Argument::Text(&text))];
    let page = writer.page(&page(change));
    Ok(Entry {
        id: format!("{page}#change-{}", fingerprint(change)),
        title: writer.say("feed-entry", &arguments)?,
        on: dated.on.earliest(),
        dated: writer.language.messages.date(dated.on)?,
        note: change.note.as_ref().and_then(said),
        page,
    })
}

/// How leaving a service stands. It is another entry when the answer or its date is another.
pub(super) fn state(writer: &Writer<'_>, id: &str, name: &str, facts: &Facts) -> Result<Entry, ExportError> {
    let grade = writer.say(&format!("grade-{}", facts.grade()), &[])?;
    let what = match facts.waiting_days {
        Some(days) => {
            let arguments = [("grade", Argument::Text(&grade)), ("days", Argument::Number(days.into()))];
            writer.say("feed-state-waiting", &arguments)?
        }
        None => grade,
    };
    let as_of = facts.freshness.as_of;
    let today = writer.context.site.checked.today();
    let page = writer.page(&paths::service(id));
    let dated = as_of.map_or_else(|| writer.say("undated", &[]), |date| Ok(writer.language.messages.date(date)?))?;
    let days = facts.waiting_days.unwrap_or(0).to_string();
    let key = [facts.grade(), &days, &dated].map(str::as_bytes);
    Ok(Entry {
        id: format!("{page}#state-{}", hash(key.into_iter())),
        title: writer.say("feed-entry", &[("name", Argument::Text(name)), ("what", Argument::Text(&what))])?,
        on: as_of.map_or(today, |date| date.latest().min(today)),
        dated,
        note: None,
        page,
    })
}

/// What tells one change from another for as long as the record says the same.
fn fingerprint(change: &Change) -> String {
    let Change { on, basis, id, change: word, item, field, event, .. } = change;
    let item = item.as_ref().map(|item| [&item.section, item.at.as_ref().unwrap_or(&item.section)]);
    let (field, event) = (field.as_deref().unwrap_or_default(), event.as_deref().unwrap_or_default());
    let mut parts =
        vec![on.as_bytes(), basis.as_bytes(), id.as_bytes(), word.as_bytes(), field.as_bytes(), event.as_bytes()];
    parts.extend(item.iter().flatten().map(|part| part.as_bytes()));
    parts.extend(change.note.iter().flat_map(|note| note.values()).map(String::as_bytes));
    hash(parts.into_iter())
}

/// The page of the record that changed.
fn page(change: &Change) -> String {
    match change.kind.as_str() {
        "service" | "retired" => paths::service(&change.id),
        "operator" => paths::operator(&change.id),
        "jurisdiction" => paths::jurisdiction(&change.id),
        "survey" => paths::survey(&change.id),
        _ => paths::how_we_rate(),
    }
}
