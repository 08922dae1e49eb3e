//! The messages of one language, in Mozilla's Fluent format.

use std::fmt;
use std::path::Path;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use unic_langid::LanguageIdentifier;

use super::LanguageError;

/// A value put into a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument<'a> {
    /// A text.
    Text(&'a str),
    /// A number, by which a message may choose its plural.
    Number(f64),
}

/// The messages of one language.
pub struct Messages {
    tag: String,
    bundle: FluentBundle<FluentResource>,
    keys: Vec<String>,
}

/// Why a message could not be said.
#[derive(Debug, thiserror::Error)]
pub enum ProblemWithMessage {
    /// It is not there.
    #[error("the message `{key}` is missing in {tag}.ftl")]
    Missing {
        /// Its key.
        key: String,
        /// The language.
        tag: String,
    },
    /// It asks for something that it was not given.
    #[error("the message `{key}` of {tag}.ftl: {problem}")]
    Faulty {
        /// Its key.
        key: String,
        /// The language.
        tag: String,
        /// What is wrong.
        problem: String,
    },
}

impl Messages {
    /// Reads one file of messages.
    pub(super) fn read(path: &Path, tag: &str) -> Result<Self, LanguageError> {
        let source =
            std::fs::read_to_string(path).map_err(|source| LanguageError::Read { path: path.into(), source })?;
        Self::of(path, tag, source)
    }

    /// Reads one file of messages, has it converted, and replaces those that `overrides` has.
    pub(super) fn derived(
        path: &Path,
        tag: &str,
        convert: impl Fn(&str) -> String,
        overrides: &Path,
    ) -> Result<Self, LanguageError> {
        let read = |path: &Path| {
            std::fs::read_to_string(path).map_err(|source| LanguageError::Read { path: path.into(), source })
        };
        // Keys, names of arguments and the marks of Fluent are ASCII, which no conversion touches.
        let mut messages = Self::of(path, tag, convert(&read(path)?))?;
        messages.bundle.add_resource_overriding(parse(overrides, read(overrides)?)?);
        Ok(messages)
    }

    fn of(path: &Path, tag: &str, source: String) -> Result<Self, LanguageError> {
        let identifier: LanguageIdentifier =
            tag.parse().map_err(|_| LanguageError::NotALanguage { path: path.into() })?;
        let resource = parse(path, source)?;
        let keys = keys(&resource);
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // The marks that isolate directions would be visible in titles and copied text; templates use <bdi>.
        bundle.set_use_isolating(false);
        bundle
            .add_resource(resource)
            .map_err(|errors| LanguageError::Twice { path: path.into(), key: twice(&errors) })?;
        Ok(Self { tag: tag.into(), bundle, keys })
    }

    /// The text of a message.
    ///
    /// # Errors
    /// When it is missing, or asks for an argument that is not given.
    pub fn say(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> Result<String, ProblemWithMessage> {
        let message = self.bundle.get_message(key);
        let pattern = message
            .and_then(|message| message.value())
            .ok_or_else(|| ProblemWithMessage::Missing { key: key.into(), tag: self.tag.clone() })?;
        let mut given = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            given.set(*name, FluentValue::from(value));
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&given), &mut errors);
        match errors.first() {
            None => Ok(text.into_owned()),
            Some(error) => {
                Err(ProblemWithMessage::Faulty { key: key.into(), tag: self.tag.clone(), problem: error.to_string() })
            }
        }
    }

    /// Whether there is such a message.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The keys of all messages, in the order of the file.
    pub fn keys(&self) -> &[String] {
        &self.keys
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Messages({}, {})", self.tag, self.keys.len())
    }
}

impl<'a> From<&Argument<'a>> for FluentValue<'a> {
    fn from(argument: &Argument<'a>) -> Self {
        match argument {
            Argument::Text(text) => FluentValue::String((*text).into()),
            Argument::Number(number) => FluentValue::from(*number),
        }
    }
}

fn parse(path: &Path, source: String) -> Result<FluentResource, LanguageError> {
    FluentResource::try_new(source).map_err(|(resource, errors)| {
        let (at, problem) =
            errors.first().map_or((0, String::new()), |error| (error.pos.start, error.kind.to_string()));
        let before = resource.source().get(..at).unwrap_or_default();
        LanguageError::Syntax { path: path.into(), line: before.matches('\n').count() + 1, problem }
    })
}

fn keys(resource: &FluentResource) -> Vec<String> {
    resource
        .entries()
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        })
        .collect()
}

fn twice(errors: &[FluentError]) -> String {
    match errors.first() {
        Some(FluentError::Overriding { id, .. }) => id.clone(),
        _ => String::new(),
    }
}
