//! `retired.json`.

use schema::v1::{Download, Retired, RetiredList};

use super::context::judge;
use super::{Context, ExportError};

pub(super) fn write(context: &Context<'_>) -> Result<Vec<Download>, ExportError> {
    let retired = context.site.checked.retired.iter();
    let list = retired.map(|(id, retired)| Retired::new(id, retired, &judge(context.site, &retired.sources)));
    context.answer("retired.json", &RetiredList::new(context.date(), list.collect()))?;
    Ok(Vec::new())
}
