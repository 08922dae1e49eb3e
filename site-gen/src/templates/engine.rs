//! The engine of one language. Messages that take no arguments stand in its templates before these are compiled, so that
//! no page asks for them again; what goes wrong is told of the templates as they are written.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Context, Tera, TeraResult, escape_html};

use super::{functions, structured};
use crate::assets::Assets;
use crate::base::BaseUrl;
use crate::language::{Language, Languages};

/// The endings of templates. Texts are escaped in all of them.
pub(super) const ESCAPED: [&str; 3] = ["html", "xml", "svg"];

/// What engines are made of.
#[derive(Debug)]
pub(super) struct Parts {
    /// The templates, by their names.
    pub(super) sources: BTreeMap<String, String>,
    pub(super) languages: Arc<Languages>,
    pub(super) assets: Arc<Assets>,
    pub(super) base: BaseUrl,
}

/// The engine of one language.
#[derive(Debug)]
pub(super) struct Engine {
    filled: Tera,
    parts: Arc<Parts>,
    tag: String,
}

impl Engine {
    /// Compiles every template.
    ///
    /// # Errors
    /// Tera's report of a mistake in one.
    pub(super) fn new(parts: &Arc<Parts>, language: &Language) -> Result<Self, String> {
        let texts = parts.sources.iter().map(|(name, text)| (name.as_str(), filled(text, language)));
        let compiled = compiled(parts, &language.tag, texts);
        // A message may be what does not fit.
        let filled = compiled.or_else(|_| as_written(parts, &language.tag)).map_err(|error| error.to_string())?;
        Ok(Self { filled, parts: Arc::clone(parts), tag: language.tag.clone() })
    }

    /// Renders a template, as UTF-8, into `bytes`.
    ///
    /// # Errors
    /// Tera's report.
    pub(super) fn render(&self, template: &str, context: &Context, bytes: &mut Vec<u8>) -> Result<(), String> {
        let done = self.filled.render_to(template, context, bytes);
        done.map_err(|error| self.told(&error, |engine| engine.render(template, context)))
    }

    /// Renders a component.
    ///
    /// # Errors
    /// Tera's report.
    pub(super) fn component(&self, name: &str, arguments: &Context) -> Result<String, String> {
        let render = |engine: &Tera| engine.render_component(name, arguments, None, true);
        render(&self.filled).map_err(|error| self.told(&error, render))
    }

    /// What went wrong, shown in the templates as they are written.
    fn told(&self, error: &tera::Error, again: impl Fn(&Tera) -> TeraResult<String>) -> String {
        let told = as_written(&self.parts, &self.tag).ok().and_then(|engine| again(&engine).err());
        told.as_ref().unwrap_or(error).to_string()
    }
}

fn as_written(parts: &Parts, tag: &str) -> TeraResult<Tera> {
    compiled(parts, tag, parts.sources.iter().map(|(name, text)| (name.as_str(), text.clone())))
}

fn compiled<'a>(parts: &Parts, tag: &str, texts: impl Iterator<Item = (&'a str, String)>) -> TeraResult<Tera> {
    let Parts { languages, assets, base, .. } = parts;
    let mut engine = Tera::new();
    engine.autoescape_on(ESCAPED.map(|ending| format!(".{ending}")));
    functions::register(&mut engine, languages, tag, assets, base);
    structured::register(&mut engine, base);
    engine.add_raw_templates(texts)?;
    Ok(engine)
}

const CALL: &str = "{{ t(key=\"";
const END: &str = "\") }}";

/// A template with messages in the place of calls like `{{ t(key="skip") }}`. A message that is missing, takes arguments
/// or could be taken for markup of the template stays a call.
fn filled(template: &str, language: &Language) -> String {
    let mut pieces = template.split(CALL);
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let call = piece.split_once(END).filter(|(key, _)| !key.contains('"'));
        match call.and_then(|(key, after)| Some((plain(key, language)?, after))) {
            Some((message, after)) => text.extend([&*message, after]),
            None => text.extend([CALL, piece]),
        }
    }
    text
}

fn plain(key: &str, language: &Language) -> Option<String> {
    let message = language.messages.say(key, &[]).ok()?;
    let mut escaped = Vec::new();
    escape_html(&message, &mut escaped).ok()?;
    // Space at the ends could be trimmed by tags beside it, and space around nothing.
    let is_plain = !message.contains(['{', '}', '\n']) && message.trim() == message && !message.is_empty();
    String::from_utf8(escaped).ok().filter(|_| is_plain)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::filled;
    use crate::language::Languages;

    #[test]
    fn plain_messages_are_put_in_and_everything_else_stays() {
        let languages = Languages::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../templates/locales")).unwrap();
        let fill = |text| filled(text, languages.default());
        assert_eq!(fill("a {{ t(key=\"skip\") }}b{{ t(key=\"skip\") }}"), "a Skip to the contentbSkip to the content");
        for text in [
            "{{ t(key=\"points\", count=3) }}",
            "{{ t(key=\"points\") }}",
            "{{ t(key=\"no-such-message\") }}",
            "{{ t(key=\"grade-\" ~ grade) }}",
            "{{ t(key=\"a\") ~ t(key=\"b\") }}",
            "{{ t(key=\"",
        ] {
            assert_eq!(fill(text), text);
        }
    }
}
