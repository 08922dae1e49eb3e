//! `datapackage.json`: a Frictionless Data Package (v1) that describes every file of the whole catalogue.

use schema::v1::{Download, LICENCE};
use serde_json::{Value, json};

use super::tables::{Column, Kind, Link, TABLES, Table};
use crate::export::index::ATTRIBUTION;
use crate::export::{Context, ExportError};
use crate::output::Fingerprint;
use crate::paths;

/// Writes it; returns it as one more download.
pub(crate) fn write(context: &Context<'_>, downloads: &[Download]) -> Result<Download, ExportError> {
    let mut package = json!({
        "profile": "data-package",
        "name": "wayout",
        "title": "Wayout: how to leave online services",
        "description": "Whether and how accounts of online services can be deleted, each statement with its source and date.",
        "version": format!("{}.0.0", schema::v1::VERSION),
        "created": format!("{}T00:00:00Z", context.date()),
        "homepage": context.site.base.whole(""),
        "licenses": [{ "name": LICENCE, "title": "Creative Commons Attribution 4.0", "path": "https://creativecommons.org/licenses/by/4.0/" }],
        "contributors": [{ "title": ATTRIBUTION, "role": "author" }],
        "resources": downloads.iter().map(resource).collect::<Vec<_>>(),
    });
    if let Value::Object(map) = &mut package {
        map.retain(|_, value| !value.is_null());
    }
    let text = format!("{package:#}\n");
    let path = paths::root::api("datapackage.json");
    context.output.write(&path, text.as_bytes())?;
    let wrong = |problem: String| ExportError::ReadBack { path: "datapackage.json".into(), problem };
    let bytes = context.output.read_back(&path)?;
    let read: Value = serde_json::from_slice(&bytes).map_err(|error| wrong(error.to_string()))?;
    if read != package {
        return Err(wrong("the value is another".into()));
    }
    let mut print = Fingerprint::default();
    print.update(&bytes);
    let written = print.finish();
    Ok(Download {
        path: "datapackage.json".into(),
        summary: "A Frictionless Data Package that describes these files.".into(),
        media_type: "application/json".into(),
        bytes: written.bytes,
        sha256: written.sha256,
    })
}

fn resource(download: &Download) -> Value {
    let Download { path, summary, media_type, bytes, sha256 } = download;
    let mut resource = json!({
        "name": path.to_ascii_lowercase().replace(['.', '_'], "-"),
        "path": path,
        "description": summary,
        "mediatype": media_type,
        "format": path.rsplit('.').next(),
        "bytes": bytes,
        "hash": format!("sha256:{sha256}"),
        "profile": "data-resource",
        // Readers take the checksum of such a file and do not try to read it as a table.
        "type": "file",
    });
    if let Some(table) = TABLES.iter().find(|table| table.csv == Some(path)) {
        resource["name"] = table.name.replace('_', "-").into();
        resource["profile"] = "tabular-data-resource".into();
        resource["type"] = "table".into();
        resource["encoding"] = "utf-8".into();
        resource["schema"] = table_schema(table);
    }
    resource
}

fn table_schema(table: &Table) -> Value {
    // A link of which only a part may be empty is not understood everywhere.
    let is_whole = |link: &Link| {
        let in_key = |column: &&&str| table.key.contains(*column);
        matches!(link.columns.iter().filter(in_key).count(), count if count == 0 || count == link.columns.len())
    };
    let in_csv =
        |link: &&Link| is_whole(link) && TABLES.iter().any(|other| other.name == link.table && other.csv.is_some());
    let foreign = table.links.iter().filter(in_csv).map(|link| {
        let resource = link.table.replace('_', "-");
        json!({ "fields": link.columns, "reference": { "resource": resource, "fields": link.key } })
    });
    json!({
        "fields": table.columns.iter().map(|column| field(column, table)).collect::<Vec<_>>(),
        "missingValues": [""],
        "primaryKey": table.key,
        "foreignKeys": foreign.collect::<Vec<_>>(),
    })
}

fn field(column: &Column, table: &Table) -> Value {
    let kind = match column.kind {
        Kind::Text | Kind::Date => "string",
        Kind::Integer => "integer",
        Kind::Flag => "boolean",
    };
    let mut field = json!({ "name": column.name, "type": kind, "description": column.about.trim() });
    if column.kind == Kind::Date {
        field["constraints"] = json!({ "pattern": "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?" });
    }
    if table.key.contains(&column.name) {
        field["constraints"] = json!({ "required": true });
    }
    field
}
