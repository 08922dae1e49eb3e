//! `operators.json` and `operators/<id>.json`.

use rayon::prelude::*;
use schema::v1::{Download, ListedOperator, Operator, OperatorFile, OperatorList, localised};

use super::context::judge;
use super::derived::listed_all;
use super::{Context, ExportError};

pub(super) fn write(context: &Context<'_>) -> Result<Vec<Download>, ExportError> {
    let site = context.site;
    let listed = site.checked.operators.iter().map(|(id, operator)| ListedOperator {
        id: id.to_string(),
        name: localised(&operator.name),
        country: operator.country.as_ref().map(ToString::to_string),
        parent: operator.parent.as_ref().map(ToString::to_string),
        services: site.groups.of_operator(id.as_str()).len() as u32,
        path: format!("operators/{id}.json"),
    });
    context.answer("operators.json", &OperatorList::new(context.date(), listed.collect()))?;
    site.checked.operators.par_iter().try_for_each(|(id, operator)| {
        let members = |system: &str| site.groups.of_system(system).iter().map(|id| (*id).to_owned()).collect();
        let record = Operator::new(operator, &judge(site, &operator.sources), &members);
        let services = listed_all(site, site.groups.of_operator(id.as_str()).iter().copied());
        let file = OperatorFile::new(context.date(), id.to_string(), record, services);
        context.answer(&format!("operators/{id}.json"), &file)
    })?;
    Ok(Vec::new())
}
