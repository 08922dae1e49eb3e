//! The view of the letter that asks a service for deletion.

use schema::{Basis, Leaves, Service};

use crate::edition::Edition;
use crate::facts::leaves;
use crate::paths;
use crate::view::{LetterLanguage, LetterView};

/// The languages in which services of these countries are written to first; all others in the default language.
const LIKELY: [(&str, &str); 4] = [("CN", "zh"), ("TW", "zh-Hant"), ("HK", "zh-Hant"), ("MO", "zh-Hant")];

/// What a page needs for the letter; nothing where no way out is open by e-mail, by letter or by law.
pub fn letter<'a>(edition: &Edition<'a>, service: &'a Service) -> Option<LetterView<'a>> {
    let checked = edition.site.checked;
    let current = service.routes.iter().filter(|route| route.until.is_none());
    let open = current.filter(|route| route.basis == Some(Basis::Law) || leaves(route, checked) != Leaves::Not);
    let mut written = open
        .filter(|route| route.email.is_some() || !route.address.is_empty() || route.basis == Some(Basis::Law))
        .peekable();
    written.peek()?;
    let routes = written.filter_map(|route| route.email.as_ref());
    let operator = service.operator.as_ref().and_then(|id| checked.operators.get(id));
    let desks = operator.into_iter().flat_map(|operator| &operator.privacy_contacts);
    let mut emails: Vec<&str> = Vec::new();
    for email in routes.chain(desks.filter_map(|desk| desk.email.as_ref())) {
        if !emails.contains(&email.as_str()) {
            emails.push(email.as_str());
        }
    }
    Some(LetterView { languages: languages(edition, service), emails })
}

fn languages<'a>(edition: &Edition<'a>, service: &'a Service) -> Vec<LetterLanguage<'a>> {
    let likely = service
        .countries
        .iter()
        .find_map(|country| LIKELY.iter().find(|(code, _)| *code == country.as_str()).map(|(_, tag)| *tag));
    let site = edition.site;
    let wording = |tag: &str| site.base.path(&paths::root::letter(&site.letters.hash, &format!("/{tag}.json")));
    let view = site.templates.languages.iter().map(|language| LetterLanguage {
        wording: wording(&language.tag),
        tag: &language.tag,
        name: &language.name,
        service: language.best(&service.name).0,
    });
    let mut languages: Vec<_> = view.collect();
    // The default language comes first otherwise.
    languages.sort_by_key(|language| Some(language.tag) != likely);
    languages
}
