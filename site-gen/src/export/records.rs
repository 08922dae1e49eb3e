//! `/records/<id>.json`: each record as it stands, in the shape of the schema and in its own order, for the form that
//! changes it.

use rayon::prelude::*;

use super::{ExportError, write_json};
use crate::output::Output;
use crate::paths;
use crate::site::Site;

pub(super) fn write(site: &Site<'_>, output: &Output) -> Result<(), ExportError> {
    let services: Vec<_> = site.checked.services.iter().collect();
    services.into_par_iter().try_for_each(|(id, service)| {
        let path = format!("{}{id}.json", paths::root::records());
        write_json(output, &path, service)
    })
}
