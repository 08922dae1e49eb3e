//! `/<lang>/opensearch.xml`: lets browsers search the site from their address bar. It needs whole addresses.

use quick_xml::escape::escape;

use crate::language::{Language, ProblemWithMessage};
use crate::paths;
use crate::site::Site;

pub(super) fn file(site: &Site<'_>, language: &Language) -> Result<Option<(String, String)>, ProblemWithMessage> {
    let tag = &language.tag;
    let whole = |path: &str| site.base.whole(&format!("{tag}/{path}"));
    let Some(services) = whole(&paths::services()) else { return Ok(None) };
    let say = |key: &str| language.messages.say(key, &[]).map(|text| escape(text).into_owned());
    let icon = site.base.best(&paths::root::asset(&site.templates.assets.hash, "icon.svg"));
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n\
         <ShortName>{name}</ShortName>\n\
         <Description>{description}</Description>\n\
         <Language>{tag}</Language>\n\
         <InputEncoding>UTF-8</InputEncoding>\n\
         <Image width=\"32\" height=\"32\" type=\"image/svg+xml\">{icon}</Image>\n\
         <Url type=\"text/html\" template=\"{services}?q={{searchTerms}}\"/>\n\
         </OpenSearchDescription>\n",
        name = say("site-name")?,
        description = say("search-label")?,
        icon = escape(&icon),
        services = escape(&services),
    );
    Ok(Some((paths::root::opensearch(tag), text)))
}
