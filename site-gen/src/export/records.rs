//! `records/<id>.json`: each record as it stands, in the shape of the schema and in its own order, for the form that
//! changes it. No part of the API: its shape follows the records.

use rayon::prelude::*;
use schema::Service;
use schema::v1::Download;

use super::{Context, ExportError};
use crate::paths;

pub(super) fn write(context: &Context<'_>) -> Result<Vec<Download>, ExportError> {
    let services: Vec<_> = context.site.checked.services.iter().collect();
    services.into_par_iter().try_for_each(|(id, service)| {
        let path = format!("{}{id}.json", paths::root::records());
        let wrong = |problem: String| ExportError::ReadBack { path: path.clone(), problem };
        let json = serde_json::to_vec(service).map_err(|error| wrong(error.to_string()))?;
        context.output.write(&path, &json)?;
        let read = context.output.read_back(&path)?;
        let read: Service = serde_json::from_slice(&read).map_err(|error| wrong(error.to_string()))?;
        if read == **service { Ok(()) } else { Err(wrong("the value is another".into())) }
    })?;
    Ok(Vec::new())
}
