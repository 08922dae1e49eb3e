//! `404.json`: what hosts answer that can, where there is nothing.

use schema::v1::{Download, NotFound};

use super::{Context, ExportError};

pub(super) fn write(context: &Context<'_>) -> Result<Vec<Download>, ExportError> {
    let message =
        "There is nothing here. index.json lists what there is; retired.json lists services that were removed.";
    context.answer("404.json", &NotFound::new(context.date(), "not_found".into(), message.into()))?;
    Ok(Vec::new())
}
