//! The languages of the site: one message file each under `templates/locales/`, found by looking there.

mod country;
mod derived;
mod message;
mod moment;
mod order;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use schema::Localised;

pub use derived::Derivation;
pub use message::{Argument, Messages, ProblemWithMessage};
pub use order::{Initial, Order};

/// The language that stands in for every other: its file must be there, and it comes first.
pub const DEFAULT: &str = "en";

/// One language of the site.
#[derive(Debug)]
pub struct Language {
    /// Its BCP 47 tag, which is also its folder in the site: `en`, `zh`.
    pub tag: String,
    /// What it calls itself (message `language-name`).
    pub name: String,
    /// The same where there is little room (message `language-short`).
    pub short: String,
    /// The direction in which it is written: `ltr` or `rtl` (message `language-dir`).
    pub dir: &'static str,
    /// Its messages.
    pub messages: Messages,
    /// How it is derived from another language, where nobody writes it.
    pub derivation: Option<Derivation>,
    /// The names of countries.
    countries: BTreeMap<String, String>,
    /// How its readers sort.
    pub order: Order,
}

/// All languages of the site, the default one first, the others by their tags.
#[derive(Debug)]
pub struct Languages(Vec<Language>);

/// Why the languages could not be read.
#[derive(Debug, thiserror::Error)]
pub enum LanguageError {
    /// The folder or a file could not be read.
    #[error("could not read {}: {source}", path.display())]
    Read {
        /// What was read.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// The default language is missing.
    #[error("{} is missing: it is the language that stands in for the others", path.display())]
    NoDefault {
        /// Where it should be.
        path: PathBuf,
    },
    /// A file's name is no language tag.
    #[error("{}: the file's name is not a language tag like `en` or `zh-Hant`", path.display())]
    NotALanguage {
        /// The file.
        path: PathBuf,
    },
    /// A file of messages is not well-formed.
    #[error("{}:{line}: this is not a Fluent message: {problem}", path.display())]
    Syntax {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong.
        problem: String,
    },
    /// A message is there twice.
    #[error("{}: the message `{key}` is there twice", path.display())]
    Twice {
        /// The file.
        path: PathBuf,
        /// The message.
        key: String,
    },
    /// A message that every language needs is missing or wrong.
    #[error("{}: {problem}", path.display())]
    Message {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        problem: ProblemWithMessage,
    },
    /// `language-dir` is neither of its two words.
    #[error("{}: `language-dir` must be `ltr` or `rtl`", path.display())]
    Direction {
        /// The file.
        path: PathBuf,
    },
    /// The collation data lacks the language.
    #[error("{}: no sorting order is known for this language: {problem}", path.display())]
    Order {
        /// The file.
        path: PathBuf,
        /// What the library says.
        problem: String,
    },
}

impl Languages {
    /// Reads every `<tag>.ftl` of a folder.
    ///
    /// # Errors
    /// When a file cannot be read or is not well-formed, or the default language is not among them.
    pub fn read(folder: &Path) -> Result<Self, LanguageError> {
        let read = |source| LanguageError::Read { path: folder.into(), source };
        let mut languages = Vec::new();
        for entry in std::fs::read_dir(folder).map_err(read)? {
            let path = entry.map_err(read)?.path();
            if path.extension().is_some_and(|ending| ending == "ftl") {
                languages.push(Language::read(&path)?);
            }
        }
        for (tag, from) in derived::DERIVED {
            let overrides = folder.join("derived").join(format!("{tag}.ftl"));
            if overrides.exists() && languages.iter().any(|language| language.tag == from) {
                languages.push(Language::derive(tag, from, folder, &overrides)?);
            }
        }
        languages.sort_by(|a, b| (a.tag != DEFAULT, &a.tag).cmp(&(b.tag != DEFAULT, &b.tag)));
        if languages.first().is_none_or(|first| first.tag != DEFAULT) {
            return Err(LanguageError::NoDefault { path: folder.join(format!("{DEFAULT}.ftl")) });
        }
        Ok(Self(languages))
    }

    /// The language that stands in for every other.
    pub fn default(&self) -> &Language {
        &self.0[0]
    }

    /// Every language, the default one first.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Language> {
        self.0.iter()
    }

    /// The language with this tag.
    pub fn get(&self, tag: &str) -> Option<&Language> {
        self.0.iter().find(|language| language.tag == tag)
    }
}

impl Language {
    fn read(path: &Path) -> Result<Self, LanguageError> {
        let tag = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        let messages = Messages::read(path, &tag)?;
        let order = Order::new(&tag).map_err(|problem| LanguageError::Order { path: path.into(), problem })?;
        Self::new(tag, path, messages, order, None)
    }

    /// A language whose messages are those of another, converted, but for those in `overrides`.
    fn derive(tag: &str, from: &'static str, folder: &Path, overrides: &Path) -> Result<Self, LanguageError> {
        let derivation = Derivation::read(from, &overrides.with_extension("words"))?;
        let source = folder.join(format!("{from}.ftl"));
        let messages = Messages::derived(&source, tag, |text| derivation.convert(text), overrides)?;
        // Its initials are those of the other language, and so is its order.
        let order = Order::new(from).map_err(|problem| LanguageError::Order { path: source, problem })?;
        Self::new(tag.to_owned(), overrides, messages, order, Some(derivation))
    }

    fn new(
        tag: String,
        path: &Path,
        messages: Messages,
        order: Order,
        derivation: Option<Derivation>,
    ) -> Result<Self, LanguageError> {
        let needed =
            |key| messages.say(key, &[]).map_err(|problem| LanguageError::Message { path: path.into(), problem });
        let dir = match needed("language-dir")?.as_str() {
            "ltr" => "ltr",
            "rtl" => "rtl",
            _ => return Err(LanguageError::Direction { path: path.into() }),
        };
        Ok(Self {
            name: needed("language-name")?,
            short: needed("language-short")?,
            dir,
            order,
            messages,
            derivation,
            countries: country::names(&tag),
            tag,
        })
    }

    /// The name of a country: the message `country-<code>` where the language has one, else as the Unicode CLDR has it,
    /// else the code.
    pub fn country(&self, code: &str) -> String {
        let own = self.messages.say(&format!("country-{code}"), &[]).ok();
        own.or_else(|| self.countries.get(code).cloned()).unwrap_or_else(|| code.to_owned())
    }

    /// The text of a record in this language, else converted from the language that this one is derived from, else in
    /// the next best one, which is then named.
    pub fn best<'a>(&'a self, text: &'a Localised) -> (&'a str, Option<&'a str>) {
        self.best_of(text.iter().map(|(tag, text)| (tag, &**text))).unwrap_or_default()
    }

    /// The same of texts with their tags; `None` when there is no text.
    pub fn best_of<'a>(
        &'a self,
        texts: impl Iterator<Item = (&'a str, &'a str)> + Clone,
    ) -> Option<(&'a str, Option<&'a str>)> {
        let find = |wanted: &str| texts.clone().find(|(tag, _)| *tag == wanted);
        let converted = || {
            let derivation = self.derivation.as_ref()?;
            find(derivation.from).map(|(_, text)| derivation.converted(text))
        };
        let own = find(&self.tag).map(|(_, text)| text).or_else(converted).map(|text| (text, None));
        let other = || find(DEFAULT).or_else(|| texts.clone().next()).map(|(tag, text)| (text, Some(tag)));
        own.or_else(other)
    }
}
