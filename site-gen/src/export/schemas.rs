//! `/api/v1/schema/*.schema.json`: the JSON Schemas of the catalogue's files.

use schema::Kind;

use super::{ExportError, write_json};
use crate::output::Output;
use crate::paths;
use crate::site::Site;

pub(super) fn write(site: &Site<'_>, output: &Output) -> Result<(), ExportError> {
    for kind in Kind::ALL {
        let path = paths::root::schema(kind.schema_file());
        write_json(output, &path, &schema::schema(kind, &site.checked.vocabularies))?;
    }
    Ok(())
}
