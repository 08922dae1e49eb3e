//! `openapi.json`: the static API described in OpenAPI 3.1, made from the types, with real answers as examples.

use schema::v1::{self, ENDPOINTS, Endpoint};
use serde_json::{Map, Value, json};

use super::{Context, ExportError, FileKind, Group, Inventory};
use crate::paths;

/// Lists in examples are cut to so many items.
const SHOWN: usize = 2;

/// The description.
pub(super) const KIND: FileKind =
    FileKind { name: "openapi", group: Group::Programs, path: |_| paths::root::api("openapi.json") };

pub(super) fn write(context: &Context<'_>, inventory: &Inventory) -> Result<(), ExportError> {
    let description = describe(context, inventory)?;
    let file = paths::root::api("openapi.json");
    context.output.write(&file, format!("{description:#}\n").as_bytes())?;
    let wrong = |problem: String| ExportError::ReadBack { path: "openapi.json".into(), problem };
    let read: Value =
        serde_json::from_slice(&context.output.read_back(&file)?).map_err(|error| wrong(error.to_string()))?;
    if read == description { Ok(()) } else { Err(wrong("the value is another".into())) }
}

fn describe(context: &Context<'_>, inventory: &Inventory) -> Result<Value, ExportError> {
    let (schemas, names) = v1::components();
    let mut paths = Map::new();
    for (endpoint, name) in ENDPOINTS.iter().zip(&names) {
        paths.insert(format!("/{}", endpoint.path), path(context, inventory, endpoint, name)?);
    }
    let site = &context.site.base;
    Ok(json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Wayout",
            "version": v1::VERSION.to_string(),
            "summary": "How to leave online services, as static JSON.",
            "description": "Every answer is a file: there are no keys, no limits and no other methods. Within version 1, \
                fields and words of open lists may come; nothing is changed or removed. What is absent is null or empty, \
                never left out.",
            "license": { "name": "Creative Commons Attribution 4.0", "identifier": v1::LICENCE },
        },
        "servers": [{ "url": site.best(paths::root::api("").trim_end_matches('/')) }],
        "security": [],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "responses": { "NotFound": {
                "description": "There is no such file. Hosts that can answer with JSON do.",
                "content": { "application/json": { "schema": { "$ref": "#/components/schemas/NotFound" } } },
            } },
        },
    }))
}

fn path(context: &Context<'_>, inventory: &Inventory, endpoint: &Endpoint, schema: &str) -> Result<Value, ExportError> {
    let mut content = json!({ "schema": { "$ref": format!("#/components/schemas/{schema}") } });
    let example = inventory.example(endpoint.name).map(|path| path.trim_start_matches(paths::root::API));
    if let Some(path) = example {
        content["example"] = read(context, path)?;
    }
    let mut get = json!({
        "operationId": camel(endpoint.name),
        "summary": endpoint.summary,
        "responses": {
            "200": { "description": endpoint.summary, "content": { "application/json": content } },
            "404": { "$ref": "#/components/responses/NotFound" },
        },
    });
    if let Some((_, name, _)) = endpoint.parameter() {
        let mut parameter = json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } });
        if let Some(key) = example.and_then(|path| endpoint.matched(path)) {
            parameter["example"] = key.into();
        }
        get["parameters"] = json!([parameter]);
    }
    Ok(json!({ "get": get }))
}

/// An answer that was written, with its lists cut.
fn read(context: &Context<'_>, path: &str) -> Result<Value, ExportError> {
    let json = context.output.read_back(&paths::root::api(path))?;
    let mut value = serde_json::from_slice(&json)
        .map_err(|error| ExportError::ReadBack { path: path.into(), problem: error.to_string() })?;
    cut(&mut value);
    Ok(value)
}

fn cut(value: &mut Value) {
    match value {
        Value::Array(items) => {
            items.truncate(SHOWN);
            items.iter_mut().for_each(cut);
        }
        Value::Object(map) => map.values_mut().for_each(cut),
        _ => {}
    }
}

/// `service-list` as `serviceList`.
fn camel(name: &str) -> String {
    let mut parts = name.split('-');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |mut text, part| {
        let mut letters = part.chars();
        text.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        text + letters.as_str()
    })
}

#[cfg(test)]
mod tests {
    use super::camel;

    #[test]
    fn names_of_operations() {
        assert_eq!(camel("service"), "service");
        assert_eq!(camel("dark-pattern-list"), "darkPatternList");
    }
}
