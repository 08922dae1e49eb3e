//! `by-domain/`: which service owns a host.

use std::collections::BTreeMap;

use rayon::prelude::*;
use schema::v1::{DomainIndex, Download, Shard, shard_name, shards};

use super::{Context, ExportError, answers};

pub(super) fn write(context: &Context<'_>) -> Result<Vec<Download>, ExportError> {
    let services = context.site.checked.services.iter();
    let domains: BTreeMap<&str, &str> = services
        .flat_map(|(id, service)| service.domains.iter().map(|domain| (domain.as_str(), id.as_str())))
        .collect();
    let empty = answers::json("by-domain/0.json", &Shard::new(context.date(), BTreeMap::new()))?;
    let laid_out = shards(&domains, empty.len()).map_err(ExportError::Impossible)?;
    let count = laid_out.shards.len() as u32;
    context.answer("by-domain/index.json", &DomainIndex::new(context.date(), count, laid_out.longer))?;
    laid_out.shards.into_par_iter().zip(0..count).try_for_each(|(domains, shard)| {
        context.answer(&format!("by-domain/{}.json", shard_name(shard)), &Shard::new(context.date(), domains))
    })?;
    Ok(Vec::new())
}
