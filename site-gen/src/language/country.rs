//! The names of countries in one language, from the Unicode CLDR.

use std::collections::BTreeMap;

use icu_experimental::displaynames::multi::RegionDisplayNames;
use icu_experimental::displaynames::{DisplayNamesOptions, Style};
use icu_locale_core::Locale;
use icu_locale_core::subtags::Region;

/// The names by ISO 3166-1 code, short ones where there are such ("Hong Kong"). None where the data lacks the language.
pub(super) fn names(tag: &str) -> BTreeMap<String, String> {
    let mut options = DisplayNamesOptions::default();
    options.style = Some(Style::Short);
    let known = tag.parse::<Locale>().ok().and_then(|locale| RegionDisplayNames::try_new(locale.into(), options).ok());
    let Some(known) = known else { return BTreeMap::new() };
    let letters = || 'A'..='Z';
    let codes = letters().flat_map(|first| letters().map(move |second| format!("{first}{second}")));
    codes
        .filter_map(|code| {
            let name = known.of(code.parse::<Region>().ok()?)?.to_owned();
            Some((code, name))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn every_language_of_the_site_has_names() {
        let name = |tag: &str, code: &str| names(tag).get(code).cloned().unwrap_or_default();
        assert_eq!(name("en", "HK"), "Hong Kong");
        assert_eq!(name("zh", "DE"), "德国");
        assert_eq!(name("zh-Hant", "DE"), "德國");
        assert_eq!(name("en", "QX"), "");
    }
}
