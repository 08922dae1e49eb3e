//! Answers as bytes and back, held against their JSON Schemas.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jsonschema::Validator;
use schema::v1::{Answer, ChangeList, ChangeYear, ENDPOINTS, ServiceList, Shard};
use serde_json::Value;
use serde_json::value::RawValue;

use super::ExportError;

/// Kinds of which files are large or many: their JSON is without spaces.
const COMPACT: [&str; 4] = [ServiceList::NAME, Shard::NAME, ChangeList::NAME, ChangeYear::NAME];

/// A list of more bytes is held against its schema in pieces of so many items.
const LONG: usize = 64 * 1024;
const PIECE: usize = 256;

/// The validator of each kind of answer.
static VALIDATORS: LazyLock<BTreeMap<&str, Result<Validator, String>>> = LazyLock::new(|| {
    let build = |schema: &Value| {
        let mut options = jsonschema::draft202012::options();
        options = options.should_validate_formats(true);
        options.build(schema).map_err(|error| error.to_string())
    };
    ENDPOINTS.iter().map(|endpoint| (endpoint.name, build(&endpoint.json_schema(None)))).collect()
});

/// The answer as JSON, with a line end.
pub(super) fn json<T: Answer>(path: &str, value: &T) -> Result<Vec<u8>, ExportError> {
    let made = if COMPACT.contains(&T::NAME) { serde_json::to_vec(value) } else { serde_json::to_vec_pretty(value) };
    let mut json = made.map_err(|error| wrong(path, error.to_string()))?;
    json.push(b'\n');
    Ok(json)
}

/// Reads an answer, which must be as its schema says and equal to what was meant, at an address of its kind.
pub(super) fn verify<T: Answer>(path: &str, json: &[u8], meant: &T) -> Result<(), ExportError> {
    let of_kind = |endpoint: &&schema::v1::Endpoint| endpoint.name == T::NAME && endpoint.matched(path).is_some();
    if ENDPOINTS.iter().find(of_kind).is_none() {
        return Err(wrong(path, format!("this is no address of the kind `{}`", T::NAME)));
    }
    let unreadable = unreadable(path);
    let is_meant = |read: T| if read == *meant { Ok(()) } else { Err(wrong(path, "the value is another".into())) };
    if json.len() > LONG {
        is_meant(serde_json::from_slice(json).map_err(unreadable)?)?;
        return fits(path, T::NAME, json);
    }
    // Read once for both.
    let value: Value = serde_json::from_slice(json).map_err(unreadable)?;
    is_meant(T::deserialize(&value).map_err(unreadable)?)?;
    valid(path, T::NAME, &value)
}

/// Holds a long file against the schema of its kind; a long list in pieces, which need a fraction of the memory.
fn fits(path: &str, kind: &str, json: &[u8]) -> Result<(), ExportError> {
    let unreadable = unreadable(path);
    let outermost: BTreeMap<String, &RawValue> = serde_json::from_slice(json).map_err(unreadable)?;
    let long = outermost.iter().find(|(_, value)| value.get().len() > LONG && value.get().starts_with('['));
    let Some((name, list)) = long else {
        return valid(path, kind, &serde_json::from_slice(json).map_err(unreadable)?);
    };
    let parse = |value: &RawValue| serde_json::from_str::<Value>(value.get()).map_err(unreadable);
    let mut piece = serde_json::Map::new();
    for (other, value) in outermost.iter().filter(|(other, _)| *other != name) {
        piece.insert(other.clone(), parse(value)?);
    }
    let mut piece = Value::Object(piece);
    let items: Vec<&RawValue> = serde_json::from_str(list.get()).map_err(unreadable)?;
    for items in items.chunks(PIECE) {
        piece[name] = items.iter().map(|item| parse(item)).collect::<Result<_, _>>()?;
        if valid(path, kind, &piece).is_err() {
            // Told by its place in the whole list.
            return valid(path, kind, &serde_json::from_slice(json).map_err(unreadable)?);
        }
    }
    Ok(())
}

fn valid(path: &str, kind: &str, value: &Value) -> Result<(), ExportError> {
    let problem = match VALIDATORS.get(kind) {
        Some(Ok(validator)) => {
            validator.validate(value).err().map(|error| format!("{error} at {}", error.instance_path()))
        }
        Some(Err(problem)) => Some(problem.clone()),
        None => Some(format!("there is no schema of the kind `{kind}`")),
    };
    match problem {
        None => Ok(()),
        Some(problem) => Err(ExportError::Schema { path: path.into(), problem }),
    }
}

/// What makes the error of a file that is no JSON, or none of its type.
fn unreadable(path: &str) -> impl Fn(serde_json::Error) -> ExportError + Copy + '_ {
    move |error| wrong(path, error.to_string())
}

fn wrong(path: &str, problem: String) -> ExportError {
    ExportError::ReadBack { path: path.into(), problem }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use schema::v1::{Retired, RetiredList};

    use super::{json, verify};
    use crate::export::ExportError;

    fn list(on: &str) -> RetiredList {
        let evidence = schema::v1::Evidence {
            cites: vec!["gazette".into()],
            as_of: None,
            age: "undated".into(),
            confidence: "low".into(),
        };
        let retired = Retired {
            id: "old-lamp".into(),
            name: BTreeMap::new(),
            on: on.into(),
            reason: BTreeMap::new(),
            successor: None,
            evidence,
            sources: BTreeMap::new(),
        };
        RetiredList::new("2026-11-21", vec![retired])
    }

    #[test]
    fn what_is_another_value_is_refused() {
        let json = json("retired.json", &list("2020")).unwrap();
        assert!(verify("retired.json", &json, &list("2020")).is_ok());
        let refused = verify("retired.json", &json, &list("2021"));
        assert!(matches!(refused, Err(ExportError::ReadBack { path, .. }) if path == "retired.json"));
    }

    #[test]
    fn what_is_not_as_the_schema_says_is_refused() {
        let json = json("retired.json", &list("long ago")).unwrap();
        let refused = verify("retired.json", &json, &list("long ago"));
        assert!(matches!(refused, Err(ExportError::Schema { problem, .. }) if problem.contains("/retired/0/on")));
    }

    #[test]
    fn a_mistake_far_down_a_long_list_is_told_by_its_place() {
        let mut long = list("2020");
        long.retired = vec![long.retired[0].clone(); 700];
        let told = |list: &RetiredList| verify("retired.json", &json("retired.json", list).unwrap(), list);
        assert!(told(&long).is_ok());
        long.retired[600].on = "long ago".into();
        assert!(json("retired.json", &long).unwrap().len() > super::LONG);
        assert!(matches!(told(&long), Err(ExportError::Schema { problem, .. }) if problem.contains("/retired/600/on")));
    }

    #[test]
    fn an_answer_at_a_wrong_address_is_refused() {
        let json = json("old.json", &list("2020")).unwrap();
        assert!(verify("old.json", &json, &list("2020")).is_err());
    }
}
