//! Structured data (JSON-LD, schema.org) that templates may ask for: `breadcrumbs`, `how_to`, `dataset`.
//!
//! What they give is a whole `<script type="application/ld+json">`: data, which a Content-Security-Policy without
//! inline scripts lets stand. No text of a record can end it: `<` is written as an escape.

use serde_json::{Value as Json, json};
use tera::value::Key;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use crate::base::BaseUrl;
use crate::paths;

/// The licence of the data.
const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// Gives an engine the functions.
pub(super) fn register(engine: &mut Tera, base: &BaseUrl) {
    let (crumbs, steps, data) = (base.clone(), base.clone(), base.clone());
    engine.register_function("breadcrumbs", move |given: Kwargs, _: &State<'_>| breadcrumbs(&given, &crumbs));
    engine.register_function("how_to", move |given: Kwargs, _: &State<'_>| how_to(&given, &steps));
    engine.register_function("dataset", move |given: Kwargs, _: &State<'_>| dataset(&given, &data));
}

/// `breadcrumbs(names=[…], urls=[…])`: the way to this page, the page itself last.
fn breadcrumbs(given: &Kwargs, base: &BaseUrl) -> TeraResult<Value> {
    let (names, urls) = (texts(given, "names")?, texts(given, "urls")?);
    if names.len() != urls.len() {
        return Err(Error::message("breadcrumbs need as many `names` as `urls`"));
    }
    let items = names.iter().zip(&urls).enumerate().map(|(index, (name, url))| {
        json!({ "@type": "ListItem", "position": index + 1, "name": name, "item": whole(base, url) })
    });
    let items: Vec<Json> = items.collect();
    Ok(script(&json!({ "@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": items })))
}

/// `how_to(name=…, description=…, url=…, lang=…, steps=[…], time="P15D")`; nothing without steps.
fn how_to(given: &Kwargs, base: &BaseUrl) -> TeraResult<Value> {
    let steps = texts(given, "steps")?;
    if steps.is_empty() {
        return Ok(Value::safe_string(""));
    }
    let step = |(index, text): (usize, &String)| json!({ "@type": "HowToStep", "position": index + 1, "text": text });
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": "HowTo",
        "name": given.must_get::<&str>("name")?,
        "description": given.must_get::<&str>("description")?,
        "inLanguage": given.must_get::<&str>("lang")?,
        "url": whole(base, given.must_get("url")?),
        "step": steps.iter().enumerate().map(step).collect::<Vec<_>>(),
    });
    if let Some(time) = given.get::<&str>("time")?.filter(|time| !time.is_empty()) {
        data["totalTime"] = time.into();
    }
    Ok(script(&data))
}

/// `dataset(name=…, description=…, url=…, date=…)`.
fn dataset(given: &Kwargs, base: &BaseUrl) -> TeraResult<Value> {
    Ok(script(&json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": given.must_get::<&str>("name")?,
        "description": given.must_get::<&str>("description")?,
        "url": whole(base, given.must_get("url")?),
        "license": LICENCE,
        "isAccessibleForFree": true,
        "dateModified": given.must_get::<&str>("date")?,
        "creator": { "@type": "Organization", "name": "Wayout · 退路", "url": base.best("") },
        "distribution": [{
            "@type": "DataDownload",
            "encodingFormat": "application/json",
            "contentUrl": base.best(&paths::root::services_json()),
        }],
    })))
}

/// A list of texts; of a text of a record (`{text, lang}`) the text, of a label of a menu the label.
fn texts(given: &Kwargs, name: &'static str) -> TeraResult<Vec<String>> {
    let text = |value: &Value| {
        let inside = |key| value.as_map()?.get(&Key::Str(key))?.as_str();
        value.as_str().or_else(|| inside("text")).or_else(|| inside("label")).map(str::to_owned)
    };
    let all = given.must_get::<Vec<Value>>(name)?;
    let read: Option<Vec<String>> = all.iter().map(text).collect();
    read.ok_or_else(|| Error::message(format!("`{name}` must be a list of texts")))
}

/// The whole address of a page, where the host is known.
fn whole(base: &BaseUrl, url: &str) -> String {
    base.strip(url).map_or_else(|| url.to_owned(), |path| base.best(path))
}

fn script(data: &Json) -> Value {
    let json = data.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    Value::safe_string(&format!("<script type=\"application/ld+json\">{json}</script>"))
}

#[cfg(test)]
mod tests {
    use super::{script, whole};
    use crate::base::BaseUrl;

    #[test]
    fn no_text_ends_the_script() {
        let shown = script(&serde_json::json!({ "name": "</script><script>alert(1)//&" })).to_string();
        assert_eq!(shown.matches('<').count(), 2, "{shown}");
        let inside = shown.split_once('>').unwrap().1.rsplit_once('<').unwrap().0;
        let back: serde_json::Value = serde_json::from_str(inside).unwrap();
        assert_eq!(back["name"], "</script><script>alert(1)//&");
    }

    #[test]
    fn addresses_are_whole_where_the_host_is_known() {
        let base: BaseUrl = "https://a.example/w/".parse().unwrap();
        assert_eq!(whole(&base, "/w/en/"), "https://a.example/w/en/");
        assert_eq!(whole(&BaseUrl::default(), "/en/"), "/en/");
    }
}
