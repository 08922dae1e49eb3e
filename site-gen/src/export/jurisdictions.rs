//! `jurisdictions.json` and `jurisdictions/<code>.json`.

use schema::v1::{Download, Jurisdiction, JurisdictionFile, JurisdictionList, ListedJurisdiction, localised};

use super::context::judge;
use super::{Context, ExportError};

pub(super) fn write(context: &Context<'_>) -> Result<Vec<Download>, ExportError> {
    let jurisdictions = &context.site.checked.jurisdictions;
    let listed = jurisdictions.iter().map(|(code, jurisdiction)| ListedJurisdiction {
        code: code.to_string(),
        name: localised(&jurisdiction.name),
        countries: jurisdiction.countries.iter().map(ToString::to_string).collect(),
        rights: jurisdiction.rights.len() as u32,
        path: format!("jurisdictions/{code}.json"),
    });
    context.answer("jurisdictions.json", &JurisdictionList::new(context.date(), listed.collect()))?;
    for (code, jurisdiction) in jurisdictions {
        let record = Jurisdiction::new(jurisdiction, &judge(context.site, &jurisdiction.sources));
        let file = JurisdictionFile::new(context.date(), code.to_string(), record);
        context.answer(&format!("jurisdictions/{code}.json"), &file)?;
    }
    Ok(Vec::new())
}
