//! What templates may call: `t`, `date`, `period`, `country`, `number`, `asset`, and the filter `txt`.

use std::collections::HashMap;
use std::sync::Arc;

use schema::{DayKind, PartialDate, Period};
use tera::value::Key;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use crate::assets::Assets;
use crate::base::BaseUrl;
use crate::language::{Argument, Language, Languages};
use crate::paths;

/// A language that functions speak by default, among those that they may speak.
#[derive(Clone)]
struct Voice {
    languages: Arc<Languages>,
    tag: String,
    /// Its messages that take no arguments, for calls within other calls and keys that are put together; the others stand
    /// in the templates already (`engine.rs`).
    plain: Arc<HashMap<String, Value>>,
}

/// Gives an engine the functions of one language.
pub(super) fn register(engine: &mut Tera, languages: &Arc<Languages>, tag: &str, assets: &Arc<Assets>, base: &BaseUrl) {
    let voice = Voice { languages: Arc::clone(languages), tag: tag.into(), plain: Arc::new(plain(languages.get(tag))) };
    let (t, date, period, country) = (voice.clone(), voice.clone(), voice.clone(), voice);
    engine.register_function("t", move |given: Kwargs, _: &State<'_>| t.message(&given));
    engine.register_function("date", move |given: Kwargs, _: &State<'_>| date.date(&given));
    engine.register_function("period", move |given: Kwargs, _: &State<'_>| period.period(&given));
    engine.register_function("country", move |given: Kwargs, _: &State<'_>| country.country(&given));
    engine.register_function("number", |given: Kwargs, _: &State<'_>| {
        Ok::<_, Error>(grouped(given.must_get::<u64>("value")?))
    });
    let (assets, base) = (Arc::clone(assets), base.clone());
    engine
        .register_function("asset", move |given: Kwargs, _: &State<'_>| asset(given.must_get("name")?, &assets, &base));
    engine.register_filter("txt", |value: &Value, _: Kwargs, _: &State<'_>| txt(value));
    engine.register_filter("safe", |_: &Value, _: Kwargs, _: &State<'_>| {
        Err::<Value, _>(Error::message(
            "the filter `safe` is switched off: all text is escaped, HTML from Markdown is safe already",
        ))
    });
}

fn plain(language: Option<&Language>) -> HashMap<String, Value> {
    let messages = language.map(|language| &language.messages).into_iter();
    let said = messages.flat_map(|messages| messages.keys().iter().map(|key| (key, messages.say(key, &[]))));
    said.filter_map(|(key, text)| Some((key.clone(), text.ok()?.into()))).collect()
}

impl Voice {
    fn language(&self, given: &Kwargs) -> TeraResult<&Language> {
        let tag = given.get::<&str>("lang")?.unwrap_or(&self.tag);
        let language = self.languages.get(tag);
        language.ok_or_else(|| Error::message(format!("the site has no language `{tag}`")))
    }

    /// `t(key="grade-easy")`, `t(key="days", count=3)`, `t(key="title", lang="zh")`.
    fn message(&self, given: &Kwargs) -> TeraResult<Value> {
        let key: &str = given.must_get("key")?;
        if let Some(text) = self.plain.get(key).filter(|_| given.iter().count() == 1) {
            return Ok(text.clone());
        }
        let mut arguments = Vec::new();
        for (name, value) in given.iter() {
            let name = match name {
                Key::Str(name) => name,
                Key::String(name) => name.as_ref(),
                _ => continue,
            };
            if !matches!(name, "key" | "lang") {
                let argument = argument(value).ok_or_else(|| {
                    Error::message(format!("`{name}` of the message `{key}` is neither text nor number"))
                })?;
                arguments.push((name, argument));
            }
        }
        Ok(say(self.language(given)?, key, &arguments)?.into())
    }

    /// `date(value="2018-03")`.
    fn date(&self, given: &Kwargs) -> TeraResult<String> {
        let date: PartialDate = parsed(given)?;
        self.language(given)?.messages.date(date).map_err(Error::message)
    }

    /// `period(value="P15D", days="working")`.
    fn period(&self, given: &Kwargs) -> TeraResult<String> {
        let period: Period = parsed(given)?;
        let days = match given.get::<&Value>("days")?.and_then(Value::as_str) {
            Some("working") => Some(DayKind::Working),
            Some("calendar") => Some(DayKind::Calendar),
            _ => None,
        };
        self.language(given)?.messages.period(period, days).map_err(Error::message)
    }

    /// `country(code="CN")`: its name, else the code.
    fn country(&self, given: &Kwargs) -> TeraResult<String> {
        let code: &str = given.must_get("code")?;
        Ok(self.language(given)?.country(code))
    }
}

fn say(language: &Language, key: &str, arguments: &[(&str, Argument<'_>)]) -> TeraResult<String> {
    language.messages.say(key, arguments).map_err(Error::message)
}

/// A text, a number, or a text of a record (`{text, lang}`).
fn argument(value: &Value) -> Option<Argument<'_>> {
    if let Some(text) = value.as_str() {
        return Some(Argument::Text(text));
    }
    if let Some(map) = value.as_map() {
        return map.get(&Key::Str("text"))?.as_str().map(Argument::Text);
    }
    value.as_f64().map(Argument::Number)
}

fn parsed<T: std::str::FromStr<Err = String>>(given: &Kwargs) -> TeraResult<T> {
    given.must_get::<&str>("value")?.parse().map_err(Error::message)
}

/// `name | txt`: a text of a record (`{text, lang}`) as HTML, which names its language where that is not the page's.
fn txt(value: &Value) -> TeraResult<Value> {
    let field = |name| value.as_map().and_then(|map| map.get(&Key::Str(name)));
    let text = field("text").ok_or_else(|| Error::message("`txt` takes a text of a record"))?;
    let Some(lang) = field("lang").and_then(Value::as_str) else { return Ok(text.clone()) };
    let mut html = Vec::new();
    let mut write = |markup: &str, text: &str| {
        html.extend_from_slice(markup.as_bytes());
        tera::escape_html(text, &mut html)
    };
    let written = write("<span lang=\"", lang).and_then(|()| write("\">", text.as_str().unwrap_or_default()));
    written.map_err(Error::message)?;
    html.extend_from_slice(b"</span>");
    Ok(Value::safe_string(&String::from_utf8_lossy(&html)))
}

fn asset(name: &str, assets: &Assets, base: &BaseUrl) -> TeraResult<String> {
    if assets.files.contains_key(name) {
        Ok(base.path(&paths::root::asset(&assets.hash, name)))
    } else {
        Err(Error::message(format!("there is no file `{name}` in templates/assets")))
    }
}

/// A number with narrow spaces between groups of three digits, from five digits on: read alike in all languages.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    if digits.len() < 5 {
        return digits;
    }
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn long_numbers_are_grouped() {
        assert_eq!(grouped(9999), "9999");
        assert_eq!(grouped(1_234_567), "1\u{202f}234\u{202f}567");
    }
}
