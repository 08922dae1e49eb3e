//! `/api/v1/services.json` and `/api/v1/services/<id>.json`.

use rayon::prelude::*;

use super::v1::{ListedService, ServiceFile, ServiceList};
use super::{ExportError, write_json};
use crate::output::Output;
use crate::paths;
use crate::site::Site;

pub(super) fn write(site: &Site<'_>, output: &Output) -> Result<(), ExportError> {
    let services =
        || site.checked.services.iter().filter_map(|(id, service)| Some((id, service, site.facts.get(id.as_str())?)));
    let list = ServiceList::new(
        &site.today,
        services().map(|(id, service, facts)| ListedService::new(site, id, service, facts)).collect(),
    );
    write_json(output, &paths::root::services_json(), &list)?;
    services().collect::<Vec<_>>().into_par_iter().try_for_each(|(id, service, facts)| {
        let file = ServiceFile::new(site, id, service, facts);
        write_json(output, &paths::root::service_json(id.as_str()), &file)
    })
}
