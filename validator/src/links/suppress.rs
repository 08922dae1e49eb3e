//! The list of links whose trouble is known and accepted for now, each with a reason and an end.

use schema::PartialDate;
use serde::{Deserialize, Serialize};

use crate::finding::FileId;
use crate::yaml;

/// A link whose trouble is accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Suppression {
    /// The address, as the record has it.
    pub url: String,
    /// Why.
    pub reason: String,
    /// The last day of it.
    pub until: PartialDate,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    suppressions: Vec<Suppression>,
}

/// Reads the list: a mapping with the key `suppressions`, in the YAML of records.
///
/// # Errors
/// Says what is wrong with it.
pub fn read(text: &str) -> Result<Vec<Suppression>, String> {
    let parsed = yaml::parse(text);
    if let Some((refusal, span)) = parsed.refusals.into_iter().next() {
        let line = text.get(..span.start).unwrap_or_default().matches('\n').count() + 1;
        return Err(format!("line {line}: {}", refusal.finding(FileId(0), span).message.en));
    }
    let Some(node) = parsed.node else { return Ok(Vec::new()) };
    let list: List = serde_json::from_value(node.into_value()).map_err(|why| why.to_string())?;
    Ok(list.suppressions)
}
