//! From NDJSON back to records: nothing is lost on the way.

use std::fs;
use std::path::Path;

use schema::Service;
use schema::v1::ServiceFile;
use serde_json::Value;

/// Reads every line as a record, and compares it with the catalogue's own; returns how many there are.
pub fn check(catalogue: &Path, api: &Path) -> Result<usize, String> {
    let outcome = validator::check(catalogue, validator::Options::default()).map_err(|error| error.to_string())?;
    let checked = outcome.checked.ok_or("the catalogue has errors")?;
    let text = fs::read_to_string(api.join("wayout.ndjson")).map_err(|error| error.to_string())?;
    for line in text.lines() {
        let file: ServiceFile = serde_json::from_str(line).map_err(|error| error.to_string())?;
        let original = checked.services.get(&file.id.as_str().into()).ok_or_else(|| format!("{} is new", file.id))?;
        let value = record(serde_json::to_value(&file.record).map_err(|error| error.to_string())?);
        let original = serde_json::to_value(original).map_err(|error| error.to_string())?;
        // The published form does not tell an empty list from none.
        if value != record(original) {
            return Err(format!("{} comes back as another", file.id));
        }
        serde_json::from_value::<Service>(value).map_err(|error| format!("{}: {error}", file.id))?;
    }
    match text.lines().count() {
        count if count == checked.services.len() => Ok(count),
        count => Err(format!("{count} of {} records are there", checked.services.len())),
    }
}

/// From the published form back to the record: every evidence becomes its sources, what is absent goes.
fn record(published: Value) -> Value {
    match published {
        Value::Object(mut map) => {
            if let Some(Value::Object(evidence)) = map.remove("evidence") {
                map.insert("cites".into(), evidence["cites"].clone());
            }
            map.remove("menu_language");
            let fields = map.into_iter().map(|(key, value)| (key, record(value)));
            let empty = |value: &Value| value.is_null() || value == &Value::Array(Vec::new());
            Value::Object(fields.filter(|(_, value)| !empty(value)).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(record).collect()),
        other => other,
    }
}
