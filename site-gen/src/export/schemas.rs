//! `schema/*.schema.json`: the JSON Schemas of the catalogue's files and, in `schema/answers/`, of the API's answers.

use schema::Kind;
use schema::v1::{Download, ENDPOINTS};
use serde_json::Value;

use super::{Context, ExportError, FileKind, Group};
use crate::paths;

/// The schemas.
pub(super) const KINDS: &[FileKind] = &[
    FileKind {
        name: "schema-answers",
        group: Group::Programs,
        path: |_| paths::root::api("schema/answers/{name}.schema.json"),
    },
    FileKind {
        name: "schema-records",
        group: Group::Programs,
        path: |_| paths::root::api("schema/{name}.schema.json"),
    },
];

pub(super) fn write(context: &Context<'_>) -> Result<Vec<Download>, ExportError> {
    let vocabularies = &context.site.checked.vocabularies;
    for kind in Kind::ALL {
        let path = format!("schema/{}", kind.schema_file());
        write_schema(context, &path, schema::schema(kind, vocabularies))?;
    }
    for endpoint in ENDPOINTS {
        let path = endpoint.schema_path();
        write_schema(context, &path, endpoint.json_schema(None))?;
    }
    Ok(Vec::new())
}

/// Writes a schema, with its own address where that is known, and makes sure that it is one.
fn write_schema(context: &Context<'_>, path: &str, mut schema: Value) -> Result<(), ExportError> {
    let file = paths::root::api(path);
    if let (Some(address), Value::Object(map)) = (context.site.base.whole(&file), &mut schema) {
        map.shift_insert(1, "$id".into(), address.into());
    }
    jsonschema::meta::validate(&schema)
        .map_err(|problem| ExportError::Schema { path: path.into(), problem: problem.to_string() })?;
    context.output.write(&file, format!("{schema:#}\n").as_bytes())?;
    let read = context.output.read_back(&file)?;
    match serde_json::from_slice::<Value>(&read) {
        Ok(value) if value == schema => Ok(()),
        Ok(_) => Err(ExportError::ReadBack { path: path.into(), problem: "the value is another".into() }),
        Err(error) => Err(ExportError::ReadBack { path: path.into(), problem: error.to_string() }),
    }
}
