//! Values as front matter holds them.

use serde_json::{Value, json};

/// A partial date that their functions can read: a month begins on its first day; a year stays a year.
pub(crate) fn dated(date: &Value) -> Value {
    match date.as_str() {
        Some(month) if month.len() == 7 => json!(format!("{month}-01")),
        _ => date.clone(),
    }
}

/// The number of days of `P15D`.
pub(crate) fn days(period: &Value) -> Value {
    let count = period.as_str().and_then(|text| text.strip_prefix('P')?.strip_suffix('D')?.parse::<u32>().ok());
    count.map_or_else(|| period.clone(), |count| json!(count))
}

/// Leaves out what is not there: TOML has no `null`, and nobody writes an empty list.
pub(crate) fn without_nothing(value: Value) -> Value {
    let nothing = |value: &Value| match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(items) => items.is_empty(),
        _ => false,
    };
    match value {
        Value::Object(map) => {
            let kept = map.into_iter().map(|(name, value)| (name, without_nothing(value)));
            Value::Object(kept.filter(|(_, value)| !nothing(value)).collect())
        }
        Value::Array(items) => items.into_iter().map(without_nothing).collect(),
        other => other,
    }
}

/// A value as TOML on one line.
pub(crate) fn toml(value: &Value) -> String {
    match value {
        Value::Object(map) => {
            let pairs: Vec<String> = map.iter().map(|(key, value)| format!("{key} = {}", toml(value))).collect();
            format!("{{ {} }}", pairs.join(", "))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(toml).collect::<Vec<_>>().join(", ")),
        other => other.to_string(),
    }
}
